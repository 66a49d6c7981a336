package passes

import (
	"shuck/extract/internal/engine"
	"shuck/extract/internal/rules"
)

// boxWords is the words of a box at most.
const boxWords = 80

// prompts are the groups of rules that name what a box asks for.
var prompts = rules.Newsletter.Bit() | rules.Paywall.Bit() | rules.App.Bit()

// dropBoxes leaves out the boxes that a platform puts between an article's paragraphs: what stands in
// an element that is named for taking a letter and asks for it by a rule. A paragraph of the text's own
// has one of the two at most.
func dropBoxes(s *State) {
	s.boxed = engine.Zeroed(s.boxed, len(s.Tree.Tag))
	any := false
	for i := range s.Blocks {
		if x := s.boxOf(s.Blocks[i].Node); x > 0 && s.Texts[i].Groups&prompts != 0 {
			s.boxed[x], any = true, true
		}
	}
	if !any {
		return
	}
	for i := range s.Blocks {
		if s.Blocks[i].Keep && s.boxed[s.boxOf(s.Blocks[i].Node)] {
			s.decide(i, false)
		}
	}
}

// boxOf returns the outermost element around x, or x, that can be a box by its name, 0 for none.
func (s *State) boxOf(x int32) (box int32) {
	for ; x > 0 && int(s.Sums[x].Words) <= boxWords; x = s.Tree.Parent[x] {
		if s.Tree.Class[x]&rules.ClassSubscribe != 0 {
			box = x
		}
	}
	return box
}
