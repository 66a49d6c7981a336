package passes

import "shuck/extract/doc"

// besideRest is the words kept elsewhere from which a page is more than what stands beside its
// text.
const besideRest = 20

// dropBeside leaves out what stands beside a wiki's text by the classes of all wikis: notes on
// other pages of the name, tables of facts, boxes of links.
func dropBeside(s *State) {
	any, rest := false, 0
	for i := range s.Blocks {
		switch k := &s.Blocks[i]; {
		case !k.Keep:
		case s.isBesideText(i):
			any = true
		default:
			rest += k.Words
		}
	}
	if !any || rest < besideRest {
		return
	}
	for i := range s.Blocks {
		if s.isBesideText(i) {
			s.decide(i, false)
		}
	}
}

func (s *State) isBesideText(i int) bool { return s.Tree.Flags[s.Blocks[i].Node]&doc.Beside != 0 }
