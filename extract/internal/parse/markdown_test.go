package parse

import (
	"fmt"
	"strings"
	"testing"

	"shuck/extract/doc"
)

// TestStructure: what more than one line tells, a kind a line.
func TestStructure(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"underlined", "Title\n=====\n\nSome text.\n\nPart\n----\n\nMore.", "h1 h1 p h2 h2 p"},
		{"underlined by other signs", "Part\n~~~~\n\nText.\n\nNext\n^^^^^\n\nMore.", "h3 h3 p h3 h3 p"},
		{"with the sign of a link", "Tar ¶\n\nText.\n\nOptions ¶\n\n    next\n\n¶\n\nText ¶ more.", "h1 p h2 p p p"},
		{"signs of another length", "Share\n***\n\nText.\n\nNext\n+++++++\n\nMore.", "p p p p p p"},
		{"a rule is no underline", "Some text.\n\n-----\n\nMore.", "p p p"},
		{"nor below a paragraph of two lines", "Some text\nthat goes on\n-----\n", "p p p"},
		{"a table", "a | b\n--- | ---\n1 | 2\n\nx | y", "row row row p"},
		{"a table without a delimiter", "a | b | c\n1 | 2 | 3\n4 | 5 | 6\n7 | 8 | 9\n", "row row row row"},
		{"three rows of it", "a | b | c\n1 | 2 | 3\n4 | 5 | 6\n", "p p p"},
		{"rows with a bar", "a | b\n1 | 2\n3 | 4\n5 | 6\n", "p p p p"},
		{"a row with a bar less", "a | b | c\n1 | 2 | 3\n4 | 5\n7 | 8 | 9\n", "p p p p"},
		{"bars within words", "a|b|c\n1|2|3\n4|5|6\n7|8|9\n", "p p p p"},
		{"rows of nothing", "| |\n| |\n| |\n| |\n", "p p p p"},
		{"code that is indented", "# T\n\nRun\n\n    a | b\n    next\n\n    home\n\nText.", "h1 p code code code p"},
		{"not in a list", "# T\n\n- item\n\n    more of it\n", "h1 item p"},
		{"nor without marks of Markdown", "Run\n\n    next\n\nText.", "p p p"},
		{"nor where most is indented", "# T\n\n    a\n\n    b\n\n    c", "h1 p p p"},
	} {
		p := &doc.Page{Source: c.text}
		Text(p)
		var got []string
		for i := range p.Blocks {
			b := &p.Blocks[i]
			s := map[doc.Kind]string{doc.Paragraph: "p", doc.Heading: "h", doc.ListItem: "item", doc.Code: "code", doc.TableRow: "row"}[b.Kind]
			if b.Kind == doc.Heading {
				s += fmt.Sprint(b.Level)
			}
			got = append(got, s)
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: %s, want %s", c.name, s, c.want)
		}
	}
}

// TestIsMarkup: tags, remarks and badges are markup, text beside them is not.
func TestIsMarkup(t *testing.T) {
	for line, want := range map[string]bool{
		`  <p align="center">`: true, "</picture>": true, "<!-- begin -->": true, "-->": true, "[![Build](b.svg)](https://ci.example)": true, "![Logo](l.png)": true,
		"<3 cups of flour>": false, "a < b and c > d": false, "<kay@quay.example> wrote": false, "[Use](#use)": false, "<>": false, "--": false,
	} {
		if got := IsMarkup(line); got != want {
			t.Errorf("%q: %v, want %v", line, got, want)
		}
	}
}
