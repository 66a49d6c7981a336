package passes

import "shuck/extract/doc"

// A manual page sets all of its text in, and the heads of its sections out. What such a section
// says is the manual's own, whatever words they are: "SEE ALSO", "AUTHOR".
const (
	manualHeads     = 4 // of the shortest
	manualHeadWords = 6 // words of the longest head
)

// keepManual keeps the sections of a manual page, which begins with one of them, or below its
// running head. A menu under heads in capitals has an article below it that is not set in.
func keepManual(s *State) {
	first, heads := -1, 0
	last := len(s.Units) - 1
	for i := range s.Units {
		switch {
		case s.headsManual(i):
			if heads++; first < 0 {
				first = i
			}
		case s.Units[i].Indent == 0 && i > 0 && i < last:
			return
		}
	}
	if heads < manualHeads || first > 1 || s.Before[len(s.Units)].Prose == 0 {
		return
	}
	if s.Units[last].Indent == 0 && !s.Units[last].Sentence {
		s.decide(last, false) // the running foot
		last--
	}
	if s.Title >= first {
		s.Title = -1
	}
	s.decideAll(first, last+1, true)
}

// headsManual reports whether unit i is a line in capitals, where its script has them, right above
// what is set in.
func (s *State) headsManual(i int) bool {
	u := &s.Units[i]
	return u.Indent == 0 && u.Kind != doc.ListItem && u.Last-u.First == 1 && u.Tokens > 0 &&
		u.Words <= manualHeadWords &&
		u.Uppers == u.Capitals && (u.Capitals > 0 || u.Dense > 0) && i+1 < len(s.Units) && s.Units[i+1].Indent > 0
}
