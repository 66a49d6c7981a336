package parse

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"shuck/extract/doc"
	"shuck/extract/internal/worktime"
)

func parsePage(src string) *doc.Page {
	p := &doc.Page{Source: src, HTML: true}
	HTML(p, Options{Images: true})
	return p
}

// drawn writes blocks as kind, level and text, one a line.
func drawn(p *doc.Page) string {
	var b strings.Builder
	for _, k := range p.Blocks {
		fmt.Fprintf(&b, "%s", k.Kind)
		if k.Level > 0 {
			fmt.Fprintf(&b, " %d", k.Level)
		}
		if k.Number > 0 {
			fmt.Fprintf(&b, " #%d", k.Number)
		}
		if k.Header {
			b.WriteString(" header")
		}
		fmt.Fprintf(&b, " %q\n", k.Text)
	}
	return b.String()
}

func TestBlocks(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{"paragraphs end each other", "<p>One<p>Two <b>bold</b>ly", "paragraph \"One\"\nparagraph \"Two boldly\"\n"},
		{"a div ends a paragraph", "<p>One<div>Two</div>three", "paragraph \"One\"\nparagraph \"Two\"\nparagraph \"three\"\n"},
		{"items end each other", "<ul><li>a<li>b<ul><li>c</ul><li>d</ul>", "list-item 1 \"a\"\nlist-item 1 \"b\"\nlist-item 2 \"c\"\nlist-item 1 \"d\"\n"},
		{"ordered lists count", "<ol start=3><li>a<li value=7>b<li>c</ol>", "list-item 1 #3 \"a\"\nlist-item 1 #7 \"b\"\nlist-item 1 #8 \"c\"\n"},
		{"an item's second paragraph", "<ul><li><p>a<p>b</ul>", "list-item 1 \"a\"\nparagraph 1 \"b\"\n"},
		{"headings", "<h2>Two</h2><h3><a href=x>Three</a></h3>", "heading 2 \"Two\"\nheading 3 \"Three\"\n"},
		{"one break is a line, two a block", "<p>a<br>b<br><br>c", "paragraph \"a\\nb\"\nparagraph \"c\"\n"},
		{"code stays as it is", "<pre>\n  if x {\n\ty()\n  }\n</pre>", "code \"  if x {\\n\\ty()\\n  }\"\n"},
		{"a quote", "<blockquote><p>Said.</blockquote>", "quote 1 \"Said.\"\n"},
		{"a table of data", "<table><thead><tr><th>A<th>B</thead><tr><td>1<td><i>2</i><tr><td><td>4</table>", "table-row header \"A\\tB\"\ntable-row \"1\\t2\"\ntable-row \"\\t4\"\n"},
		{"a sign that links to its own heading", `<h2>Setup<a href="#setup">¶</a></h2><h3><a href="/a#b">Use</a> <a href="/a#use"><b>#</b></a></h3><h2>F<a href="/wiki/sharp">#</a></h2><p>C#</p><p><a href="#x">#</a></p>`, "heading 2 \"Setup\"\nheading 3 \"Use\"\nheading 2 \"F#\"\nparagraph \"C#\"\nparagraph \"#\"\n"},
		{"a layout table is none", "<table><tr><td><p>Left side of it.</p><p>More.</p><td><h2>Right</h2><p>Text.</table>", "paragraph \"Left side of it.\"\nparagraph \"More.\"\nheading 2 \"Right\"\nparagraph \"Text.\"\n"},
		{"a huge colspan costs nothing", "<table><tr><th colspan=1000000000>A<th>B<tr><td>1<td>2</table>", "table-row header \"A\\tB\"\ntable-row \"1\\t2\"\n"},
		{"what a cell covers", "<table><tr><th rowspan=2>A<th colspan=2>B<th>C<tr><th>b1<th>b2<th>c<tr><td>1<td>2<td>3<td>4</table>", "table-row header \"A\\tB\\t\\tC\"\ntable-row \"\\tb1\\tb2\\tc\"\ntable-row \"1\\t2\\t3\\t4\"\n"},
		{"titles of a table's parts", "<table><tr><th colspan=2>Hull<tr><td>Length<td>31 m<tr><td>Beam<td>7 m<tr><th colspan=2>Drive<tr><td>Speed<td>12</table>", "table-row header \"Hull\"\ntable-row \"Length\\t31 m\"\ntable-row \"Beam\\t7 m\"\ntable-row \"Drive\"\ntable-row \"Speed\\t12\"\n"},
		{"a list in a cell", "<table border=1><tr><td>Built<td><ul><li>hull 1998<li>engine 2011<li>mast 2012</ul><tr><td>Length<td>31 m</table>", "table-row \"Built\\thull 1998 engine 2011 mast 2012\"\ntable-row \"Length\\t31 m\"\n"},
		{"a quotation's source", "<blockquote><p>Said.</p><footer>— <cite>Lena Hart</cite></footer></blockquote><footer>Imprint</footer>", "quote 1 \"Said.\"\nquote 1 \"— Lena Hart\"\nparagraph \"Imprint\"\n"},
		{"what was to be replaced", `<p>[vc_row width="1/2"][vc_column]Dear {{ user.name }}, <%= greeting %>{% include a.html %}welcome[/vc_column][/vc_row] <code>{{ name }}</code> [sic] [1] [see a = b] 5 <% 6`, "paragraph \"Dear , welcome {{ name }} [sic] [1] [see a = b] 5 <% 6\"\n"},
		{"a head of one column", "<table><tr><th>A<td>1<tr><th>B<td>2</table>", "table-row \"A\\t1\"\ntable-row \"B\\t2\"\n"},
		{"entities", "<p>a&nbsp;&amp;&lt;b&#8217;s &copy2020 &bogus; &#x1F600;", "paragraph \"a &<b’s ©2020 &bogus; 😀\"\n"},
		{"no control characters", "<p>a&#27;[31mb\x1b[0m&#155;c", "paragraph \"a[31mb[0m›c\"\n"},
		{"scripts, styles and hidden text elements", "<script>if(a<b)x('</p>')</script><style>p{}</style><template><p>no</template><p>yes<select><option>no</select>", "paragraph \"yes\"\n"},
		{"a script that writes scripts", "<script><!-- document.write('<script>x</script>') --></script><p>text", "paragraph \"text\"\n"},
		{"drawings", "<p>a<svg><title>no</title><text>no</text></svg>b", "paragraph \"ab\"\n"},
		{"touching links", "<p><a href=1>One</a><a href=2>Two</a>", "paragraph \"One Two\"\n"},
		{"words are not torn", "<p>in<b>line</b> and<span>one</span>word", "paragraph \"inline andoneword\"\n"},
		{"no space between Han characters", "<p>第一行\n第二行", "paragraph \"第一行第二行\"\n"},
		{"comments and declarations", "<!doctype html><!-- <p>no</p> --><p>a<!-->b<?php no ?>c", "paragraph \"abc\"\n"},
		{"an unclosed tag at the end", "<p>text <a href=\"x", "paragraph \"text\"\n"},
		{"a less-than sign", "<p>1 < 2 <3", "paragraph \"1 < 2 <3\"\n"},
		{"text after the body", "<body><p>a</p></body></html>b", "paragraph \"a\"\nparagraph \"b\"\n"},
		{"a picture of its own", "<p>a</p><img src=x.png alt='A cat'><p>b", "paragraph \"a\"\nimage \"\"\nparagraph \"b\"\n"},
		{"a caption", "<figure><img src=a.png><figcaption>A cat.</figcaption></figure>", "image \"\"\ncaption \"A cat.\"\n"},
		{"a form in a table", "<table><form><tr><td>a</td></tr></form></table><p>b", "paragraph \"a\"\nparagraph \"b\"\n"},
		{"misnested formatting", "<p><b>a<p>b</b>c", "paragraph \"a\"\nparagraph \"bc\"\n"},
	} {
		if got := drawn(parsePage(c.src)); got != c.want {
			t.Errorf("%s: %s\ngot\n%swant\n%s", c.name, c.src, got, c.want)
		}
	}
}

