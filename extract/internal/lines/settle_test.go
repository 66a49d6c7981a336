package lines

import (
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/parse"
)

// A title is decided on again as the output has it: the next cleaning sees no indentation and no mark of a heading.
func TestTitleIsSettledAsPrinted(t *testing.T) {
	for _, title := range []string{"        Old quay to open again", "## Old quay to open again ##", "**Old quay to open again**", "Old quay to open again"} {
		p := &doc.Page{Source: title + "\n\n      By: Anna K.\n\nThe council said on Tuesday that the old quay will open in spring.\n"}
		parse.Text(p)
		for i := range p.Blocks {
			p.Blocks[i].Keep = true
		}
		p.Title = 0
		rest, from := remaining(p, nil, nil)
		again := &doc.Page{Source: "Old quay to open again\n"}
		parse.Text(again)
		if a, b := rest[0], again.Blocks[0]; a.Text != b.Text || a.Kind != b.Kind || a.Words != b.Words || from[0] != 0 {
			t.Errorf("%q is settled as a %v of %d words: %q", title, a.Kind, a.Words, a.Text)
		}
		v := look(p.Blocks)
		v.remember()
		v.forget(p.Title)
		v.look(rest, from)
		if got := v.units[0].indent; got != 0 {
			t.Errorf("%q: settled with an indentation of %d", title, got)
		}
		v.done()
	}
}
