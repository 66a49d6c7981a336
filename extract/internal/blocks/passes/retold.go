package passes

import (
	"shuck/extract/doc"
)

// Text that is told twice, not to the letter: structured data and slides shown as text, a box of points
// said again in the prose, keywords.
const (
	retoldWords = 8    // words of the shortest block that is looked at
	retoldShare = 0.7  // share of its runs of words that the article's element has
	retoldCore  = 80   // words kept in that element from which it is an article
	retoldSure  = 0.97 // score from which it stays all the same
)

// dropRetold leaves out what stands outside the article's element and says what is said in it. The copy in
// the article's own flow stays.
func dropRetold(s *State) {
	main := s.mainProse(nil)
	if main.words < retoldCore {
		return
	}
	s.shingles.Reset()
	outside, begun := false, false
	for i := range s.Blocks {
		k := &s.Blocks[i]
		switch {
		case !k.Keep || k.Words < retoldWords:
		case s.Inside(k.Node, main.core):
			s.shingles.Add(k.Text)
			begun = true
		case begun:
			outside = true
		}
	}
	if !outside {
		return
	}
	begun = false
	for i := range s.Blocks {
		k := &s.Blocks[i]
		if k.Keep && s.Inside(k.Node, main.core) {
			begun = true
		}
		if begun && k.Keep && k.Score < retoldSure && k.Words >= retoldWords && k.Kind != doc.Quote && !s.Inside(k.Node, main.core) && s.shingles.Share(k.Text) >= retoldShare {
			s.decide(i, false)
		}
	}
}
