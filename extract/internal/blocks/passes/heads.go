package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/engine"
)

// headsOver is how many containers out from a heading the text may stand that it heads.
const headsOver = 2

// keepHeads keeps a heading over text that is kept, where text before it is kept as well, or the
// title stands there and says something else: a heading goes only with what it heads. One that a
// rule names, or that the model is sure is none of the text's, needs others of its signature that
// are kept, more than those that stand over nothing. So it does with what heads by where it stands:
// the first line of a box, and what parts of the text are called.
func keepHeads(s *State) {
	s.heads = engine.Zeroed(s.heads, len(s.BySig))
	for i := range s.Blocks {
		if k := &s.Blocks[i]; s.heading(i) && k.Words > 0 {
			switch {
			case k.Keep:
				s.heads[s.PairSig[i]]++
			case !s.isOver(i, s.NextText(i)):
				s.heads[s.PairSig[i]]--
			}
		}
	}
	begun, text := false, false // the title stands above, and text that is kept
	for i := range s.Blocks {
		k := &s.Blocks[i]
		if !s.heading(i) || k.Keep || k.Words == 0 || !begun || i == s.TitleAt || k.By == byDoubles {
			text = text || k.Keep
			begun = begun || text || i == s.TitleAt
			continue
		}
		next := s.NextText(i)
		if !s.isOver(i, next) || !text && s.repeatsTitle(i) {
			continue
		}
		if s.heads[s.PairSig[i]] > 0 && k.LinkWords < k.Words || s.titlesUnit(i, next) ||
			s.mayHead(i) && (s.Texts[next].Prose || s.tableOf(next) >= 0 || s.sectionKept(i)) {
			s.decide(i, true)
		}
	}
	keepTops(s)
	keepNames(s)
}

// titlesUnit reports whether heading i is the title of a run's unit that block next, which is kept, is
// of as well. A card's title is often a link, and is told of less than its text.
func (s *State) titlesUnit(i, next int) bool {
	n := s.In[i]
	return n >= 0 && n == s.In[next] && s.Texts[i].Groups == 0 &&
		s.Inside(s.Blocks[next].Node, s.Branch(s.Blocks[i].Node, s.Runs[n].Node))
}

// heading reports whether block i heads what follows by its element: a heading, or the summary of
// details.
func (s *State) heading(i int) bool {
	return s.Blocks[i].Kind == doc.Heading || s.Tree.Tag[s.Blocks[i].Node] == doc.TagSummary
}

// isOver reports whether heading i stands over block next, which is kept and none itself.
func (s *State) isOver(i, next int) bool {
	return next >= 0 && s.Blocks[next].Keep && s.Blocks[next].Kind != doc.Heading && s.Apart(i, next) <= headsOver
}

// repeatsTitle reports whether most of heading i is said by the title.
func (s *State) repeatsTitle(i int) bool {
	in, _, _ := s.Title.Overlap(s.First.Of(i))
	return in > repeated
}

// repeated is the share of a heading's words that the title has, where it repeats it.
const repeated = .5

// sectionKept reports whether all that stands below heading i is kept, to the next heading or the
// end of the element that it stands in with others.
func (s *State) sectionKept(i int) bool {
	box := s.Outer[s.Blocks[i].Node]
	for j := i + 1; j < int(s.SectionEnd[i]) && s.Inside(s.Blocks[j].Node, box); j++ {
		if k := &s.Blocks[j]; k.Words > 0 && !k.Keep {
			return false
		}
	}
	return true
}

// mayHead reports whether a heading that the model left out may be the text's own. One that a rule
// names must be more likely so than not.
func (s *State) mayHead(i int) bool {
	k := &s.Blocks[i]
	return k.LinkWords == 0 && (k.Score >= improbable && s.Texts[i].Groups == 0 || k.Score >= likely)
}

// likely is the score from which a heading is more likely the text's own than not.
const likely = 0.5
