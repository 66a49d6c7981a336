package passes

import "shuck/extract/doc"

// Links of Markdown that lead away: teasers, and lists of other pieces below the text.
const (
	cardShare  = .5  // of the text's words, from which links of several lines are what it tells
	linkUnits  = 3   // units of nothing but links of the shortest list below the text
	linkScore  = .75 // score from which such a unit stays
	linkBefore = 3   // units of prose before such a list
)

// dropLinks drops the links of several lines, and below the last prose the lists of links whose
// addresses or scores speak against them.
func dropLinks(s *State) {
	cards, links, last := int32(0), 0, len(s.Units)
	for i := range s.Units {
		if s.Units[i].Card {
			cards += s.Units[i].Words
		}
	}
	for i := range s.Units {
		if s.Units[i].Card && float32(cards) < cardShare*float32(s.Whole.Words) {
			s.decide(i, false)
		}
	}
	for last > 0 && s.aside(last-1) {
		last--
		if s.Units[last].Linked {
			links++
		}
	}
	if links < linkUnits || s.Before[last].Prose < linkBefore {
		return
	}
	for i := last; i < len(s.Units); i++ {
		if u := &s.Units[i]; u.Tagged || u.Linked && u.Kind == doc.Paragraph && s.Score[i] < linkScore {
			s.decide(i, false)
		}
	}
}

// aside reports whether unit i may stand among links below the text: one, a heading, or a line that
// goes.
func (s *State) aside(i int) bool {
	u := &s.Units[i]
	return u.Linked || u.Kind == doc.Heading || !s.kept(i)
}
