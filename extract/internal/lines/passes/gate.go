package passes

import "shuck/extract/internal/rules"

// dropGate drops all of a text that begins with what stands in the place of a page, and tells of
// nothing else, and all of a wall of consent to cookies. A form below an article may ask for the
// same, and an article may show the message it tells of: both have prose above it.
func dropGate(s *State) {
	if !s.isGate() && !s.isConsent() {
		return
	}
	s.Title = -1
	for i := range s.Units {
		s.decide(i, false)
	}
}

// isGate reports whether a text begins with such, and keeps nothing else.
func (s *State) isGate() bool {
	if !s.beginsWithGate() {
		return false
	}
	var kept rules.GateText
	for i := range s.Units {
		if u := &s.Units[i]; s.kept(i) {
			kept.Add(s.Blocks[u.First].Text, int(u.Words), u.Prose)
		}
	}
	return kept.Is()
}

// consentLines is the number of lines of the longest wall of consent.
const consentLines = 25

// isConsent reports whether a text is a wall of consent.
func (s *State) isConsent() bool {
	last := len(s.Units) - 1
	if last < 1 || last >= consentLines || s.Whole.Words > rules.ConsentWords || s.Units[last].Sentence {
		return false
	}
	all, named := rules.ConsentText{}, false
	for i := range s.Units {
		u := &s.Units[i]
		all.Add(s.Blocks[u.First].Text, int(u.Words), u.Prose || u.Sentence)
		named = named || u.Groups&rules.Cookie.Bit() != 0
	}
	return all.Is(named)
}

// beginsWithGate reports whether a rule names a line so above all prose that is kept, or the first
// of it.
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
