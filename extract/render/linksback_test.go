package render_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"shuck/extract/doc"
	"shuck/extract/render"
)

// TestLinksReadBack has a reader of GitHub's Markdown find the links, the pictures and the code of an
// article where they are: in text, in lists, in the cells of tables, around emphasis.
func TestLinksReadBack(t *testing.T) {
	parts := []string{"harbour", "*", "_", "`", "[", "]", "(a)", "|", "!", "\\", "<b>", "&lt;", "~~", "桟橋", " ", "#", "http://b.example/x"}
	addresses := []string{
		"http://a.example/", "http://a.example/x_(y)_z?a=b&copy=1&amp=2#*top*", "https://a.example/a|b", "http://a.example/%20x", "http://a.example/<b>", "http://a.example/桟橋 x",
	}
	for seed := range uint64(600) {
		r := rand.New(rand.NewPCG(seed, 3))
		word := func() string {
			s := "w"
			for range r.IntN(4) {
				s += parts[r.IntN(len(parts))]
			}
			return strings.Join(strings.Fields(s), " ")
		}
		a := &doc.Article{HTML: true}
		var want []string
		for range 1 + r.IntN(5) {
			b := doc.Block{Kind: []doc.Kind{doc.Paragraph, doc.ListItem, doc.Quote, doc.TableRow, doc.Heading}[r.IntN(5)], Level: 1}
			for i := range 1 + r.IntN(3) {
				if i > 0 && b.Kind == doc.TableRow {
					b.Text += "\t"
				}
				b.Text += word() + " "
				s := doc.Span{Start: int32(len(b.Text)), URL: addresses[r.IntN(len(addresses))]}
				text := word()
				switch r.IntN(3) {
				case 0:
					s.Kind, s.Alt, s.End = doc.Picture, text, s.Start
					want = append(want, fmt.Sprintf("picture %q %s", text, canonical(s.URL)))
					b.Spans = append(b.Spans, s)
				case 1:
					s.Kind, s.End = doc.CodeSpan, s.Start+int32(len(text))
					want = append(want, fmt.Sprintf("code %q", text))
					b.Spans, b.Text = append(b.Spans, s), b.Text+text+" "
				default:
					s.Kind, s.End = doc.Link, s.Start+int32(len(text))
					want = append(want, fmt.Sprintf("link %q %s", text, canonical(s.URL)))
					b.Spans, b.Text = append(b.Spans, s), b.Text+text+" "
				}
			}
			b.Text += word()
			a.Blocks = append(a.Blocks, b)
		}
		md, err := render.Append(nil, render.MD, &render.Doc{Status: render.OK, Article: a}, render.Options{Links: true, Images: true})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for n := range parsed(t, md).Descendants() {
			switch {
			case n.Data == "a" && !strings.HasPrefix(attribute(n, "href"), "http://b."): // which is text that GitHub makes a link of
				got = append(got, fmt.Sprintf("link %q %s", textOf(n), attribute(n, "href")))
			case n.Data == "img":
				got = append(got, fmt.Sprintf("picture %q %s", attribute(n, "alt"), attribute(n, "src")))
			case n.Data == "code":
				got = append(got, fmt.Sprintf("code %q", textOf(n)))
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("seed %d: (-want +got)\n%s\n%s", seed, diff, md)
		}
	}
}

// canonical is an address as it is in a page that a reader makes.
func canonical(address string) string {
	return strings.NewReplacer("|", "%7C", "<", "%3C", ">", "%3E", " ", "%20", "*", "%2A", "桟橋", "%E6%A1%9F%E6%A9%8B").Replace(address)
}

func parsed(t *testing.T, md []byte) *html.Node {
	t.Helper()
	var page bytes.Buffer
	if err := commonMark.Convert(md, &page); err != nil {
		t.Fatal(err)
	}
	root, err := html.Parse(&page)
	if err != nil {
		t.Fatal(err)
	}
	return root
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// TestMarkdownStays: a raw text that is Markdown is read as it was.
func TestMarkdownStays(t *testing.T) {
	for _, text := range []string{
		"## What *it* was\n\n- a `b`\n  - inner\n- c\n\n1. one\n2. two",
		"See [the plan](http://a.example/x).\nSame paragraph.",
		"| a | b |\n| --- | --- |\n| 1 | **2** |\n\n> said\n> twice",
		"```go\nfunc main() { *p = 1 }\n\n\tx()\n```\n\nAnd more.",
	} {
		a := &doc.Article{Meta: doc.Meta{Title: "Quay"}}
		gap, code := false, false
		for _, line := range strings.Split(text, "\n") {
			if line == "" && !code {
				gap = true
				continue
			}
			b := doc.Block{Text: line, Gap: gap && len(a.Blocks) > 0}
			switch fence := strings.HasPrefix(line, "```"); {
			case fence || code:
				b.Kind, code = doc.Code, code != fence
			case line[0] == '#':
				b.Kind = doc.Heading
			case line[0] == '|':
				b.Kind = doc.TableRow
			}
			a.Blocks, gap = append(a.Blocks, b), false
		}
		for _, o := range []render.Options{{NoTitle: true}, {}} {
			md, err := render.Append(nil, render.MD, &render.Doc{Status: render.OK, Article: a}, o)
			if err != nil {
				t.Fatal(err)
			}
			want := text
			if !o.NoTitle {
				want = "# Quay\n\n" + text
			}
			if diff := cmp.Diff(want+"\n", string(md)); diff != "" {
				t.Error(diff)
			}
		}
		if got := render.Body(a, render.Options{Markdown: true}); got != text {
			t.Errorf("as a record's text: %q, want %q", got, text)
		}
	}
}

// TestRawLists: the items of a raw text that is no Markdown are a list, the lines around them are not.
func TestRawLists(t *testing.T) {
	a := &doc.Article{Blocks: []doc.Block{
		{Text: "You need:"},
		{Text: "• rope *and* tar", Kind: doc.ListItem, Level: 1},
		{Text: "  of the old kind"},
		{Text: "  - a knife", Kind: doc.ListItem, Level: 2},
		{Text: "Then:"},
		{Text: "1) cut", Kind: doc.ListItem, Level: 1, Number: 1, Gap: true},
		{Text: "2) tie", Kind: doc.ListItem, Level: 1, Number: 2},
	}}
	md, err := render.Append(nil, render.MD, &render.Doc{Status: render.OK, Article: a}, render.Options{})
	if err != nil {
		t.Fatal(err)
	}
	var got seen
	got.walk(parsed(t, md), 0, 0)
	want := seen{
		"paragraph 0 You need:", "item 1 rope *and* tar of the old kind", "item 2 a knife", "paragraph 0 Then:", "numbered item 1 cut", "numbered item 1 tie",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s\n%s", md, diff)
	}
}

// TestFrontMatter reads it with a reader of YAML: every string comes back, dates are dates, and the
// fields stand in their order.
func TestFrontMatter(t *testing.T) {
	for _, s := range []string{
		"Old quay", "no", "2024", "1e3", "null", "~", "- item", "a: b", "a #b", "#a", "'quoted'", `"double" \ back`, "*star", "&amp; and", "!tag", "%x", "@at", "`tick`",
		"[list]", "{map}", "trailing: ", "colon:", "a:b", "桟橋は開く", "«Quai»", "line\nbreak", "tab\there", "\u0085next", "\ufeffmark", "ends with space ", "? key", "| block", "> fold", "0x1F",
		"1_000", "12:30:45", "2024-03-04", "=", "<<", "…", "😀 boats", "\u2028x", "é: à", "Y", "on",
	} {
		a := &doc.Article{HTML: true, Meta: doc.Meta{Title: s, Byline: s, Description: s, Tags: []string{s, "x"}, Language: "no", Date: "2024-03-04T08:00:00+01:00"}}
		md, err := render.Append(nil, render.MD, &render.Doc{Status: render.OK, Article: a}, render.Options{FrontMatter: true, NoTitle: true})
		if err != nil {
			t.Fatal(err)
		}
		head, _, ok := strings.Cut(strings.TrimPrefix(string(md), "---\n"), "---\n")
		var got yaml.MapSlice
		if err := yaml.Unmarshal([]byte(head), &got); err != nil || !ok {
			t.Errorf("%q: %v in\n%s", s, err, md)
			continue
		}
		keys := []string{}
		for _, item := range got {
			keys = append(keys, item.Key.(string))
			switch v := item.Value.(type) {
			case []any:
				if v[0] != s {
					t.Errorf("tag %q is read as %#v", s, v[0])
				}
			default:
				if key := item.Key.(string); key != "date" && key != "language" && v != s {
					t.Errorf("%s %q is read as %#v", key, s, v)
				}
			}
		}
		if diff := cmp.Diff([]string{"title", "author", "date", "language", "description", "tags"}, keys); diff != "" {
			t.Error(diff)
		}
	}
}
