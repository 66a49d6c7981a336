package lines

import (
	"math"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/lines/passes"
)

// TestBoundsOfSureTitles: which first line of a clean text goes with the titles.
func TestBoundsOfSureTitles(t *testing.T) {
	plain := facts.Unit{Words: 5, GapAfter: true}
	for _, c := range []struct {
		name  string
		title facts.Unit
		gaps  int32 // in all of the text
		score float32
		want  bool
	}{
		{"apart, .6", plain, 3, .6, true},
		{"apart, .59", plain, 3, .59, false},
		{"no blank line below, .5", facts.Unit{}, 1, .5, true},
		{"no blank line below, .49", facts.Unit{}, 1, .49, false},
		{"a sentence, .5", facts.Unit{GapAfter: true, Sentence: true}, 3, .5, true},
		{"a sentence, .49", facts.Unit{GapAfter: true, Sentence: true}, 3, .49, false},
		{"a question, .6", facts.Unit{GapAfter: true, Sentence: true, Question: true}, 3, .6, true},
		{"a cry, .6", facts.Unit{GapAfter: true, Sentence: true, Bang: true}, 3, .6, true},
		{"a colon, .49", facts.Unit{GapAfter: true, Colon: true}, 3, .49, false},
		{"a section's", facts.Unit{GapAfter: true, Kind: doc.Heading, Level: 2}, 3, .99, false},
		{"a heading, .6", facts.Unit{GapAfter: true, Kind: doc.Heading, Level: 1}, 3, .6, true},
		{"the only blank line", plain, 1, .1, true},
	} {
		f := &facts.Text{Units: []facts.Unit{c.title, {}, {}}}
		f.Before = []facts.Sums{{}, {}, {}, {Gaps: c.gaps}}
		s := &passes.State{Titled: &facts.Titled{Text: f, Scores: []float32{c.score, 0, 0}}}
		if got := surelyTitled(s); got != c.want {
			t.Errorf("%s: sure %v, want %v", c.name, got, c.want)
		}
	}
}

func TestBoundsOfUnasked(t *testing.T) {
	far := func(above, below int32, u facts.Unit) *facts.Text {
		f := &facts.Text{Units: make([]facts.Unit, above+below+1)}
		f.Units[above] = u
		f.PrevProse, f.NextProse = make([]int32, len(f.Units)), make([]int32, len(f.Units))
		for i := range f.NextProse {
			f.NextProse[i] = above + below
		}
		return f
	}
	for _, c := range []struct {
		name         string
		above, below int32
		unit         facts.Unit
		want         bool
	}{
		{"61 units from any prose", 61, 61, facts.Unit{Words: 4}, true},
		{"60 units below some", 60, 61, facts.Unit{Words: 4}, false},
		{"60 units above some", 61, 60, facts.Unit{Words: 4}, false},
		{"9 words", 61, 61, facts.Unit{Words: 9}, true},
		{"10 words", 61, 61, facts.Unit{Words: 10}, false},
		{"50 others like it", 1, 1, facts.Unit{Copies: 50}, true},
		{"49 others", 1, 1, facts.Unit{Copies: 49}, false},
	} {
		if got := unasked(far(c.above, c.below, c.unit), int(c.above), false); got != c.want {
			t.Errorf("%s: not asked %v, want %v", c.name, got, c.want)
		}
	}
}

func TestBoundsOfListing(t *testing.T) {
	for words, want := range map[int32]bool{5: false, 6: true} {
		f := &facts.Text{Units: make([]facts.Unit, 200), Whole: facts.Whole{Words: 50}}
		f.PrevProse, f.NextProse = make([]int32, 200), make([]int32, 200)
		for i := range f.NextProse {
			f.NextProse[i] = 200
		}
		f.Units[100].Words = words
		if got := isListing(f); got != want {
			t.Errorf("%d of 50 words far from any prose: a listing %v, want %v", words, got, want)
		}
	}
}

func TestBoundsOfLimits(t *testing.T) {
	for kept, want := range map[int]float32{60: 1, 75: 1, 80: .9, 85: .8, 90: .7, 95: .6, 100: .6} {
		scores := make([]float32, 100)
		for i := range kept {
			scores[i] = .99
		}
		limit, named := limits(scored(100), scores, 1)
		if math.Abs(float64(limit/named-want)) > 1e-3 {
			t.Errorf("%d %% of the words kept: the limit is %g of the named lines', want %g", kept, limit/named, want)
		}
	}
	if _, named := limits(scored(6), []float32{.1, .1, .05, .01, .01, .01}, 1); named != .2 {
		t.Errorf("limit %g where the model expects next to nothing, want .2", named)
	}
}
