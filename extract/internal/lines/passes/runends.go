package passes

import (
	"strings"

	"shuck/extract/doc"
)

// The last line of a run of values, or of a list without marks, stands next to what the page has
// below its text, and a model thinks less of it than of those above.
const (
	runEndAbove = 2   // lines of its form that stay right above it
	runEndScore = .25 // its least score
)

// keepRunEnds keeps such lines: what goes follows, or nothing. Below a list rules name that.
func keepRunEnds(s *State) {
	for i := s.Title + 1 + runEndAbove; i < len(s.Units); i++ {
		if !s.kept(i) && s.Units[i].Groups == 0 && s.Score[i] >= runEndScore && s.endsRun(i) {
			s.decide(i, true)
		}
	}
}

// endsRun reports whether unit i ends a run whose lines above it stay.
func (s *State) endsRun(i int) bool {
	if s.Units[i].Words > boxWords || i+1 < len(s.Units) && s.kept(i+1) {
		return false
	}
	named := i+1 == len(s.Units) || s.Units[i+1].Groups != 0
	values, items := true, true
	for j := i - runEndAbove; j <= i; j++ {
		if j < i && (!s.kept(j) || s.Units[j].Groups != 0) {
			return false
		}
		values = values && s.givesValue(j)
		items = items && s.isBareItem(j) && (j == i-runEndAbove || !s.Units[j].Gap)
	}
	return values || items && named
}

// givesValue reports whether unit i gives a value to a name of a word or a few: "Lost: 7 kilos".
func (s *State) givesValue(i int) bool {
	u := &s.Units[i]
	name, _, ok := strings.Cut(s.Blocks[u.First].Text, ": ")
	return ok && u.Kind == doc.Paragraph && u.Last-u.First == 1 && !u.Question && !u.URL && !u.Lower &&
		strings.Count(strings.TrimSpace(name), " ") < headWords
}

// isBareItem reports whether unit i may be an item of a list without marks.
func (s *State) isBareItem(i int) bool {
	u := &s.Units[i]
	return u.Kind == doc.Paragraph && !u.Prose && !u.Sentence && !u.Colon && u.Words > 0 &&
		u.Words <= listWords && u.Copies == 0
}
