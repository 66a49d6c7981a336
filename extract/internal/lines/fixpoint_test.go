package lines

import (
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/parse"
)

// A title is decided on again as the output has it: the next cleaning sees its marks, but no
// indentation.
func TestTitleIsSettledAsPrinted(t *testing.T) {
	for _, title := range []string{"        Old quay to open again", "## Old quay to open again ##", "**Old quay to open again**", "Old quay to open again"} {
		p := &doc.Page{Source: title + "\n\n      By: Anna K.\n\nThe council said on Tuesday that the old quay will open in spring.\n"}
		parse.Text(p)
		for i := range p.Blocks {
			p.Blocks[i].Keep = true
		}
		p.Title = 0
		f := facts.Of(p.Blocks)
		f.Remember()
		s := &fixpoint{t: f, p: p}
		s.remaining()
		rest, from := s.rest, s.from
		again := &doc.Page{Source: strings.TrimSpace(title) + "\n"}
		parse.Text(again)
		if a, b := rest[0], again.Blocks[0]; a.Text != b.Text || a.Kind != b.Kind || a.Words != b.Words || from[0] != 0 {
			t.Errorf("%q is read again as a %v of %d words: %q", title, a.Kind, a.Words, a.Text)
		}
		f.Read(rest, from)
		if got := f.Units[0].Indent; got != 0 {
			t.Errorf("%q: read again with an indentation of %d", title, got)
		}
		f.Release()
	}
}
