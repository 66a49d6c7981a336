package passes

import (
	"shuck/extract/doc"
)

// Text that is told twice, not to the letter: structured data and slides shown as text, a box of
// points said again in the prose, keywords.
const (
	retoldWords = 8    // words of the shortest block that is looked at
	retoldShare = 0.7  // share of its runs of words that the article's element has
	retoldCore  = 80   // words kept in that element from which it is an article
	retoldSure  = 0.97 // score from which it stays all the same
)

// dropRetold leaves out what stands outside the article's element and says what is said in it. The
// copy in the article's own flow stays.
func dropRetold(s *State) {
	dropPoints(s)
	main := s.mainProse(nil)
	if main.words < retoldCore || !s.hasRetold(main.core) {
		return
	}
	s.shingles.Reset()
	for i := range s.Blocks {
		if k := &s.Blocks[i]; k.Keep && k.Words >= retoldWords && s.Inside(k.Node, main.core) {
			s.shingles.Add(k.Text)
		}
	}
	begun := false
	for i := range s.Blocks {
		k := &s.Blocks[i]
		inside := s.Inside(k.Node, main.core)
		begun = begun || k.Keep && inside
		if begun && !inside && mayBeRetold(k) && s.shingles.Share(s.First.Of(i)) >= retoldShare {
			s.decide(i, false)
		}
	}
}

// hasRetold reports whether text stands outside core, below some in it, and a block that may be
// retold: taking in the words of a whole article for none would be dear.
func (s *State) hasRetold(core int32) bool {
	begun, long, outside, may := false, false, false, false
	for i := range s.Blocks {
		k := &s.Blocks[i]
		if !k.Keep {
			continue
		}
		if s.Inside(k.Node, core) {
			begun, long = true, long || k.Words >= retoldWords
			continue
		}
		outside = outside || long && k.Words >= retoldWords
		may = may || begun && mayBeRetold(k)
	}
	return outside && may
}

// mayBeRetold reports whether a block goes where it is told twice.
func mayBeRetold(k *doc.Block) bool {
	return k.Keep && k.Score < retoldSure && k.Words >= retoldWords && k.Kind != doc.Quote
}
