package passes

import "shuck/extract/doc"

// A list of links below a text: other pieces of the site, as a reader is offered them at the end.
const (
	fewLinks  = 3    // items of such a list
	sureLinks = 0.85 // mean score from which it is the text's own: sources, further reading
)

// dropLinks leaves out a list of nothing but links that stands below all prose of the text, with the
// heading above it.
func dropLinks(s *State) {
	if !s.isProse() {
		return
	}
	end := len(s.Blocks)
	for end > 0 && !(s.Blocks[end-1].Keep && s.Texts[end-1].Prose) {
		end--
	}
	for i := end; i < len(s.Blocks); {
		first, items, score := i, 0, float32(0)
		for ; i < len(s.Blocks) && s.isLinkItem(i); i++ {
			if s.Blocks[i].Keep {
				items++
				score += s.Blocks[i].Score
			}
		}
		if i == first {
			i++
			continue
		}
		if items < fewLinks || score >= sureLinks*float32(items) {
			continue
		}
		for j := first; j < i; j++ {
			s.decide(j, false)
		}
		if head := first - 1; head >= end && s.Blocks[head].Kind == doc.Heading {
			s.decide(head, false)
		}
	}
}

// isLinkItem reports whether block i is an item of a list that is a link as a whole.
func (s *State) isLinkItem(i int) bool {
	k := &s.Blocks[i]
	return k.Kind == doc.ListItem && k.Words > 0 && k.LinkWords == k.Words
}
