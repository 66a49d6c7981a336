package lines

import (
	"shuck/extract/internal/engine"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/model"
)

// The threshold is what reaches the F-measure that the model expects of itself, within bounds.
const (
	lowest  = .2
	highest = .6
)

// A text of which the model would keep nearly all is clean already: to drop a line of it takes more
// evidence.
const (
	cleanFrom = .75 // share of the words kept from which the threshold falls
	cleanFull = .95 // and from which it is lowest
	cleanCut  = .4  // by so much
)

// limits returns the P(keep) from which units are kept, and from which those are that a rule names,
// of which there is evidence enough in a clean text too. odds multiplies the odds that are asked
// for.
func limits(t *facts.Text, score []float32, odds float32) (limit, named float32) {
	var e model.Expectation
	for i := range t.Units {
		e.Add(score[i], int(t.Units[i].Words))
	}
	from := min(max(e.F()/2, lowest), highest)
	kept := int32(0)
	for i := range t.Units {
		if score[i] >= from {
			kept += t.Units[i].Words
		}
	}
	clean := (engine.Ratio(kept, max(t.Whole.Words, 1)) - cleanFrom) / (cleanFull - cleanFrom)
	return model.Lean(from*(1-cleanCut*min(max(clean, 0), 1)), odds), model.Lean(from, odds)
}
