package passes

import (
	"shuck/extract/doc"
)

// A paragraph that asks the reader for something stands out of a text that does not speak to its
// reader.
const (
	appealWords   = 15
	appealShare   = .14 // share of its words that ask, each for two, and that name writer and reader
	appealRest    = .05 // share of such in the rest of the text, below which it stands out
	appealEdge    = 2   // units at either end of the text, one of which it is
	appealOverlap = .75 // share of its words that the text has too, below which it tells of something else
)

// dropAppeals drops the paragraphs that ask for gifts, subscriptions and the like.
func dropAppeals(s *State) {
	for i := range s.Units {
		u := &s.Units[i]
		if away := i - s.Title - 1; away >= appealEdge && i < len(s.Units)-appealEdge {
			continue
		}
		if i == s.Title || !s.kept(i) || u.Words < appealWords || u.Appeals == 0 || u.Addressed < 2 ||
			u.Kind != doc.Paragraph || u.Quoted {
			continue
		}
		here, all := float32(u.Addressed+2*u.Appeals), float32(s.Whole.Addressed+2*s.Whole.Appeals)
		if here >= appealShare*float32(u.Tokens) &&
			all-here < min(appealRest, here/float32(3*u.Tokens))*float32(s.Whole.Tokens-u.Tokens) &&
			s.Overlaps[i] < appealOverlap {
			s.decide(i, false)
		}
	}
}
