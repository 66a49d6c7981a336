package passes

import "shuck/extract/doc"

// Short lines of which nothing says that they are a list or a table.
const (
	fewInRow    = 3
	rowWords    = 12  // words of each at most
	rowsBetween = .05 // mean score of names and values in turn from which they are the text's, between two pieces of it
	rowsHeaded  = .1  // and below a heading that is kept
)

// keepRows keeps names and values that stand in turn between two kept pieces of the text, or below
// a heading of it, whatever elements they are in: "Height", "3.2 m", "Built in", "1926"; and lines
// that stand together, at one place each, and are doubtful: the days of a week with their hours.
// Between two paragraphs stand few other things that lead nowhere, and that nothing speaks against.
func keepRows(s *State) {
	for i := range s.Stretches {
		p := &s.Stretches[i]
		if p.Length != 2 {
			continue
		}
		first, last := int(p.First), int(p.Last)
		least := float32(rowsBetween)
		if !s.isText(s.NextText(last)) {
			if above := s.textBefore(first); above < 0 || s.Blocks[above].Kind != doc.Heading {
				continue
			}
			least = rowsHeaded
		}
		if s.isBelowText(first) {
			s.keepRow(first, last, least)
		}
	}
	for first := 0; first < len(s.Blocks); {
		last := first
		for i := first + 1; i < len(s.Blocks) && (s.Blocks[i].Words == 0 || s.PathSig[i] == s.PathSig[first]); i++ {
			if s.Blocks[i].Words > 0 {
				last = i
			}
		}
		if last-first+1 >= fewInRow && s.isText(s.NextText(last)) && s.isBelowText(first) {
			s.keepRow(first, last, doubtful)
		}
		first = last + 1
	}
}

// isBelowText reports whether block i stands below text, with one short line between at most: the
// votes above the times of a recipe.
func (s *State) isBelowText(i int) bool {
	above := s.textBefore(i)
	return s.isText(above) || above >= 0 && s.Blocks[above].Words <= rowWords && s.isText(s.textBefore(above))
}

// isText reports whether there is a block i that is kept, and is prose or heads the text, or that
// is the title.
func (s *State) isText(i int) bool {
	return i >= 0 && (s.Blocks[i].Keep && (s.Texts[i].Prose || s.Blocks[i].Kind == doc.Heading) || i == s.TitleAt)
}

// keepRow keeps the blocks from first to last where there are some, all short, none leads away or
// is like the others, none was left out by a pass, nothing speaks against one, and their mean score
// is no less than that.
func (s *State) keepRow(first, last int, least float32) {
	var n, copies int
	var score float32
	for i := first; i <= last; i++ {
		k, t := &s.Blocks[i], &s.Texts[i]
		if k.Words == 0 {
			continue
		}
		if k.Words > rowWords || k.LinkWords > 0 || t.Ends || t.Groups&^namesPart != 0 ||
			k.Kind > doc.ListItem || !k.Keep && k.By != doc.ByModel {
			return
		}
		if int(s.FirstCopy[s.Copy[i]]) != i {
			copies++
		}
		n++
		score += k.Score
	}
	if n < fewInRow || score < least*float32(n) || 3*copies > n {
		return
	}
	s.keepTexts(first, last+1)
}
