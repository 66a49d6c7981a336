package passes

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// A line of copyright is a licence's own where the words of a licence stand near it: elsewhere it
// is the foot of a page.
const (
	noticeWords = 24
	noticeReach = 3 // units on either side
)

var (
	noticeStarts = []string{"copyright", "(c) ", "©"}
	licenceWords = []string{"permission", "licens", "licenc", "redistribut", "warrant", "verbatim"}
)

// keepNotices keeps the lines of copyright in a licence.
func keepNotices(s *State) {
	for i := range s.Units {
		u := &s.Units[i]
		if u.Groups&(1<<rules.Legal) != 0 && !s.kept(i) && u.Words <= noticeWords &&
			u.Kind == doc.Paragraph && s.Asked[i] && s.isNotice(i) {
			s.decide(i, true)
		}
	}
}

// isNotice reports whether unit i is a line of copyright with a licence right above or below.
func (s *State) isNotice(i int) bool {
	line := strings.ToLower(strings.TrimLeft(s.Blocks[s.Units[i].First].Text, " \t*_"))
	if !startsWithAny(line, noticeStarts) {
		return false
	}
	for j := max(i-noticeReach, 0); j <= min(i+noticeReach, len(s.Units)-1); j++ {
		if j == i || !s.kept(j) || j == s.Title && s.Units[j].Kind != doc.Heading {
			continue
		}
		text := strings.ToLower(s.Blocks[s.Units[j].First].Text)
		for _, word := range licenceWords {
			if strings.Contains(text[:min(len(text), noticeBytes)], word) {
				return true
			}
		}
	}
	return false
}

// noticeBytes bounds what is read of a unit.
const noticeBytes = 400

func startsWithAny(line string, starts []string) bool {
	for _, start := range starts {
		if strings.HasPrefix(line, start) {
			return true
		}
	}
	return false
}
