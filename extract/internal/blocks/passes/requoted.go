package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/blocks/facts"
)

// Quotes of a thread's own posts in its later ones.
const (
	requotedWords = 8  // words of such a quote at least
	requotedShare = .8 // share of its runs of words that posts above it have
	fewRequoted   = 2  // of them that a thread must have
	quoteSteps    = 8  // elements out from a block that its quote is looked for
)

// dropRequoted leaves out the quotes of a thread that say again what is kept above them: where
// posts answer each other so, the thread would be told twice and more. A quote from elsewhere
// stays, and so does the only one.
func dropRequoted(s *State) {
	if !s.Forum && !s.Typed[facts.KindForum] || !s.hasQuotes() {
		return
	}
	s.shingles.Reset()
	var again [][2]int // from the first block of each to behind its last
	for i := 0; i < len(s.Blocks); {
		k := &s.Blocks[i]
		if k.Kind != doc.Quote {
			if k.Keep {
				s.shingles.Add(k.Text)
			}
			i++
			continue
		}
		end := s.quoteEnd(i)
		if s.saysAgain(i, end) {
			again = append(again, [2]int{i, end})
		}
		i = end
	}
	if len(again) < fewRequoted {
		return
	}
	for _, q := range again {
		s.decideAll(q[0], q[1], false)
	}
}

// hasQuotes reports whether so many quotes are kept that some may go.
func (s *State) hasQuotes() bool {
	n := 0
	for i := range s.Blocks {
		if k := &s.Blocks[i]; k.Keep && k.Kind == doc.Quote {
			n++
		}
	}
	return n >= fewRequoted
}

// quoteEnd returns the block behind the quote that block i begins.
func (s *State) quoteEnd(i int) int {
	quote := s.Blocks[i].Node
	for x, n := quote, 0; x > 0 && n < quoteSteps; x, n = s.Tree.Parent[x], n+1 {
		if s.Tree.Tag[x] == doc.TagBlockquote {
			quote = x
		}
	}
	for i++; i < len(s.Blocks) && s.Inside(s.Blocks[i].Node, quote); i++ {
	}
	return i
}

// saysAgain reports whether what is kept of the quote from block i to end-1 is said above it.
func (s *State) saysAgain(i, end int) bool {
	var words, again float32
	for ; i < end; i++ {
		if k := &s.Blocks[i]; k.Keep {
			if share := s.shingles.Share(s.First.Of(i)); share >= 0 {
				words += float32(k.Words)
				again += share * float32(k.Words)
			}
		}
	}
	return words >= requotedWords && again >= requotedShare*words
}