func TestSpans(t *testing.T) {
	p := parsePage(`<p>See <a href="/x?a=1&amp;b">the <em>other</em> page</a>, <strong>now</strong>.<p>after`)
	var got []string
	for _, s := range p.Blocks[0].Spans {
		got = append(got, fmt.Sprintf("%d %s %s", s.Kind, p.Blocks[0].Text[s.Start:s.End], s.URL))
	}
	want := []string{"0 the other page /x?a=1&b", "1 other ", "2 now "}
	if strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("spans %q, want %q", got, want)
	}
	if k := p.Blocks[0]; k.Words != 5 || k.LinkWords != 3 {
		t.Errorf("%d words, %d in links, want 5 and 3", k.Words, k.LinkWords)
	}
}

// A page whose text is only in noscript is read there; one that has text elsewhere is not.
func TestNoscript(t *testing.T) {
	long := strings.Repeat("Enough words to make an article of it. ", 30)
	if got := drawn(parsePage("<div>Loading</div><noscript><p>" + long + "</noscript>")); !strings.Contains(got, "Enough words") {
		t.Errorf("noscript left out: %s", got)
	}
	if got := drawn(parsePage("<p>" + long + "<noscript><p>Please switch scripts on.</noscript>")); strings.Contains(got, "scripts on") {
		t.Errorf("noscript kept: %s", got)
	}
}

func TestHead(t *testing.T) {
	p := parsePage(`<html lang=de><head><title>A &amp; B
 C</title><meta property="og:title" content="A &amp; B"><meta name=Author content=' Jo '><link rel=canonical href=/a>` +
		`<base href=https://example.org/><script type="application/ld+json">{"@type":"Article","headline":"D"}</script></head><body><svg><title>no</title></svg><time datetime=2024-01-02>x</time>`)
	h := p.Head
	if h.Title != "A & B C" || h.Lang != "de" || h.Canonical != "/a" || h.Base != "https://example.org/" || h.Linked.Main.Headline != "D" ||
		len(h.Times) != 1 || len(h.Metas) != 2 || h.Metas[1] != (doc.NameValue{Name: "author", Value: "Jo"}) {
		t.Errorf("head %+v", h)
	}
}

