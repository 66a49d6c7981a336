package passes

import "shuck/extract/internal/rules"

// gateWords is the most words of what stands in the place of a page: a check for robots, a refusal, an error.
const gateWords = 200

// dropGate drops all of a short text that begins with what stands in the place of a page. A form below an
// article may ask for the same, and an article may show the message it tells of: both have prose above it.
func dropGate(s *State) {
	words, prose, gate := 0, false, false
	for i := range s.Units {
		u := &s.Units[i]
		gate = gate || !prose && u.Groups&rules.Gate.Bit() != 0
		if s.kept(i) {
			words += int(u.Words)
			prose = prose || u.Prose
		}
	}
	if !gate || words > gateWords {
		return
	}
	s.Title = -1
	for i := range s.Units {
		s.decide(i, false)
	}
}
