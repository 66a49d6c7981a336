package render_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"golang.org/x/net/html"

	"shuck/extract/doc"
	"shuck/extract/render"
)

var commonMark = goldmark.New(goldmark.WithExtensions(extension.GFM))

// mustReadBack fails where a reader of Markdown sees other text or another structure than the article's blocks have.
func mustReadBack(t *testing.T, a *doc.Article) {
	t.Helper()
	md, err := render.Append(nil, render.MD, &render.Doc{Status: render.OK, Article: a}, render.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var page bytes.Buffer
	if err := commonMark.Convert(md, &page); err != nil {
		t.Fatal(err)
	}
	root, err := html.Parse(&page)
	if err != nil {
		t.Fatal(err)
	}
	var got seen
	got.walk(root, 0, 0)
	if want := outline(a); strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Fatalf("Markdown\n%s\nreads\n%s\nwant\n%s", md, strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// TestMarkdownReadsBack reads articles of every kind of block, whose texts are full of what Markdown takes for markup.
func TestMarkdownReadsBack(t *testing.T) {
	parts := []string{
		"harbour", "*", "**", "_", "`", "[a](b)", "# ", "- ", "1. ", "12) ", "> ", "+ ", "|", "~~", "<b>", "&amp;", "&", "\\", "![", "]", "---", "===", "桟橋", " ", " ", ".",
		"http://a.example", "\n",
	}
	for seed := range uint64(3000) {
		r := rand.New(rand.NewPCG(seed, 2))
		text := func() string {
			var b strings.Builder
			for range 1 + r.IntN(5) {
				b.WriteString(parts[r.IntN(len(parts))])
			}
			lines := strings.Split("x"+b.String(), "\n")
			for i := range lines {
				lines[i] = strings.Join(strings.Fields(lines[i]), " ") // as parse has them
			}
			return strings.Trim(strings.Join(lines, "\n"), "\n")
		}
		a := &doc.Article{HTML: true, Meta: doc.Meta{Title: "Old quay # *open*"}}
		for range 1 + r.IntN(6) {
			k := doc.Block{Kind: doc.Kind(r.IntN(int(doc.Caption) + 1)), Level: r.IntN(4), Text: text()}
			switch k.Kind {
			case doc.ListItem:
				k.Number = int32(r.IntN(2) * r.IntN(12))
			case doc.TableRow:
				k.Text, k.Header = strings.ReplaceAll(k.Text, "\n", " ")+"\t"+strings.ReplaceAll(text(), "\n", " "), r.IntN(3) == 0
			case doc.Code:
				k.Text = "\t" + k.Text + "\n\n  x"
			}
			if k.Kind != doc.Code {
				k.Spans = append(k.Spans, randomSpan(r, k.Text))
			}
			a.Blocks = append(a.Blocks, k)
		}
		t.Run(fmt.Sprint(seed), func(t *testing.T) { mustReadBack(t, a) })
	}
}

// randomSpan marks some of the text as emphasis or code.
func randomSpan(r *rand.Rand, text string) doc.Span {
	var at []int32
	for i := range text {
		at = append(at, int32(i))
	}
	from := r.IntN(len(at))
	kinds := []doc.SpanKind{doc.Emphasis, doc.Strong, doc.CodeSpan, doc.Superscript, doc.Subscript}
	return doc.Span{Kind: kinds[r.IntN(len(kinds))], Start: at[from], End: at[from+r.IntN(len(at)-from)]}
}

// TestRawMarkdownReadsBack: the lines of a raw text are paragraphs and line breaks, whatever they look like.
func TestRawMarkdownReadsBack(t *testing.T) {
	mustReadBack(t, &doc.Article{Meta: doc.Meta{Title: "Quay"}, Blocks: []doc.Block{
		{Text: "# no heading"}, {Text: "- no item"}, {Text: "1. nor this", Gap: true}, {Text: "    no code"}, {Text: "| a | b |", Gap: true}, {Text: "| --- | --- |"}, {Text: "> a_b_ *c*"},
	}})
}

// outline draws an article's blocks, a line each: its kind, its depth and its text.
func outline(a *doc.Article) (out seen) {
	if a.Title != "" {
		out.add("heading", 1, a.Title)
	}
	if !a.HTML {
		para := ""
		for i := range a.Blocks {
			if b := &a.Blocks[i]; i == 0 || b.Gap {
				out.add("paragraph", 0, para)
				para = b.Text
			} else {
				para += " " + b.Text
			}
		}
		out.add("paragraph", 0, para)
		return out
	}
	var items []int // levels of the items around
	within := func(level int) {
		for len(items) > 0 && items[len(items)-1] > level {
			items = items[:len(items)-1]
		}
	}
	for i := range a.Blocks {
		switch b := &a.Blocks[i]; b.Kind {
		case doc.ListItem:
			within(max(b.Level, 1) - 1)
			items = append(items, max(b.Level, 1))
			out.add(map[bool]string{true: "numbered item", false: "item"}[b.Number > 0], len(items), b.Text)
			continue
		case doc.Paragraph:
			if within(b.Level); b.Level == 0 {
				items = nil
			}
			out.add("paragraph", len(items), b.Text)
			continue
		case doc.Heading:
			out.add("heading", max(b.Level, 1), b.Text)
		case doc.Quote:
			out.add("quote", max(b.Level, 1), b.Text)
		case doc.Code:
			out = append(out, fmt.Sprintf("code %q", strings.Trim(b.Text, "\n")))
		case doc.TableRow:
			head := b.Header && (i == 0 || a.Blocks[i-1].Kind != doc.TableRow || !a.Blocks[i-1].Header)
			out.add(map[bool]string{true: "head", false: "row"}[head], 0, b.Text)
		default:
			out.add("paragraph", 0, b.Text)
		}
		items = nil
	}
	return out
}

// seen is what a reader sees, a line a block.
type seen []string

func (s *seen) add(kind string, depth int, text string) {
	if text = strings.Join(strings.Fields(text), " "); text != "" {
		*s = append(*s, fmt.Sprintf("%s %d %s", kind, depth, text))
	}
}

// walk draws the blocks of a page, inside so many lists and quotes.
func (s *seen) walk(n *html.Node, lists, quotes int) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch c.Data {
		case "h1", "h2", "h3", "h4", "h5", "h6":
			s.add("heading", int(c.Data[1]-'0'), textOf(c))
		case "p":
			if quotes > 0 {
				s.add("quote", quotes, textOf(c))
			} else {
				s.add("paragraph", lists, textOf(c))
			}
		case "pre":
			*s = append(*s, fmt.Sprintf("code %q", strings.TrimSuffix(textOf(c), "\n")))
		case "tr":
			s.row(c)
		case "blockquote":
			s.walk(c, lists, quotes+1)
		case "ul", "ol":
			s.walk(c, lists+1, quotes)
		case "li":
			s.item(c, lists, quotes)
		default:
			s.walk(c, lists, quotes)
		}
	}
}

// item draws a list item: its own text, and then what else it holds.
func (s *seen) item(n *html.Node, lists, quotes int) {
	kind := "item"
	if n.Parent.Data == "ol" {
		kind = "numbered item"
	}
	own := ""
	c := n.FirstChild
	for ; c != nil && (c.Type == html.TextNode || c.Data != "ul" && c.Data != "ol" && c.Data != "p"); c = c.NextSibling {
		own += textOf(c)
	}
	if c != nil && c.Data == "p" && strings.TrimSpace(own) == "" {
		own, c = textOf(c), c.NextSibling
	}
	s.add(kind, lists, own)
	if c != nil {
		rest := &html.Node{Type: html.ElementNode, Data: "div", FirstChild: c}
		s.walk(rest, lists, quotes)
	}
}

func (s *seen) row(n *html.Node) {
	kind, text := "row", ""
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Data == "th" {
			kind = "head"
		}
		text += " " + textOf(c)
	}
	s.add(kind, 0, text)
}

func textOf(n *html.Node) string {
	if n.Type == html.TextNode {
		return n.Data
	}
	if n.Data == "br" {
		return " "
	}
	var b strings.Builder
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		b.WriteString(textOf(c))
	}
	return b.String()
}
