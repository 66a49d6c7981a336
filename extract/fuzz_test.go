package extract_test

import (
	"strings"
	"testing"

	"shuck/extract"
	"shuck/extract/render"
)

// FuzzHTML holds what both engines make of any bytes, read as a page, to the invariants of an article.
func FuzzHTML(f *testing.F) {
	for _, s := range []string{
		"", "<", "<p>", htmlPage(""), htmlPage("<ul><li>a<li>b<ol><li>c</ol></ul><pre> x\n y</pre><table><tr><th>a<td>b</table><h2>c</h2><blockquote>d</blockquote>"),
		htmlPage(`<p>a<br>b <b>c <i>d</b> e</i> <a href="x">f</a><img alt=g src=h></p>`), htmlPage("<noscript><p>" + prose + "</noscript><template>x</template><svg><title>y</title></svg>"),
		htmlPage("<p>&#27;&amp;&lt;&nbsp;&#x202e;&bogus;</p><textarea>a</textarea><!-- b --><![CDATA[c]]>"),
	} {
		f.Add([]byte(s))
	}
	blocks, readability := extractor(f, extract.InputHTML, extract.EngineBlocks), extractor(f, extract.InputHTML, extract.EngineReadability)
	f.Fuzz(func(t *testing.T, body []byte) {
		mustHold(t, blocks, body)
		mustHold(t, readability, body)
	})
}

// FuzzText holds what the lines engine makes of any bytes to the invariants of an article, and to changing
// nothing when it reads what it wrote, with or without the title.
func FuzzText(f *testing.F) {
	for _, s := range []string{
		"", "\n", "a", "The bridge stays closed\n\n" + strings.Repeat(prose+"\n\n", 5) + "Share this\nRecent stories\nMore news\n",
		strings.Repeat(prose+"\n", 10), "Title\n=====\n\n- a\n- b\n\n> quoted\n\n" + prose, "  indented " + prose + "  \n\n\n\nx\r\ny\vz",
	} {
		f.Add([]byte(s))
	}
	titled, untitled := textExtractor(f, false), textExtractor(f, true)
	f.Fuzz(func(t *testing.T, body []byte) {
		mustSettle(t, titled, body, render.Options{})
		mustSettle(t, untitled, body, render.Options{NoTitle: true})
	})
}

// textExtractor makes an Extractor of raw texts.
func textExtractor(t testing.TB, noTitle bool) *extract.Extractor {
	t.Helper()
	o := extract.Options{}
	o.Input, o.NoTitle = extract.InputText, noTitle
	x, err := extract.New(o)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// mustSettle fails where cleaning a text twice makes another text than cleaning it once.
func mustSettle(t *testing.T, x *extract.Extractor, body []byte, o render.Options) {
	t.Helper()
	a := mustHold(t, x, body)
	if a == nil {
		return
	}
	once := asText(t, a, o)
	b := mustHold(t, x, []byte(once))
	if b == nil {
		t.Fatalf("no title %v: nothing is left of a cleaned text: %q", o.NoTitle, once)
	}
	if twice := asText(t, b, o); twice != once {
		t.Fatalf("no title %v: cleaned twice: %q, once: %q", o.NoTitle, twice, once)
	}
}
