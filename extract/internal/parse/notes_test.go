package parse

import (
	"strings"
	"testing"

	"shuck/extract/doc"
)

// A block is a note where a mark in the text before leads to it, or its id is a note's.
func TestNotes(t *testing.T) {
	for _, c := range []struct {
		name, src, want string // want begins the blocks that are notes
	}{
		{"a mark and its item", `<p>A wall.<sup><a href="#x1">1</a></sup></p><ol><li id="x1">Rector.</li><li id="x2">Book.</li></ol>`, "Rector."},
		{"a mark without sup, an anchor in the note", `<p>A wall<a href="#n">[2]</a></p><div class=n><a id="n" href="#r">2</a><p>Rector.</p></div>`, "2|Rector."},
		{"the id of a program", `<p>A wall.</p><ol><li id="fn:3">Rector.</li><li id="_ftn4">Book.</li><li id="fnord">Tale.</li></ol>`, "Rector.|Book."},
		{"a table of contents", `<ul><li><a href="#a">1</a></li></ul><p id="a">Rector.</p>`, ""},
		{"words that lead into the page", `<p>See <a href="#a">the list</a></p><p id="a">Rector.</p>`, ""},
	} {
		p := parsePage(c.src)
		var got []string
		for i := range p.Blocks {
			if p.Tree.Flags[p.Blocks[i].Node]&doc.Note != 0 {
				got = append(got, p.Blocks[i].Text)
			}
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%s: notes %q, want %q", c.name, s, c.want)
		}
	}
}
