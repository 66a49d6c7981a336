package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// When and where an event is.
const (
	occasionWords = 12 // words of a line at most
	occasionLines = 12 // lines below the title at most
)

// keepOccasion keeps the short lines between the title of a page that is of one event and its text:
// when, where and for how much. On other pages they tell when the text came out, and by whom.
func keepOccasion(s *State) {
	if !s.Event || s.TitleAt < 0 || s.Listing > halfListing {
		return
	}
	end := s.TitleAt + 1
	for ; end < len(s.Blocks) && !(s.Blocks[end].Keep && s.Texts[end].Prose); end++ {
		if end-s.TitleAt > occasionLines {
			return
		}
	}
	if end == len(s.Blocks) {
		return
	}
	for i := s.TitleAt + 1; i < end; i++ {
		k, t := &s.Blocks[i], &s.Texts[i]
		if k.Words > 0 && k.Words <= occasionWords && k.LinkWords < k.Words && !s.inForm(k.Node) &&
			(t.Groups&^rules.Date.Bit() == 0 || t.Priced()) {
			s.decide(i, true)
		}
	}
}

// inForm reports whether node x stands in a form, a few elements out at most.
func (s *State) inForm(x int32) bool {
	for n := 0; x > 0 && n < boxSteps; n++ {
		if s.Tree.Tag[x] == doc.TagForm {
			return true
		}
		x = s.Tree.Parent[x]
	}
	return false
}