func TestLinesAndPaths(t *testing.T) {
	p := parsePage("<body>\n<div class='post wide'>\n<p>One\ntwo</p>\n<p id=x>Three</p></div>")
	if err := Paths(t.Context(), p); err != nil {
		t.Fatal(err)
	}
	if p.Blocks[0].Line != 3 || p.Blocks[1].Line != 5 {
		t.Errorf("lines %d and %d, want 3 and 5", p.Blocks[0].Line, p.Blocks[1].Line)
	}
	if got, want := p.Blocks[1].Path, "body>div.post.wide>p#x"; got != want {
		t.Errorf("path %q, want %q", got, want)
	}
}

// Hostile shapes cost time in proportion to their length: ten times the length
// is far from a hundred times the time, which it would be where time grew with the square.
func TestHostileShapesAreLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	for name, unit := range map[string]string{
		"nested divs": "<div>", "paragraphs": "<p>x", "unclosed b": "<b>x", "unclosed a": "<a href=x>", "lists": "<ul><li>x", "tables": "<table><tr><td>x",
		"svg": "<svg>", "comments": "<!--", "quotes": "<a b=\"", "unknown": "<x-y>", "misnested": "<b><p></b>", "less-than": "<", "entities": "&amp", "script": "<script>",
		"end tags": "</p>", "headings": "<h1>", "noscript": "<noscript>", "forms": "<form>", "buttons": "<button><p>", "definitions": "<dl><dt>x<dd>y",
	} {
		cost := func(n int) time.Duration {
			src := strings.Repeat(unit, n/len(unit))
			best := time.Hour
			for range 3 {
				best = min(best, worktime.Of(t, func() { parsePage(src) }))
			}
			return best
		}
		small, large := cost(100_000), cost(1_000_000)
		if large > 60*small+700*time.Millisecond {
			t.Errorf("%s: %v for 100 kB, %v for 1 MB", name, small, large)
		}
	}
}

// Marks that browsers draw, or that lead about the page, are text where they mean something and go
// where they do not.
func TestMarks(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{"a footnote's mark", `<p>In 1998<sup><a href="#fn1">1</a></sup> and<a href="#n2"><sup>2</sup></a>, later.<sup>3,4</sup>`, "In 1998[1] and[2], later.[3,4]"},
		{"a mark in round brackets", `<p>In 1998<a href="#n1"><sup>(1)</sup></a>, f<sup>(2)</sup>(x)`, "In 1998[1], f(2)(x)"},
		{"a mark with its brackets", `<p>In 1998<sup><a href="#c1">[1]</a></sup>`, "In 1998[1]"},
		{"powers and ordinals are none", "<p>10<sup>6</sup> m<sup>3</sup>, the 3<sup>rd</sup> time: x<sup>2</sup>", "106 m3, the 3rd time: x2"},
		{"the way back", `<ol><li>Once. <a href="#r1">↩︎</a> <a href="#r2">↩2</a></ol>`, "Once."},
		{"the way back before a note", `<ol><li><b><a href="#r1">^</a></b> Once, <i>and</i> more.</ol>`, "Once, and more."},
		{"a heading's edit link", `<h2>History<span>[<a href="/w?title=T&action=edit&section=1">modifier</a> | <a href="/w?action=edit">code</a>]</span></h2>`, "History"},
		{"its brackets apart", `<h2>Shapes <small>[ <a href="/e">upravit</a> ]</small></h2>`, "Shapes"},
		{"its brackets wide", `<h2>歷史【<a href="/e">編輯</a>】</h2>`, "歷史"},
		{"a name in brackets", `<h2>Shapes [of <a href="/g">glass</a>]</h2>`, "Shapes [of glass]"},
		{"a heading of one link", `<h2><a href="/edit/it">Edit it</a></h2>`, "Edit it"},
		{"quotation marks", "<p>She said <q>he said <q>late</q></q>.", "She said “he said ‘late’”."},
		{"a page's own marks", "<p>She said <q>“late”</q> and “<q>soon</q>”.", "She said “late” and “soon”."},
		{"a quotation without text", "<p>a <q></q>b <q><b>c</b></q>", "a b “c”"},
		{"readings in brackets", "<p><ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>の<ruby>港<rt>みなと</rt></ruby>", "東京(とうきょう)の港"},
	} {
		if got := parsePage(c.src).Blocks[0].Text; got != c.want {
			t.Errorf("%s: %s\ngot  %q\nwant %q", c.name, c.src, got, c.want)
		}
	}
	p := parsePage(`<p>A <b>10<sup>6</sup></b> and H<sub>2</sub>O.`)
	var got []string
	for _, s := range p.Blocks[0].Spans {
		got = append(got, fmt.Sprintf("%d %s", s.Kind, p.Blocks[0].Text[s.Start:s.End]))
	}
	if want := []string{"2 106", "4 6", "5 2"}; strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("spans %q, want %q", got, want)
	}
}
