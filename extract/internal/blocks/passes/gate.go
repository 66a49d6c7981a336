package passes

import "shuck/extract/internal/rules"

// gateWords is the most words of what stands in the place of a page: a check for robots, a refusal, an error.
const gateWords = 200

// dropGate drops all of a page whose text is short and begins with what stands in the place of a page. A form
// below an article may ask for the same, and a box in it may show such an error: both have prose above it.
func dropGate(s *State) {
	words, prose, gate := 0, false, false
	for i := range s.Blocks {
		k := &s.Blocks[i]
		gate = gate || !prose && s.Texts[i].Groups&rules.Gate.Bit() != 0 && !s.concealed(i)
		if k.Keep {
			words += k.Words
			prose = prose || s.Texts[i].Prose
		}
	}
	if !gate || words > gateWords {
		return
	}
	for i := range s.Blocks {
		s.decide(i, false)
	}
}
