package line

import (
	"slices"
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/parse"
)

// TestRemembered: what a view remembers of a text is what it would read of the lines that are kept of it, wrapped ones too, and it is used.
func TestRemembered(t *testing.T) {
	prose := "The council said on Tuesday that the old quay, which was shut after\nthe flood of last autumn, will open again in spring, and that masons\nhave laid stones by hand.\n\n"
	for name, text := range map[string]string{
		"lines":   strings.Repeat("Home\nNews 12\n\n* Über uns: a list\nОн сказал, что это так.\n古い桟橋が開かれる。\n```\ncode\nmore\n```\n", 9),
		"wrapped": "Home\nNews\n\n" + strings.Repeat(prose+"Share this story\n\n", 9),
	} {
		p := &doc.Page{Source: text}
		parse.Text(p)
		for i := range p.Blocks {
			p.Blocks[i].Keep = i%5 != 1 && i > 2
		}
		v := look(p.Blocks)
		v.remember()
		known := slices.Clone(v.known)
		s := &settled{v: v, p: p, fenced: parse.HasFence(p.Blocks)}
		s.remaining()
		rest, from := s.rest, s.from
		for i := range v.known {
			v.known[i].bang = true // nothing here ends so: what is not read anew shows
		}
		v.look(rest, from)
		fresh := look(rest)
		if len(v.units) != len(fresh.units) {
			t.Fatalf("%s: %d units, want %d", name, len(v.units), len(fresh.units))
		}
		again := 0
		for i := range v.units {
			got, want := v.units[i], fresh.units[i]
			if !slices.Equal(v.content(&got), fresh.content(&want)) {
				t.Errorf("%s: the content words of unit %d differ", name, i)
			}
			if got.bang {
				again++
				got.bang = false
			}
			got.tok0, got.tok1, want.tok0, want.tok1 = 0, 0, 0, 0
			if got != want {
				t.Errorf("%s: unit %d is %+v, want %+v", name, i, got, want)
			}
		}
		if 2*again < len(v.units) {
			t.Errorf("%s: %d of %d units of %d known ones were used again, want most", name, again, len(v.units), len(known))
		}
	}
}
