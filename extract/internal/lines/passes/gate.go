package passes

import "shuck/extract/internal/rules"

// dropGate drops all of a text that begins with what stands in the place of a page, and tells of nothing else.
// A form below an article may ask for the same, and an article may show the message it tells of: both have
// prose above it.
func dropGate(s *State) {
	if !s.beginsWithGate() {
		return
	}
	var kept rules.GateText
	for i := range s.Units {
		if u := &s.Units[i]; s.kept(i) {
			kept.Add(s.Blocks[u.First].Text, int(u.Words), u.Prose)
		}
	}
	if !kept.Is() {
		return
	}
	s.Title = -1
	for i := range s.Units {
		s.decide(i, false)
	}
}

// beginsWithGate reports whether a rule names a line so above all prose that is kept, or the first of it.
func (s *State) beginsWithGate() bool {
	for i := range s.Units {
		u := &s.Units[i]
		if u.Groups&rules.Gate.Bit() != 0 {
			return true
		}
		if u.Prose && s.kept(i) {
			break
		}
	}
	return false
}
