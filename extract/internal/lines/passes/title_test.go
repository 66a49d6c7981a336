package passes

import (
	"slices"
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/parse"
	"shuck/extract/internal/rules"
)

// TestPutTitle: what stands above the title goes, and with it the other copies of its short lines.
func TestPutTitle(t *testing.T) {
	said := "The council said on Tuesday that the old quay, which was shut after the flood, will open in spring."
	short := "The council said, on Tuesday evening, that it will open again."
	more := "Masons have laid some nine thousand stones by hand, and divers looked at each of the piles below the water line."
	for _, c := range []struct {
		name  string
		above []string
		below []string
		sure  bool // of what stands above
		want  string
	}{
		{"a label's other copy", []string{"Walks and harbours"}, []string{said, "Walks and harbours", more}, false, "Old quay to open again|" + said + "|" + more},
		{"a heading of its own", []string{"Walks and harbours"}, []string{said, "How they are laid", more}, false, "Old quay to open again|" + said + "|How they are laid|" + more},
		{"a label twice below", nil, []string{said, "Walks", more, "Walks"}, false, "Old quay to open again|" + said + "|Walks|" + more + "|Walks"},
		{"prose of little score", []string{short}, []string{more}, false, "Old quay to open again|" + more},
		{"prose that the model is sure of", []string{short}, []string{more}, true, short + "|Old quay to open again|" + more},
	} {
		lines := slices.Concat(c.above, []string{"Old quay to open again"}, c.below, []string{strings.Repeat(more+" ", 5)})
		p := &doc.Page{Source: strings.Join(lines, "\n\n")}
		parse.Text(p)
		f := facts.Of(p.Blocks)
		defer f.Release()
		var d facts.Titled
		d.Read(f, len(c.above), make([]float32, len(f.Units)))
		var s State
		s.Reset(&d)
		if c.sure {
			s.Score[0] = sureAbove
		}
		for i := range s.Units {
			s.decide(i, true)
		}
		putTitle(&s)
		var kept []string
		for i := range p.Blocks[:len(lines)-1] {
			if p.Blocks[i].Keep {
				kept = append(kept, p.Blocks[i].Text)
			}
		}
		if got := strings.Join(kept, "|"); got != c.want {
			t.Errorf("%s: kept %s\nwant %s", c.name, got, c.want)
		}
	}
}

func TestKeepDek(t *testing.T) {
	dek := made{Unit: facts.Unit{Words: 9, Tokens: 9, Capitals: 1}, score: dekScore}
	byline := label.with(named(rules.Byline))
	for _, b := range []struct {
		name  string
		below []made
		kept  int
	}{
		{"above a byline", []made{dek, byline}, 1},
		{"above prose", []made{dek, said}, 0},
		{"of little score", []made{dek.with(func(m *made) { m.score = .29 }), byline}, 0},
		{"a name", []made{dek.with(func(m *made) { m.Words, m.Capitals = 4, 4 }), byline}, 0},
		{"in a script without capitals", []made{dek.with(func(m *made) { m.Capitals = 0 }), byline}, 0},
	} {
		s := state(one(label), b.below, said.times(2))
		s.Title = 0
		if keepDek(s); s.keptFrom(1, 2) != b.kept {
			t.Errorf("%s: %d kept, want %d", b.name, s.keptFrom(1, 2), b.kept)
		}
	}
}
