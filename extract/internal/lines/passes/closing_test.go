package passes

import (
	"testing"

	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/rules"
)

func TestBoundsOfClosing(t *testing.T) {
	short := func(words, capitals int32, score float32) []made {
		return one(made{Unit: facts.Unit{Words: words, Capitals: capitals, Sentence: true}, score: score})
	}
	end, mark := one(label.with(named(rules.Tags))), one(label.with(ends))
	box := one(label.with(func(m *made) { m.EndMark, m.Groups, m.Words = true, rules.Related.Bit(), 2 }))
	for _, b := range []bound{
		{"3 words", keepClosing, [][]made{said.times(2), short(3, 1, .2), end}, 2, 3, 1},
		{"2 words", keepClosing, [][]made{said.times(2), short(2, 0, .2), end}, 2, 3, 0},
		{"a score of .15", keepClosing, [][]made{said.times(2), short(6, 1, .15), mark}, 2, 3, 1},
		{"a score of .14", keepClosing, [][]made{said.times(2), short(6, 1, .14), mark}, 2, 3, 0},
		{"half of it capitals", keepClosing, [][]made{said.times(2), short(6, 3, .2), end}, 2, 3, 0},
		{"under one paragraph", keepClosing, [][]made{said.times(1), short(6, 1, .2), end}, 1, 2, 0},
		{"above a line that no rule names", keepClosing, [][]made{said.times(2), short(6, 1, .2), one(label)}, 2, 3, 0},
		{"2 below a box", dropBoxes, [][]made{said.times(2), box, one(label), short(6, 1, .2), short(6, 1, .2), end}, 4, 6, 2},
		{"1 of .14 below a box", dropBoxes, [][]made{said.times(2), box, one(label), short(6, 1, .14), end}, 4, 5, 0},
		{"1 of .15 below a box", dropBoxes, [][]made{said.times(2), box, one(label), short(6, 1, .15), end}, 4, 5, 1},
		{"1 of .25 above a line that no rule names", dropBoxes, [][]made{said.times(2), box, one(label), short(6, 1, .25), one(label)}, 4, 5, 0},
		{"1 of .4 above one", dropBoxes, [][]made{said.times(2), box, one(label), short(6, 1, .4), one(label)}, 4, 5, 1},
		{"1 of .4 above one and prose", dropBoxes, [][]made{said.times(2), box, one(label), short(6, 1, .4), one(label), said.times(1)}, 4, 5, 0},
		{"1 of 25 words", dropBoxes, [][]made{said.times(2), box, one(label), short(25, 1, .25), end}, 4, 5, 0},
		{"2 of .5 above a line that no rule names", dropBoxes, [][]made{said.times(2), box, one(label), short(6, 1, .5), short(6, 1, .5), one(label)}, 4, 6, 2},
		{"2 of .49 above one", dropBoxes, [][]made{said.times(2), box, one(label), short(6, 1, .49), short(6, 1, .49), one(label)}, 4, 6, 0},
		{"2 of .19 on the mean", dropBoxes, [][]made{said.times(2), box, one(label), short(6, 1, .2), short(6, 1, .18), end}, 4, 6, 0},
		{"2 right below a label", dropBoxes, [][]made{said.times(2), box, short(6, 1, .2), short(6, 1, .2), end}, 3, 5, 0},
	} {
		b.check(t)
	}
}

func TestTurns(t *testing.T) {
	for line, want := range map[string]bool{"« The school": true, "The ferry »": true, "« Rien du tout »": false, "A → B": false, "The ferry →": true} {
		if got := turns(line); got != want {
			t.Errorf("%q turns the page: %v, want %v", line, got, want)
		}
	}
}

func TestOpensWithName(t *testing.T) {
	for line, want := range map[string]bool{"Anna Holm lives in Sandholm.": true, "Il Comune gli ha dato": false, "The Council said": false, "Galli lo ha rifatto": false, "Anna": false, "": false} {
		if got := opensWithName(line); got != want {
			t.Errorf("%q opens with a name: %v, want %v", line, got, want)
		}
	}
}
