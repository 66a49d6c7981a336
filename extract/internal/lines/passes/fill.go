package passes

import "shuck/extract/doc"

// A short run of dropped lines between lines that are kept is the article's too, unless the model
// speaks against it: labels, short items and questions stand alone among prose and tell little by
// themselves.
const (
	fillUnits    = 20  // units of the longest
	fillScore    = .3  // their mean score
	subheadScore = .15 // least score of a head below a head
	fillLast     = 3   // units of the longest that the first mark of the end follows
)

// fillGaps keeps the runs of lines that stand in the middle of an article and that no rule names,
// and the prose that may be its last, between what is kept and the first mark of its end.
func fillGaps(s *State) {
	keepProse(s)
	for i, n := 1, len(s.Units); i < n; i++ {
		if s.kept(i) || !s.kept(i-1) {
			continue
		}
		j, sum, named := i, float32(0), false
		for ; j < n && !s.kept(j) && !s.Units[j].EndMark; j++ {
			u := &s.Units[j]
			sum += s.Score[j]
			named = named || u.Groups&boilerplate != 0
		}
		switch {
		case j == n || j-i > fillUnits:
		case s.Units[j].EndMark:
			if j-i <= fillLast {
				s.keepLast(i, j)
			}
		case !named && (sum >= fillScore*float32(j-i) || j-i == 1 && s.isSubhead(i)):
			s.decideAll(i, j, true)
		}
		i = j
	}
}

// isSubhead reports whether unit i, between two lines that stay, is a head below a head, or between
// the short sentences of a list: "Article 4", "Entry into force".
func (s *State) isSubhead(i int) bool {
	above, u, below := &s.Units[i-1], &s.Units[i], &s.Units[i+1]
	return i-1 != s.Title && u.Kind == doc.Paragraph && u.Words <= headWords && !u.Sentence && u.Copies == 0 &&
		s.Score[i] >= subheadScore && below.Sentence && below.Groups == 0 &&
		above.Groups == 0 && (above.Kind == doc.ListItem || above.Sentence && !above.Prose && !below.Prose ||
		above.Words <= headWords && above.Digits > 0)
}

// keepLast keeps the prose of units i to j-1.
func (s *State) keepLast(i, j int) {
	for k := i; k < j; k++ {
		if u := &s.Units[k]; u.Prose && u.Groups == 0 && s.Score[k] >= fillScore &&
			!opensWithName(s.Blocks[u.First].Text) {
			s.decide(k, true)
		}
	}
}
