package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/engine"
)

// The blocks that stand at one place of the units of a run: all titles of cards, all prices.
const (
	fewLike  = 4    // blocks of a place from which it is decided as a whole
	mostLike = 0.6  // share of them kept from which all are
	unlike   = 0.05 // score up to which a block is another thing at the same place
)

// keepUnits decides the units of a run alike: what is kept of most is kept of all. A card of a listing
// is doubtful by itself.
func keepUnits(s *State) {
	s.places = engine.Zeroed(s.places, len(s.BySig))
	for n := range s.Runs {
		r := &s.Runs[n]
		if r.Units < fewLike {
			continue
		}
		for i := r.First; i <= r.Last; i++ {
			if k := &s.Blocks[i]; s.In[i] == int32(n) && k.Words > 0 {
				p := &s.places[s.PathSig[i]]
				p.all++
				if k.Keep {
					p.kept++
				}
			}
		}
		headed := s.headed(r)
		for i := r.First; i <= r.Last; i++ {
			k := &s.Blocks[i]
			if s.In[i] != int32(n) || k.Words == 0 {
				continue
			}
			p := s.places[s.PathSig[i]]
			if headed || p.all >= fewLike && engine.Ratio(p.kept, p.all) >= mostLike && k.Score > unlike &&
				(!s.Texts[i].Against() || s.Texts[i].Priced()) {
				s.decide(int(i), true)
			}
		}
		for i := r.First; i <= r.Last; i++ {
			s.places[s.PathSig[i]] = place{}
		}
	}
}

// headed reports whether a run of doubtful units, and nothing else, stands below a heading that is kept,
// with kept text before and behind: the amounts and names of a recipe, each in an element of its own.
func (s *State) headed(r *facts.Repeat) bool {
	head := s.textBefore(int(r.First))
	if head < 0 || s.Blocks[head].Kind != doc.Heading || !s.Blocks[head].Keep {
		return false
	}
	above, below := s.textBefore(head), s.NextText(int(r.Last))
	if above < 0 || !s.Blocks[above].Keep || below < 0 || !s.Blocks[below].Keep {
		return false
	}
	var score float32
	var n int32
	for i := r.First; i <= r.Last; i++ {
		if k := &s.Blocks[i]; k.Words > 0 {
			if k.LinkWords > 0 {
				return false
			}
			score += k.Score
			n++
		}
	}
	return n > 0 && score >= doubtful*float32(n)
}

// textBefore returns the last block with words before i, -1 where there is none.
func (s *State) textBefore(i int) int {
	for i--; i >= 0 && s.Blocks[i].Words == 0; i-- {
	}
	return i
}

// place is the blocks that stand at one place: of a run's units, or of the page.
type place struct {
	kept, all int32
	words     int32   // of those kept
	score     float32 // theirs, each times its block's words
	own       bool    // the text has blocks there
}
