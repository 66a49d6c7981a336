package facts

import (
	"shuck/extract/internal/engine"
	"shuck/extract/internal/words"
)

// maxWords bounds the words of a text that are looked at.
const maxWords = 80

// WordSet is the first words of a text.
type WordSet struct {
	set  engine.Slots[uint32]
	Size int
}

func (s *WordSet) fill(text string) {
	s.set.Reset(maxWords)
	s.Size = 0
	words.Each(text, maxWords, func(h uint32, _, _ int) {
		if !s.set.Has(h) {
			s.set.Add(h)
			s.Size++
		}
	})
}

// Overlap returns the share of the text's words that are in the set, how many words it has, and the
// share of the set that the text has.
func (s *WordSet) Overlap(text string) (in, of, share float32) {
	if s.Size == 0 {
		return 0, 0, 0
	}
	hit, all := 0, 0
	words.Each(text, maxWords, func(h uint32, _, _ int) {
		all++
		if s.set.Has(h) {
			hit++
		}
	})
	return engine.Ratio(hit, all), float32(all), engine.Ratio(min(hit, s.Size), s.Size)
}
