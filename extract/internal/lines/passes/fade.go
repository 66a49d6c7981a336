package passes

import "shuck/extract/doc"

// A text of short lines tells a model less and less towards its end, where the page's own begin.
const (
	fadeLines = 8   // the most lines that are looked at above, and that stay below
	fadeShort = 5   // of those above that are no prose
	fadeKept  = 6   // and that stay
	fadeMean  = .28 // mean score of the lines below
	fadeLeast = .2  // and the least one's
)

// keepFade keeps the lines that no rule names between the last short lines that stay and what rules
// name.
func keepFade(s *State) {
	n := len(s.Units)
	for i := s.Title + 1 + fadeKept; i < n; i++ {
		if s.kept(i) || !s.kept(i-1) {
			continue
		}
		if _, ok := s.speaker(i - 1); ok {
			continue // a conversation, which has no other lines
		}
		j, sum := i, float32(0)
		for ; j < n && j-i <= fadeLines && s.fades(j); j++ {
			sum += s.Score[j]
		}
		if j < n && j > i && j-i <= fadeLines && s.Units[j].Against != 0 && !s.anyKept(j, n) &&
			sum >= fadeMean*float32(j-i) && s.isShortAbove(i) {
			s.decideAll(i, j, true)
		}
		i = j
	}
}

// fades reports whether unit i may be such a line.
func (s *State) fades(i int) bool {
	u := &s.Units[i]
	return !s.kept(i) && u.Kind == doc.Paragraph && u.Letters > 0 && u.Words <= boxWords && u.Copies == 0 && !u.URL && !u.At &&
		!u.Copyright && u.LinkWords == 0 && s.Score[i] >= fadeLeast && (u.Groups == 0 || u.Answers() && u.Groups&^labels == 0)
}

// isShortAbove reports whether most of the lines above unit i are short and stay, and no rule names
// one of them.
func (s *State) isShortAbove(i int) bool {
	short, kept := 0, 0
	for j := max(i-fadeLines, s.Title+1); j < i; j++ {
		u := &s.Units[j]
		if u.Groups != 0 {
			return false
		}
		if s.kept(j) {
			kept++
		}
		if !u.Prose {
			short++
		}
	}
	return short >= fadeShort && kept >= fadeKept
}
