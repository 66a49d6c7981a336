package passes

import (
	"strings"

	"shuck/extract/doc"
)

// A table whose rows have a bar between cells: as many in each.
const (
	barRows  = 3  // of the shortest
	barLeast = 2  // bars in a row
	barScore = .3 // mean score of the rows
	barMany  = 10 // rows that are a table whatever their score
)

// keepBars keeps the rows of tables with bars. A site has a row or two of links with bars between
// them, and seldom as many in each.
func keepBars(s *State) {
	for i := s.Title + 1; i < len(s.Units); i++ {
		bars := s.bars(i)
		if bars < barLeast {
			continue
		}
		end, sum := i, float32(0)
		for ; end < len(s.Units) && s.bars(end) == bars; end++ {
			sum += s.Score[end]
		}
		if n := end - i; n >= barRows && sum >= barScore*float32(n) || n >= barMany {
			s.decideAll(i, end, true)
		}
		i = end - 1
	}
}

// bars counts the bars between cells of unit i.
func (s *State) bars(i int) int {
	u := &s.Units[i]
	if u.Separators < barLeast || u.Kind != doc.Paragraph || u.Last-u.First > 1 {
		return 0
	}
	return strings.Count(s.Blocks[u.First].Text, " | ")
}

// isBarRow reports whether unit i is a row that stays with the one above or below.
func (s *State) isBarRow(i int) bool {
	bars := s.bars(i)
	return bars >= barLeast && s.kept(i) &&
		(i > 0 && s.bars(i-1) == bars && s.kept(i-1) ||
			i+1 < len(s.Units) && s.bars(i+1) == bars && s.kept(i+1))
}
