package check

import (
	"math"

	"shuck/extract/internal/rules"
)

// weight is how much the rule of a finding tells beside its score.
type weight uint8

const (
	unnamed weight = iota
	slight         // what a clean text may have too: a date, a byline, a list that looks like a menu
	telling        // what no article says of itself: share labels, prompts, lists of other pieces
)

// unaskedScore is the share of its score that counts for a line which the engine drops without
// asking the model, for its many copies or its distance from any prose: the rule of page dumps, but
// reference works and catalogues have such lines too; and for one of tags or badges that no rule
// names.
const unaskedScore = 0.5

// limits are the least strength of a warning and of an error, by weight. TestMeasure has the
// command that measures what they do: they were chosen for less than 20 in 1,000 clean texts with
// an error and less than 80 with a warning or worse, and for as many flagged texts with boilerplate
// as that leaves.
var limits = [...]struct{ warning, err float64 }{
	unnamed: {1.07, 1.40},
	slight:  {1.25, 1.40},
	telling: {0.86, 1.20},
}

// severity weighs a run by its strength: its score, and a tenth of the logarithm of its words, for
// the longer a run the rarer it is by mistake.
func (r *run) severity() Severity {
	if r.rule() == OwnRule {
		return Error // there is no doubt
	}
	strength := r.sure/float64(r.total()) + math.Log(float64(1+r.words))/10
	l := limits[weightOf(r.rule())]
	switch {
	case strength >= l.err:
		return Error
	case strength >= l.warning:
		return Warning
	}
	return Note
}

func weightOf(rule string) weight {
	r, ok := rules.ByID(rule)
	if !ok {
		return unnamed
	}
	switch r.Group {
	case rules.Byline, rules.Date, rules.ReadTime, rules.Tags, rules.Credit, rules.Source, rules.Counter,
		rules.Nav, rules.Shop:
		return slight
	}
	return telling
}
