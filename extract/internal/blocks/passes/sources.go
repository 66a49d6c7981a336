package passes

import "shuck/extract/doc"

// sourceWords is the words of the line at most that names where a quotation is from.
const sourceWords = 20

// keepSources keeps the line under a quotation that names its source, in the figure that holds
// both.
func keepSources(s *State) {
	for i := range s.Blocks {
		k := &s.Blocks[i]
		if k.Kind != doc.Caption || k.Keep || k.Words == 0 || k.Words > sourceWords {
			continue
		}
		if above := s.textBefore(i); above >= 0 && s.Blocks[above].Kind == doc.Quote &&
			s.Blocks[above].Keep && s.inFigureWith(k.Node, above) {
			s.decide(i, true)
		}
	}
}

// inFigureWith reports whether block i stands in the figure around x.
func (s *State) inFigureWith(x int32, i int) bool {
	for range headsOver + 1 {
		if x <= 0 || s.Tree.Tag[x] == doc.TagFigure {
			break
		}
		x = s.Tree.Parent[x]
	}
	return x > 0 && s.Tree.Tag[x] == doc.TagFigure && s.Inside(s.Blocks[i].Node, x)
}
