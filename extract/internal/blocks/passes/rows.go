package passes

import "shuck/extract/doc"

// Names and values in turn, of which nothing says that they are a table.
const (
	rowWords    = 8   // words of a name or a value at most
	rowsBetween = .05 // mean score of them from which they may be the text's, between two pieces of it
	rowsHeaded  = .1  // and below a heading that is kept
)

// keepRows keeps names and values that stand in turn between two kept pieces of the text, or below
// a heading of it, whatever elements they are in: "Height", "3.2 m", "Built in", "1926". Between
// two paragraphs stand few other things that lead nowhere, and that nothing speaks against.
func keepRows(s *State) {
	for i := range s.Stretches {
		p := &s.Stretches[i]
		if p.Length != 2 {
			continue
		}
		above, least := s.textBefore(int(p.First)), float32(rowsBetween)
		if !s.isText(s.NextText(int(p.Last))) {
			least = rowsHeaded
		}
		if !s.isText(above) || least == rowsHeaded && s.Blocks[above].Kind != doc.Heading ||
			!s.areRows(p.First, p.Last, least) {
			continue
		}
		for j := p.First; j <= p.Last; j++ {
			if s.Blocks[j].Words > 0 {
				s.decide(int(j), true)
			}
		}
	}
}

// isText reports whether there is a block i that is kept, and is prose or heads the text.
func (s *State) isText(i int) bool {
	return i >= 0 && s.Blocks[i].Keep && (s.Texts[i].Prose || s.Blocks[i].Kind == doc.Heading)
}

// areRows reports whether the blocks from first to last are short, lead nowhere, hardly repeat each
// other, none was left out by a pass, nothing speaks against one, and their mean score is no less
// than that.
func (s *State) areRows(first, last int32, least float32) bool {
	var n, copies int
	var score float32
	for i := first; i <= last; i++ {
		k, t := &s.Blocks[i], &s.Texts[i]
		if k.Words == 0 {
			continue
		}
		if k.Words > rowWords || k.LinkWords > 0 || t.Ends || t.Groups&^namesPart != 0 ||
			k.Kind > doc.Heading || !k.Keep && k.By != doc.ByModel {
			return false
		}
		if s.FirstCopy[s.Copy[i]] != i {
			copies++
		}
		n++
		score += k.Score
	}
	return score >= least*float32(n) && 3*copies <= n
}
