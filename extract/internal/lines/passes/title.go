package passes

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/parse"
	"shuck/extract/internal/rules"
)

// The share of the kept words that may stand above the title, which is the first line of what is
// kept, so that they go: so much, and more where the title is surer.
const (
	maxAbove     = .03
	maxAboveSure = .1
	sureAbove    = .95 // score of prose above which no title stands
)

// putTitle keeps the title and drops what is above it, unless too much of the article would go,
// repeats of the title aside, or nothing is left below it. A short line above it is the page's own,
// and so are those below it that say the same.
func putTitle(s *State) {
	if s.Title >= 0 && (s.goesOn(s.Title) || s.isPart(s.Title)) {
		s.Title = -1
	}
	if s.Title < 0 {
		return
	}
	above, all, sure := 0, 0, false
	for i := range s.Units {
		if s.kept(i) && i != s.Title {
			all += int(s.Units[i].Words)
			if i < s.Title && (s.LastRepeat[i] != int32(i) || s.Units[i].Prose) {
				above += int(s.Units[i].Words)
				sure = sure || s.Units[i].Prose && s.Score[i] >= sureAbove
			}
		}
	}
	if all == above || sure || above > 12 && float32(above) > (maxAbove+maxAboveSure*s.Scores[s.Title])*float32(all) {
		s.Title = -1
		return
	}
	short := s.isShortLines() // a head of which may be a label of the menu too
	clear(s.byHash)
	for i := range s.Title {
		if s.hasCopies(i) {
			s.byHash[s.Units[i].Hash] = copies{}
		}
		s.decide(i, false)
	}
	s.decide(s.Title, true)
	for i := s.Title + 1; i < len(s.Units); i++ {
		if _, above := s.byHash[s.Units[i].Hash]; above && s.kept(i) && !s.headsValues(i) &&
			!(short && s.headsLine(i)) {
			s.decide(i, false)
		}
	}
}

// headsLine reports whether unit i is a word or two, said once besides, right above a short line that
// stays.
func (s *State) headsLine(i int) bool {
	u := &s.Units[i]
	return u.Words < headWords && u.Copies == 1 && i+1 < len(s.Units) && s.kept(i+1) && !s.Units[i+1].Prose
}

// goesOn reports whether unit i breaks off in a comma, or goes on a line that does: a poem's lines and
// a letter's "Dear all," are no titles.
func (s *State) goesOn(i int) bool {
	return s.breaksOff(i) || i > 0 && !s.Units[i].Gap && s.kept(i-1) && s.breaksOff(i-1)
}

// isPart reports whether unit i is a heading of a manual with a sentence above it that is kept: the
// first of its parts.
func (s *State) isPart(i int) bool {
	if !parse.IsLinked(s.Blocks[s.Units[i].First].Text) {
		return false
	}
	for j := range i {
		if u := &s.Units[j]; s.kept(j) && u.Sentence && u.Words >= facts.HeadingSentence {
			return true
		}
	}
	return false
}

// Bounds of a line below the title that says more of what the text tells. A name has a capital in
// most of its words, or stands behind a colon.
const (
	dekWords = 4  // of the shortest
	dekScore = .3 // its least score

	lifeBytes = 20 // of the longest line with the years of a life
)

// isLife reports whether unit i tells when somebody lived and nothing else: "1938 - 2025".
func (s *State) isLife(i int) bool {
	if u := &s.Units[i]; u.Digits != 2*yearDigits || u.Letters > 0 || u.Bytes > lifeBytes {
		return false
	}
	years := strings.FieldsFunc(s.Blocks[s.Units[i].First].Text, func(r rune) bool { return r < '0' || r > '9' })
	return len(years) == 2 && len(years[0]) == yearDigits && years[0] < years[1]
}

// keepDek keeps such a line, where when the text was written, or by whom, stands below it, or the
// title is what somebody said. Where the title is the section's name, it is the headline.
func keepDek(s *State) {
	i := s.Title + 1
	if s.Title >= 0 && i < len(s.Units) && s.isLife(i) {
		s.decide(i, true)
	}
	if s.Title < 0 || i+1 >= len(s.Units) ||
		s.Units[i+1].Groups&(1<<rules.Date|1<<rules.Byline) == 0 && !s.Units[s.Title].Quoted {
		return
	}
	u := &s.Units[i]
	if u.Kind == doc.Paragraph && u.Groups == 0 && u.Words >= dekWords && u.Separators == 0 && s.Score[i] >= dekScore &&
		u.Capitals > 0 && 2*u.Capitals <= u.Tokens && !strings.Contains(s.Blocks[u.First].Text, ":") {
		s.decide(i, true)
	}
}
