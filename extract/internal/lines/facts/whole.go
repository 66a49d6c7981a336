package facts

import (
	"shuck/extract/internal/engine"
	"shuck/extract/internal/rules"
)

// Whole is what is known of the document as a whole.
type Whole struct {
	Units, Words         int32
	Stops, Tokens, Dense int32
	Capitals, Letters    int32
	Appeals, Addressed   int32
	Groups               [rules.NumGroups]int32 // units that rules of a group name
	Copies               int32                  // units that others say the same as
	LinkWords, Longest   int32                  // words in links; of the longest unit
	Sentences            int32
	Median, ProseMean    float32 // words of a unit, and of one of prose
}

func (w *Whole) add(s *Unit) {
	w.Words += s.Words
	w.Stops += s.Stops
	w.Tokens += s.Tokens
	w.Dense += s.Dense
	w.Letters += s.Letters
	w.Appeals += s.Appeals
	w.Addressed += s.Addressed
	w.Capitals += s.Capitals
	w.LinkWords += s.LinkWords
	w.Longest = max(w.Longest, s.Words)
	if s.Sentence {
		w.Sentences++
	}
	for g := range w.Groups {
		w.Groups[g] += int32(s.Groups >> g & 1)
	}
}

// finish computes what needs all units: the median by a histogram of words up to 200.
func (w *Whole) finish(t *Text) {
	var at [201]int32
	for i := range t.Units {
		at[min(t.Units[i].Words, 200)]++
	}
	below := int32(0)
	for n, c := range at {
		if below += c; 2*below >= w.Units {
			w.Median = float32(n)
			break
		}
	}
	all := t.Before[len(t.Units)]
	w.ProseMean = engine.Ratio(all.ProseWords, all.Prose)
}
