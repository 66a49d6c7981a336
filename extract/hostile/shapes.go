// Package hostile has documents made to exhaust what reads them, of any size: the tests and
// benchmarks of the time and the memory that a document may cost are about these.
package hostile

import (
	"strconv"
	"strings"
)

// Shape is one way to make a document: what it begins with, what is repeated, what it ends with.
type Shape struct {
	Name                 string
	HTML                 bool // else a raw text
	Before, Again, After string
}

// Make gives the document of the shape with size bytes, or one repetition less. A # in what is
// repeated is its number.
func (s *Shape) Make(size int) []byte {
	out := make([]byte, 0, size+len(s.After))
	if s.HTML {
		out = append(out, "<!doctype html><title>The bridge stays closed</title>"...)
	}
	out = append(out, s.Before...)
	head, tail, counted := strings.Cut(s.Again, "#")
	for i := 0; len(out)+len(s.Again)+len(s.After) <= size; i++ {
		out = append(out, head...)
		if counted {
			out = strconv.AppendInt(out, int64(i), 10)
			out = append(out, tail...)
		}
	}
	return append(out, s.After...)
}

// Prose is what an article is made of.
const Prose = "The bridge over the river stays closed until the end of October, the mayor said, since cracks were found in two of its piers. "

const article = "<article><p>" + Prose + "<p>" + Prose + "<p>" + Prose + "<p>" + Prose + "</article>"

// Shapes are all shapes.
var Shapes = append(pages, texts...)

var pages = []Shape{
	{"items", true, "<ul>", "<li>a", Prose},
	{"empty-items", true, "<ul>", "<li>", Prose},
	{"items-after-an-article", true, article + "<ul>", "<li>a", ""},
	{"cells", true, "<table><tr>", "<td>a", Prose},
	{"empty-cells", true, "<table><tr>", "<td>", Prose},
	{"rows", true, "<table>", "<tr><td>a<td>b", Prose},
	{"closed-cells", true, article + "<table>", "<tr><td>1</td><td>2</td></tr>", ""},
	{
		"columns", true, "<table>" + strings.Repeat("<tr>"+strings.Repeat("<td>", 999)+"<td>b", 3),
		"<tr><td colspan=1000><td>a", Prose,
	},
	{"breaks", true, "<p>", "<br>", Prose},
	{"lines", true, "<p>", "a<br>", Prose},
	{"double-breaks", true, "<p>", "a<br><br>", Prose},
	{"paragraphs", true, "", "<p>" + Prose + "</p>", ""},
	{"short-paragraphs", true, "", "<p>a", Prose},
	{"empty-paragraphs", true, "", "<p>", Prose},
	{"unclosed-paragraphs", true, "", "<p>a word ", Prose},
	{"headings", true, article, "<h2>a</h2>", Prose},
	{"bold-paragraphs", true, "", "<p><b>a</b>", Prose},
	{"definitions", true, "<dl>", "<dt>a<dd>b", Prose},
	{"options", true, "<form><select>", "<option>a", "</select></form>" + Prose},
	{"nested-elements", true, "", "<div>", Prose},
	{"nested-prose", true, "", "<div>" + Prose, ""},
	{"nested-inline", true, "<p>", "<span><b>", Prose},
	{"nested-lists", true, "", "<ul><li>a", Prose},
	{"nested-tables", true, "", "<table><tr><td>", Prose},
	{"nested-quotes", true, "", "<blockquote>a", Prose},
	{"nested-unknown", true, "", "<x-y>", Prose},
	{"nested-and-closed", true, "", "<div><p>a</div><div>", Prose},
	{"deep-items", true, strings.Repeat("<div>", 400) + "<ul>", "<li>a", Prose},
	{"deep-paragraphs", true, strings.Repeat("<div>", 400), "<p>" + Prose + "</p>", ""},
	{"deep-lines", true, strings.Repeat("<div>", 400), Prose + "<br><br>", ""},
	{"deep-again", true, "", strings.Repeat("<div>", 100) + "<p>" + Prose + strings.Repeat("</div>", 100), ""},
	{"unclosed-formatting", true, "<p>", "<b>a ", Prose},
	{"formatting", true, "<p>", "<b>a</b> ", Prose},
	{"formatting-in-each", true, strings.Repeat("<b><i><u><s>", 3), "<p>a", Prose},
	{"hundred-formats", true, numbered("<b a=#>", 400), "<p>a", Prose},
	{"misnested", true, "", "<b><i><p></b></i>a", Prose},
	{"numbered-formatting", true, "", "<font a=#>", Prose},
	{"unclosed-links", true, "", "<a href=x>y ", Prose},
	{"links", true, "", `<a href="/a">More on this bridge</a> `, Prose},
	{"numbered-links", true, article, `<p><a href="/#">Story #</a>`, Prose},
	{"numbered-classes", true, article, "<p class=c#>a", ""},
	{"numbered-words", true, article, "<p>w#", ""},
	{"numbered-ids", true, article, "<i id=#>", ""},
	{"pictures", true, article, "<img src=a>", ""},
	{"end-tags", true, "", "</b></p></li>", Prose},
	{"attributes", true, "<p ", "a=b ", ">" + Prose},
	{"classes", true, `<p class="`, "side bar ", `">` + Prose},
	{"entities", true, "<p>", "&amp;&nope;&#x41;", "</p>"},
	{"one-word", true, "<p>", "x", "</p>"},
	{"one-line", true, "<p>", Prose, "</p>"},
	{"signs", true, article, "<", ""},
	{"comments", true, article, "<!---->", ""},
	{"open-comments", true, article, "<!--", ""},
	{"open-scripts", true, article, "<script>", ""},
	{"open-script-comments", true, article, "<script><!--<script></script>", ""},
	{"open-titles", true, "", "<title>", article},
	{"scripts", true, article, "<script>a</script>", ""},
	{"open-svg", true, article, "<svg>", ""},
	{"svg-in-svg", true, article, "<svg><svg></svg>", ""},
	{"templates", true, article, "<template>", ""},
	{"noscript", true, "", "<noscript><p>" + Prose + "</noscript>", ""},
	{"noscript-items", true, "<noscript><ul>", "<li>a", "</noscript>"},
	{"code", true, article + "<pre>", "a\n", "</pre>"},
	{"code-blocks", true, article, "<pre>a</pre>", ""},
	{"white-space", true, article + "<p>", " \n", Prose},
	{"meta", true, "", "<meta name=author content=a>", article},
	{"times", true, article, "<time datetime=2024-01-01>a</time>", ""},
	{"json-ld", true, "", `<script type="application/ld+json">{"@type":"Article","headline":"a"}</script>`, article},
	{"json-ld-open", true, `<script type="application/ld+json">`, `{"@graph":[`, `</script>` + article},
	{"json-ld-list", true, `<script type="application/ld+json">[0`, `,{"@type":"Article","author":{"name":"A B"}}`, `]</script>` + article},
	{"json-ld-body", true, `<script type="application/ld+json">{"articleBody":"`, `<p>a`, `"}</script>`},
	{"json-ld-deep", true, `<script type="application/ld+json">{"articleBody":"a","x":`, "[", `</script>` + article},
	{"json-ld-authors", true, `<script type="application/ld+json">{"@type":"Article","author":`, "[", `]}</script>` + article},
	{"json-ld-types", true, `<script type="application/ld+json">{"@type":`, "[", `]}</script>` + article},
	{"json-ld-keys", true, `<script type="application/ld+json">{"a":1`, `,"k#":"v"`, `}</script>` + article},
	{"forms", true, article, "<form>", ""},
	{"buttons", true, article, "<button>a", ""},
	{"windows-1252", true, article, "<p>caf\xe9 ", ""},
	{"nul-bytes", true, article, "<p>\x00a", ""},
	{"lines-of-code", true, article, "<p><code>a</code>", ""},
	{"rows-of-code", true, article + "<table>", "<tr><td>1<td><pre>a</pre>", ""},
	{"announced-boxes", true, article, "<section><h2>You may also like</h2><p>a lamp", ""},
}

