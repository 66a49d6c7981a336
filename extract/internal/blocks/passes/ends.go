package passes

import "shuck/extract/doc"

// The short lines that the element of a text ends with.
const (
	fewEnds  = 2
	endLines = 8
	endWide  = 12 // words of each at most
)

// keepEnds keeps the short last lines of an element right below a paragraph of it that is kept: the
// end of a poem. The model takes the last lines of a page for what stands below a text, though each
// is as likely the text's as not. What a rule names, a link or a day is none of it, and what stands
// alone is who wrote it, as often as not.
func keepEnds(s *State) {
	for i := 1; i < len(s.Blocks); i++ {
		if s.Blocks[i].Words == 0 || s.Blocks[i].Keep {
			continue
		}
		above := s.textBefore(i)
		if above < 0 || !s.Blocks[above].Keep || !s.Texts[above].Prose {
			continue
		}
		end, lines := i, 0
		for around := s.Tree.Parent[s.Blocks[above].Node]; end < len(s.Blocks) &&
			s.Inside(s.Blocks[end].Node, around); end++ {
			if end == i+endLines || !s.mayEnd(end) {
				lines = 0
				break
			}
			lines += min(s.Blocks[end].Words, 1)
		}
		if lines < fewEnds {
			continue
		}
		s.keepTexts(i, end)
		i = end
	}
}

// mayEnd reports whether block i may be one of those lines.
func (s *State) mayEnd(i int) bool {
	k := &s.Blocks[i]
	return k.Words == 0 || !k.Keep && k.By == doc.ByModel && k.Kind == doc.Paragraph && k.Words <= endWide &&
		k.Score >= likely && k.LinkWords == 0 && s.Texts[i].Groups == 0 && !s.Stamped(i)
}
