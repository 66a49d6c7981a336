package facts

import (
	"slices"
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/parse"
)

// TestRemembered: what a view remembers of a text is what it would read of the lines that are kept
// of it, wrapped ones too, and it is used.
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
		f := Of(p.Blocks)
		defer f.Release()
		f.Remember()
		known := len(f.known.units)
		var rest []doc.Block
		var from []int
		for i := range p.Blocks {
			if p.Blocks[i].Keep {
				rest, from = append(rest, p.Blocks[i]), append(from, i)
			}
		}
		for i := range f.known.units {
			f.known.units[i].Bang = true // nothing here ends so: what is not read anew shows
		}
		f.Read(rest, from)
		fresh := Of(rest)
		defer fresh.Release()
		if len(f.Units) != len(fresh.Units) {
			t.Fatalf("%s: %d units, want %d", name, len(f.Units), len(fresh.Units))
		}
		again := 0
		for i := range f.Units {
			got, want := f.Units[i], fresh.Units[i]
			if !slices.Equal(f.Content(&got), fresh.Content(&want)) {
				t.Errorf("%s: the content words of unit %d differ", name, i)
			}
			if got.Bang {
				again++
				got.Bang = false
			}
			got.from, got.to, want.from, want.to = 0, 0, 0, 0
			if got != want {
				t.Errorf("%s: unit %d is %+v, want %+v", name, i, got, want)
			}
		}
		if 2*again < len(f.Units) {
			t.Errorf("%s: %d of %d units of %d known ones were used again, want most", name, again, len(f.Units), known)
		}
	}
}