var texts = []Shape{
	{"text-lines", false, Prose + "\n\n", "a\n", ""},
	{"text-blank-lines", false, Prose + "\n", "\n", Prose},
	{"text-paragraphs", false, "", Prose + "\n\n", ""},
	{"text-numbered", false, Prose + "\n\n", "w#\n", ""},
	{"text-items", false, Prose + "\n\n", "- a\n", ""},
	{"text-headings", false, Prose + "\n\n", "# a\n\n", ""},
	{"text-rows", false, Prose + "\n\n", "| a | b |\n", ""},
	{"text-fences", false, Prose + "\n\n", "```\n", Prose},
	{"text-turns", false, "", Prose + "\nShare this\n", ""},
	{"text-addresses", false, Prose + "\n\n", "https://example.org/a/b?c=d\n", ""},
	{"text-links", false, Prose + "\n\n", "[a](b) ", ""},
	{"text-brackets", false, Prose + "\n\n", "[", "](b)"},
	{"text-open-links", false, Prose + "\n\n", "[a](", ""},
	{"text-one-line", false, "", Prose, ""},
	{"text-one-word", false, Prose + "\n\n", "x", ""},
	{"text-spaces", false, Prose + "\n\n", " ", Prose},
	{"text-dots", false, Prose + "\n\n", ". ", ""},
	{"text-marks", false, Prose + "\n\n", "\u0301", ""},
	{"text-chinese", false, "", "这座桥将关闭到十月底。", ""},
	{"text-windows-1252", false, Prose + "\n\n", "caf\xe9 \n", ""},
	{"text-nul-bytes", false, Prose + "\n\n", "a b c d e f g\x00\n", ""},
	{"text-by-lines", false, "", "By Ann Smith\n", Prose},
	{"text-stars", false, Prose + "\n\n", "*", ""},
	{"text-ticks", false, Prose + "\n\n", "`a", ""},
	{"text-tabs", false, Prose + "\n\n", "a\tb\nc\n", ""},
	{"text-labels", false, "", Prose + "\n\nRead also:\nA lamp for you\n\n", ""},
	{"text-answers", false, strings.Repeat(Prose+"\n", 5), "No comments.\n\"No #.\"\n", Prose},
	{"text-edits", false, "", "History\n[edit]\n" + Prose + "\n", ""},
}

func numbered(again string, n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.Replace(again, "#", strconv.Itoa(i), 1))
	}
	return b.String()
}
