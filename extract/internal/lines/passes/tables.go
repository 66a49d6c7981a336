package passes

// A table whose cells stand on a line each is a long run of short lines, many of them figures, next
// to text that is kept.
const (
	tableUnits   = 12 // units of the shortest
	tableFigures = .3 // share of them that are mostly digits
	tableWords   = 6  // words of the longest cell
	tableMarked  = .1 // share of them that rules may name, figures alone aside
)

// keepTables keeps the runs of lines that are tables.
func keepTables(s *State) {
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
			for j := i; j <= last; j++ {
				s.decide(j, true)
			}
		}
		i = end
	}
}
