package lines

import "shuck/extract/internal/model"

// The threshold is what reaches the F-measure that the model expects of itself, within bounds.
const (
	lowest  = .2
	highest = .6
)

// A text of which the model would keep nearly all is clean already: to drop a line of it takes more evidence.
const (
	cleanFrom = .75 // share of the words kept from which the threshold falls
	cleanFull = .95 // and from which it is lowest
	cleanCut  = .4  // by so much
)

// setLimits sets the P(keep) from which units are kept: v.limit, and v.named for those that a rule names, of which there is evidence enough in a
// clean text too. odds multiplies the odds that are asked for.
func (v *view) setLimits(odds float32) {
	var e model.Expectation
	for i := range v.units {
		e.Add(v.score[i], int(v.units[i].words))
	}
	t := min(max(e.F()/2, lowest), highest)
	kept := int32(0)
	for i := range v.units {
		if v.score[i] >= t {
			kept += v.units[i].words
		}
	}
	clean := (ratio(kept, max(v.whole.words, 1)) - cleanFrom) / (cleanFull - cleanFrom)
	v.named = model.Lean(t, odds)
	v.limit = model.Lean(t*(1-cleanCut*min(max(clean, 0), 1)), odds)
}

// limitOf gives the P(keep) from which unit i is kept.
func (v *view) limitOf(i int) float32 {
	if v.units[i].groups != 0 {
		return v.named
	}
	return v.limit
}
