package passes

import "shuck/extract/internal/lines/facts"

// A text of short lines, among which paragraphs are few: a recipe, a programme, the minutes of a
// meeting. A model tells its lines from a page's labels only here and there, so that the text is
// decided as a whole: it goes from the first line that stays to the last that reads as a text's.
const (
	bodyMost  = 100 // lines of the longest
	bodyLeast = 5   // lines that stay
	bodyProse = .4  // share of them that are prose
	bodyWords = .7  // share of their words in prose
	bodyGap   = 8   // lines of the longest run that goes between two of its lines
	bodyScore = .1  // their mean score
)

// keepBody keeps what stands between the lines of such a text, and drops what stands below its
// foot's first label.
func keepBody(s *State) {
	if !s.isShortLines() {
		return
	}
	s.dropFoot()
	first, end := -1, -1 // the first line that stays, and the last
	last := -1           // the last line of the text so far, -1 below what is the page's own
	sum := float32(0)    // the scores of the lines since
	for i := s.Title + 1; i < len(s.Units); i++ {
		switch {
		case !s.kept(i) && last >= 0 && last == i-1 && (s.headsAlike(i) || s.answersAbove(i)):
			s.decide(i, true)
		case !s.kept(i) && s.isFoot(i):
			last = -1
		case s.kept(i) || last >= 0 && s.isOwn(i):
			n := i - last - 1
			if last >= 0 && n <= bodyGap && sum >= bodyScore*float32(n) {
				s.decideAll(last+1, i+1, true)
			}
		}
		sum += s.Score[i]
		if !s.kept(i) {
			continue
		}
		last, end, sum = i, i, 0
		if first < 0 {
			first = i
		}
	}
	if first >= 0 {
		s.keepOpening(first)
		s.keepSigned(first, end+1)
	}
}

// keepOpening keeps the line right above the first that stays where it greets or is a day as others
// below are, and the values there: "Time: 90 minutes".
func (s *State) keepOpening(first int) {
	i := first - 1
	for ; i > max(s.Title, 0) && s.opensWithValue(i); i-- {
		s.decide(i, true)
	}
	switch {
	case i <= s.Title:
	case s.greets(i):
		s.decide(i, true)
	case s.namesDay(i):
		for j := first + 1; j < len(s.Units); j++ {
			if s.kept(j) && s.namesDay(j) {
				s.decide(i, true)
				return
			}
		}
	}
}

// opensWithValue reports whether unit i gives a value, which is no day with its year.
func (s *State) opensWithValue(i int) bool {
	return s.givesValue(i) && s.isOwn(i) && !facts.HasYear(s.Blocks[s.Units[i].First].Text)
}

// isShortLines reports whether the text is of short lines.
func (s *State) isShortLines() bool {
	if s.Headings > 0 || len(s.Units)-s.Title > bodyMost {
		return false
	}
	lines, prose, words, all := 0, 0, int32(0), int32(0)
	for i := s.Title + 1; i < len(s.Units); i++ {
		if !s.kept(i) {
			continue
		}
		u := &s.Units[i]
		lines++
		all += u.Words
		if u.Prose {
			prose++
			words += u.Words
		}
	}
	return lines >= bodyLeast && float32(prose) <= bodyProse*float32(lines) &&
		float32(words) <= bodyWords*float32(all)
}
