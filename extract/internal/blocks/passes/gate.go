package passes

import "shuck/extract/internal/rules"

// dropGate drops all of a page whose text begins with what stands in the place of a page, and tells
// of nothing else. A form below an article may ask for the same, and a box in it may show such an
// error: both have prose above it.
func dropGate(s *State) {
	if !s.beginsWithGate() {
		return
	}
	var kept rules.GateText
	for i := range s.Blocks {
		if k := &s.Blocks[i]; k.Keep {
			kept.Add(k.Text, k.Words, s.Texts[i].Prose)
		}
	}
	if !kept.Is() {
		return
	}
	for i := range s.Blocks {
		s.decide(i, false)
	}
}

// beginsWithGate reports whether a rule names a block so above all prose that is kept, or the first
// of it.
func (s *State) beginsWithGate() bool {
	for i := range s.Blocks {
		t := &s.Texts[i]
		if t.Groups&rules.Gate.Bit() != 0 && !s.concealed(i) {
			return true
		}
		if t.Prose && s.Blocks[i].Keep {
			break
		}
	}
	return false
}
