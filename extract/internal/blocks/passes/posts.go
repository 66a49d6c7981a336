package passes

import "shuck/extract/internal/engine"

// keepPosts keeps what stands where most posts of a forum's page do: a short answer at its end is
// doubtful by itself. What is told twice is not.
func (s *State) keepPosts() {
	for i := range s.Blocks {
		if k := &s.Blocks[i]; k.Words > 0 {
			p := &s.places[s.PairSig[i]]
			p.all++
			if k.Keep && s.Texts[i].Prose {
				p.kept++
			}
		}
	}
	for i := range s.Blocks {
		k, t, p := &s.Blocks[i], &s.Texts[i], &s.places[s.PairSig[i]]
		if k.Words > 0 && k.By != byDoubles && t.Ends && !t.Against() && k.Score > unlike &&
			p.all >= fewLike && engine.Ratio(p.kept, p.all) >= mostLike {
			s.decide(i, true)
		}
	}
	clear(s.places)
}
