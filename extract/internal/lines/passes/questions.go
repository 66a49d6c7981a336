package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// Questions with their answers stand under short heads, whatever words those are: "Privacy".
const (
	askedLeast = 3  // questions of the shortest such text
	askedScore = .1 // least score of such a head
)

// askedLabels are the groups of labels that questions are asked about.
const askedLabels = headLabels | 1<<rules.Newsletter | 1<<rules.Cookie | 1<<rules.Paywall | 1<<rules.App

// keepAsked keeps the heads of questions that stay.
func keepAsked(s *State) {
	asked := 0
	for i := range len(s.Units) - 1 {
		if s.isAnswered(i) {
			asked++
		}
	}
	if asked < askedLeast {
		return
	}
	for i := s.Title + 1; i+1 < len(s.Units); i++ {
		u := &s.Units[i]
		if !s.kept(i) && u.Kind == doc.Paragraph && u.Words <= headWords && !u.Sentence && !u.Colon &&
			u.Copies == 0 && !u.Copyright && !u.EndMark && u.Groups&^askedLabels == 0 && s.Score[i] >= askedScore &&
			s.isAnswered(i+1) && (i-1 == s.Title || s.kept(i-1)) {
			s.decide(i, true)
		}
	}
}

// isAnswered reports whether unit i is a question of the text's own with its answer right below: in a
// table of contents is the next one.
func (s *State) isAnswered(i int) bool {
	u := &s.Units[i]
	return u.Question && u.Groups == 0 && u.Words > 1 && s.kept(i) &&
		i+1 < len(s.Units) && !s.Units[i+1].Question && s.kept(i+1)
}
