package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/rules"
)

// A programme goes by days and hours, each in a line of its own above what is on: "Saturday 8
// November", "20.00". The news of a site have their year, or go.
const (
	daysLeast = 3   // of the shortest
	daysReach = 3   // units below one, among which what is on stands
	dayScore  = .15 // its least score
)

// keepDays keeps such lines.
func keepDays(s *State) {
	days := 0
	for i := s.Title + 1; i < len(s.Units); i++ {
		if s.isDay(i) {
			days++
		}
	}
	if days < daysLeast {
		return
	}
	for i := s.Title + 1; i < len(s.Units); i++ {
		if s.isDay(i) {
			s.decide(i, true)
		}
	}
}

// isDay reports whether unit i is such a line, below the first prose and above what stays.
func (s *State) isDay(i int) bool {
	u := &s.Units[i]
	if u.Groups != 1<<rules.Date || u.Kind != doc.Paragraph || u.Prose || u.Copies > daysLeast ||
		u.Letters < valueLetters || s.Score[i] < dayScore || s.Before[i].Prose == 0 || facts.HasYear(s.Blocks[u.First].Text) {
		return false
	}
	for j := i + 1; j < min(len(s.Units), i+daysReach); j++ {
		if below := &s.Units[j]; below.Groups != 1<<rules.Date {
			return s.kept(j) && !below.Prose
		}
	}
	return false
}
