package parse

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"shuck/extract/doc"
)

func TestText(t *testing.T) {
	type line struct {
		Kind             doc.Kind
		Level, Number    int
		Gap              bool
		Line             int
		Text             string
		Words, LinkWords int
	}
	for _, c := range []struct {
		name, src string
		want      []line
	}{
		{"empty", "", nil},
		{"blank lines alone", "\n \n\t\n", nil},
		{"gaps and trailing white space", "one\n\n \ntwo words \t\n  three\u00a0\u3000", []line{
			{Line: 1, Text: "one", Words: 1}, {Gap: true, Line: 4, Text: "two words", Words: 2}, {Line: 5, Text: "  three", Words: 1},
		}},
		{"headings", "# one\n###### six\n####### seven\n#tag\n#", []line{
			{Kind: doc.Heading, Level: 1, Line: 1, Text: "# one", Words: 1},
			{Kind: doc.Heading, Level: 6, Line: 2, Text: "###### six", Words: 1},
			{Line: 3, Text: "####### seven", Words: 1},
			{Line: 4, Text: "#tag", Words: 1},
			{Line: 5, Text: "#"},
		}},
		{"lists", "* a\n  - b\n+ c\n• d\n12. e\n3) f\n2019 was\n1.5 g\n*h*", []line{
			{Kind: doc.ListItem, Level: 1, Line: 1, Text: "* a", Words: 1},
			{Kind: doc.ListItem, Level: 2, Line: 2, Text: "  - b", Words: 1},
			{Kind: doc.ListItem, Level: 1, Line: 3, Text: "+ c", Words: 1},
			{Kind: doc.ListItem, Level: 1, Line: 4, Text: "• d", Words: 1},
			{Kind: doc.ListItem, Level: 1, Number: 12, Line: 5, Text: "12. e", Words: 2},
			{Kind: doc.ListItem, Level: 1, Number: 3, Line: 6, Text: "3) f", Words: 2},
			{Line: 7, Text: "2019 was", Words: 2},
			{Line: 8, Text: "1.5 g", Words: 3},
			{Line: 9, Text: "*h*", Words: 1},
		}},
		{"quotes and tables", "> a\n>> b\n| a | b |\n|a", []line{
			{Kind: doc.Quote, Level: 1, Line: 1, Text: "> a", Words: 1},
			{Kind: doc.Quote, Level: 2, Line: 2, Text: ">> b", Words: 1},
			{Kind: doc.TableRow, Line: 3, Text: "| a | b |", Words: 2},
			{Line: 4, Text: "|a", Words: 1},
		}},
		{"code", "```go\n# x\n\n~~~\n```\n# y", []line{
			{Kind: doc.Code, Line: 1, Text: "```go"},
			{Kind: doc.Code, Line: 2, Text: "# x", Words: 1},
			{Kind: doc.Code, Gap: true, Line: 4, Text: "~~~"},
			{Kind: doc.Code, Line: 5, Text: "```"},
			{Kind: doc.Heading, Level: 1, Line: 6, Text: "# y", Words: 1},
		}},
		{"a fence that never ends is none", "```\n# x", []line{{Line: 1, Text: "```"}, {Kind: doc.Heading, Level: 1, Line: 2, Text: "# x", Words: 1}}},
		{"nor is its mark read as the one of another, that ends", "```\n# x\n~~~\n# y\n~~~\n- z", []line{
			{Line: 1, Text: "```"},
			{Kind: doc.Heading, Level: 1, Line: 2, Text: "# x", Words: 1},
			{Kind: doc.Code, Line: 3, Text: "~~~"},
			{Kind: doc.Code, Line: 4, Text: "# y", Words: 1},
			{Kind: doc.Code, Line: 5, Text: "~~~"},
			{Kind: doc.ListItem, Level: 1, Line: 6, Text: "- z", Words: 1},
		}},
		{"two fences that never end", "```\n~~~\n- z", []line{
			{Line: 1, Text: "```"}, {Line: 2, Text: "~~~"}, {Kind: doc.ListItem, Level: 1, Line: 3, Text: "- z", Words: 1},
		}},
		{"links", "see [the old quay](https://a.example/b_(c)?d=e \"f\") and ![a boat](b.png) here\n[a](b", []line{
			{Line: 1, Text: "see [the old quay](https://a.example/b_(c)?d=e \"f\") and ![a boat](b.png) here", Words: 6, LinkWords: 3}, {Line: 2, Text: "[a](b", Words: 2},
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := &doc.Page{Source: c.src}
			Text(p)
			var got []line
			for _, b := range p.Blocks {
				if b.Node != -1 {
					t.Errorf("line %d has node %d, want -1", b.Line, b.Node)
				}
				got = append(got, line{b.Kind, b.Level, int(b.Number), b.Gap, int(b.Line), b.Text, b.Words, b.LinkWords})
			}
			if d := cmp.Diff(c.want, got); d != "" {
				t.Error(d)
			}
			if p.Title != -1 {
				t.Errorf("title %d before any engine, want -1", p.Title)
			}
		})
	}
}

// TestReread: lines read anew are what a text of them is, whichever of them are left.
func TestReread(t *testing.T) {
	lines := strings.Split("# a b\n```\n- [c](d)\n~~~\n1. e\n```\n> f\n~~~ g\n| h | i |\n~~~~", "\n")
	for left := range 1 << len(lines) {
		whole := &doc.Page{Source: strings.Join(lines, "\n")}
		Text(whole)
		var rest []doc.Block
		var text []string
		for i := range lines {
			if left>>i&1 == 1 {
				rest, text = append(rest, whole.Blocks[i]), append(text, lines[i])
			}
		}
		Reread(rest)
		want := &doc.Page{Source: strings.Join(text, "\n")}
		Text(want)
		for i := range rest {
			rest[i].Line = want.Blocks[i].Line
			if d := cmp.Diff(want.Blocks[i], rest[i]); d != "" {
				t.Fatalf("line %d of %q: %s", i, text, d)
			}
		}
	}
}

func TestHasFence(t *testing.T) {
	for text, want := range map[string]bool{"a\n ~~~ b": true, "\t```": true, "a ```\n``": false, "```a`b": false, "": false} {
		p := &doc.Page{Source: text}
		if Text(p); HasFence(p.Blocks) != want {
			t.Errorf("%q: %v, want %v", text, !want, want)
		}
	}
}

// BenchmarkText reads shapes whose time must be linear in their size.
func BenchmarkText(b *testing.B) {
	for _, s := range []struct{ name, text string }{
		{"paragraphs", strings.Repeat("Masons have laid some nine thousand stones by hand, and divers looked at each of the piles.\n\n", 1<<12)},
		{"links", strings.Repeat("[a](b)", 1<<15)},
		{"open-links", strings.Repeat("[](", 1<<16)},
	} {
		b.Run(s.name, func(b *testing.B) {
			b.SetBytes(int64(len(s.text)))
			for b.Loop() {
				Text(&doc.Page{Source: s.text})
			}
		})
	}
}
