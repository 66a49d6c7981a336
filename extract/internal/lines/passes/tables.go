package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// byTable is the reason of the lines that keepTables keeps.
const byTable doc.Reason = "table"

// A table whose cells stand on a line each is a long run of short lines, many of them figures, next
// to text that is kept.
const (
	tableUnits   = 12 // units of the shortest
	tableFigures = .3 // share of them that are mostly digits
	tableWords   = 6  // words of the longest cell
	tableMarked  = .1 // share of them that rules may name, figures alone aside
	tableColumns = 8  // cells of the longest head
)

// keepTables keeps the runs of lines that are tables.
func keepTables(s *State) {
	keepBars(s)
	for i := 1; i < len(s.Units); i++ {
		if s.kept(i) || !s.kept(i-1) || s.Units[i].Words > tableWords {
			continue
		}
		end := i
		figures, marked, last := 0, 0, i
		for ; end < len(s.Units) && s.Units[end].Words <= tableWords; end++ {
			u := &s.Units[end]
			if u.Digits > u.Letters {
				figures++
				last = end
			} else if u.Groups != 0 {
				marked++
			}
		}
		n := last + 1 - i
		if n >= tableUnits && float64(figures) >= tableFigures*float64(n) && float64(marked) <= tableMarked*float64(n) {
			s.decideAll(i, last+1, true)
		}
		i = end
	}
}

// headsColumn reports whether unit i is a word in a table's head, as a share of something is: no
// figure stands before it there.
func (s *State) headsColumn(i int) bool {
	if u := &s.Units[i]; u.Words != 1 || u.Groups&^(labels|1<<rules.Share) != 0 {
		return false
	}
	inTable := func(i int) bool { return i >= 0 && s.Blocks[s.Units[i].First].By == byTable }
	for from := i; from > i-tableColumns && inTable(from); from-- {
		if u := &s.Units[from]; u.Digits > u.Letters {
			return false
		}
		if !inTable(from - 1) {
			return true
		}
	}
	return false
}
