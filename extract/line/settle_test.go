package line

import (
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/parse"
)

// A title is decided on again as the output has it: the next cleaning sees its marks, but no indentation.
func TestTitleIsSettledAsPrinted(t *testing.T) {
	for _, title := range []string{"        Old quay to open again", "## Old quay to open again ##", "**Old quay to open again**", "Old quay to open again"} {
		p := &doc.Page{Source: title + "\n\n      By: Anna K.\n\nThe council said on Tuesday that the old quay will open in spring.\n"}
		parse.Text(p)
		for i := range p.Blocks {
			p.Blocks[i].Keep = true
		}
		p.Title = 0
		v := look(p.Blocks)
		v.remember()
		s := &settled{v: v, p: p}
		s.remaining()
		rest, from := s.rest, s.from
		again := &doc.Page{Source: strings.TrimSpace(title) + "\n"}
		parse.Text(again)
		if a, b := rest[0], again.Blocks[0]; a.Text != b.Text || a.Kind != b.Kind || a.Words != b.Words || from[0] != 0 {
			t.Errorf("%q is settled as a %v of %d words: %q", title, a.Kind, a.Words, a.Text)
		}
		v.look(rest, from)
		if got := v.units[0].indent; got != 0 {
			t.Errorf("%q: settled with an indentation of %d", title, got)
		}
		v.done()
	}
}
