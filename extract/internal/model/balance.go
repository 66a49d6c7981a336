package model

// Values of the odds that an engine asks for: at Precision a block or line must be three times as
// likely to belong as it is not, measured by what Balanced asks of it, at Recall a third as likely.
const (
	Balanced  = 1
	Precision = 3
	Recall    = 1. / 3
)

// Lean returns the threshold on a probability whose odds are t's times odds.
func Lean(t, odds float32) float32 { return odds * t / (1 - t + odds*t) }

const bins = 200

// Expectation sums scores by their value, to tell what they promise of the document as a whole.
type Expectation struct {
	words, right [bins]float32
	all          float32
}

// Add counts a part of so many words with P(keep) score.
func (e *Expectation) Add(score float32, words int) {
	b, w := min(int(score*bins), bins-1), float32(words)
	e.words[b] += w
	e.right[b] += score * w
	e.all += score * w
}

// F returns the greatest F-measure of the words that a threshold is expected to reach, if the
// scores are what they claim (Lewis 1995, "Evaluating and optimizing autonomous text classification
// systems"). Half of it is the threshold that reaches it, if parts are right or wrong each by
// itself.
func (e *Expectation) F() (best float32) {
	var kept, hit float32
	for b := bins - 1; b >= 0; b-- {
		kept += e.words[b]
		hit += e.right[b]
		if kept > 0 {
			best = max(best, 2*hit/(kept+e.all))
		}
	}
	return best
}
