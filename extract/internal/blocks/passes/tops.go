package passes

import "shuck/extract/doc"

// The first line of a box in the text.
const (
	topWords = 8   // words of it at most
	topBox   = 120 // and of its box
)

// keepTops keeps the short first line of a box of which all else is kept, and that begins with
// prose: what a note, a tip or an answer stands under, in no heading's element. What a rule names,
// a link or a day is none.
func keepTops(s *State) {
	s.sumKept()
	begun := false
	for i := range s.Blocks {
		k, t := &s.Blocks[i], &s.Texts[i]
		begun = begun || k.Keep
		if k.Keep || !begun || k.Kind != doc.Paragraph || k.Words == 0 || k.Words > topWords ||
			k.LinkWords > 0 || k.By != doc.ByModel || k.Score < improbable || t.Groups != 0 || s.Stamped(i) {
			continue
		}
		box := k.Node
		if s.Sums[box].Blocks == 1 {
			box = s.Outer[box]
		}
		above, next := s.textBefore(i), s.NextText(i)
		if box > 0 && s.Sums[box].Words <= topBox && above >= 0 && next >= 0 && s.Texts[next].Prose &&
			s.Inside(s.Blocks[next].Node, box) && !s.Inside(s.Blocks[above].Node, box) &&
			s.kept.words[box] == s.Sums[box].Words-int32(k.Words) {
			s.decide(i, true)
		}
	}
}
