package passes

import "shuck/extract/doc"

// shownShare is how many words of what is kept a reader must see, for each one that the page hides.
const shownShare = 3

// dropHidden drops what the page hides from all who read it, unless that is much of what is kept: a script is
// to show it.
func dropHidden(s *State) {
	s.shown = false
	hidden, seen := 0, 0
	for i := range s.Blocks {
		switch k := &s.Blocks[i]; {
		case !k.Keep:
		case s.concealed(i):
			hidden += k.Words
		default:
			seen += k.Words
		}
	}
	if hidden == 0 || seen < shownShare*hidden {
		return
	}
	s.shown = true
	for i := range s.Blocks {
		if s.concealed(i) {
			s.decide(i, false)
		}
	}
}

func (s *State) concealed(i int) bool { return s.Tree.Flags[s.Blocks[i].Node]&doc.Concealed != 0 }
