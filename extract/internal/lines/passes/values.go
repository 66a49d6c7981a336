package passes

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/rules"
)

// What a text tells of at its end, or between its paragraphs, may be when and where and for how
// much: short lines with figures under short heads. Right below its title it may be what a dish is
// made of. A model takes them for a page's own, less surely than it does those.
const (
	valueWords = 10  // of the longest line
	valueLines = 2   // with figures
	valueShare = .4  // of the lines that have some at least
	valueScore = .18 // their mean score
	valueLeast = .12 // and the least one's
	valueAlone = .3  // mean score of a head and the one line below it

	valueLetters = 3 // of a line with a figure
	phoneDigits  = 9
	phoneLonger  = 15

	amountLines = 3  // of the shortest list right below the title
	amountShare = .5 // of them that have figures at least
	amountLeast = .05
)

// valueLabels are the groups of heads of such lines: whom to ask about a notice is the page's own.
const valueLabels = headLabels &^ (1<<rules.Bio | 1<<rules.Source)

// keepValues keeps the runs of such lines below a line that is kept, and heads above them.
func keepValues(s *State) {
	s.keepAmounts()
	for i := s.Title + 1; i < len(s.Units); i++ {
		if !s.tells(i) || i == 0 || !s.kept(i-1) || s.Before[i].Prose == 0 {
			continue
		}
		var run, told valueRun // the lines so far; those up to the last with a figure
		first := i
		for ; i < len(s.Units) && (s.tells(i) || s.bridges(i)); i++ {
			if s.tells(i) {
				run.add(s, i)
			}
			if run.values > told.values {
				told = run
			}
		}
		if told.holds() {
			for j := first; j < told.end; j++ {
				s.decide(j, true)
			}
		}
	}
	for i := s.Title + 1; i+valueLines < len(s.Units); i++ {
		if !s.kept(i) && i > 0 && s.kept(i-1) && s.tells(i) && s.Units[i].Words <= headWords && s.isTimed(i+1) && s.isTimed(i+2) {
			s.decide(i, true)
		}
	}
}

// valueRun sums over lines that may be such.
type valueRun struct {
	lines, days, values, end int
	places                   bool // the last value has more than one part: "Saturday, 10 am, town hall"
	score                    float32
}

func (r *valueRun) add(s *State, i int) {
	r.lines++
	r.score += s.Score[i]
	r.end = i + 1
	switch {
	case s.hasValue(i):
		r.values++
		r.places = s.Units[i].Commas > 0
	case s.Units[i].Groups&(1<<rules.Date) != 0:
		r.days++ // "Mon-Fri 10-17" is as much as a value
	}
}

// holds reports whether enough of the lines have figures: two of them, or one below a head.
func (r *valueRun) holds() bool {
	n := float32(r.lines)
	return float32(r.values) >= valueShare*(n-float32(r.days)) && (r.values >= valueLines && r.score >= valueScore*n || r.lines == 2 && r.places && r.score >= valueAlone*n)
}

// keepAmounts keeps a list without marks between the title and the prose, most lines of which have
// a figure: "250 g red lentils".
func (s *State) keepAmounts() {
	if s.Title < 0 {
		return
	}
	first := s.Title + 1
	for first < len(s.Units) && s.Units[first].Groups != 0 {
		first++
	}
	end, values := first, 0
	for ; end < len(s.Units) && s.Units[end].Kind == doc.Paragraph && !s.Units[end].Prose && !s.Units[end].Sentence && s.Units[end].Groups == 0 &&
		s.Units[end].Words <= valueWords && !s.Units[end].Colon && s.Score[end] >= amountLeast; end++ {
		if u := &s.Units[end]; u.Digits > 0 && u.Letters > 0 {
			values++
		}
	}
	if values < amountLines || float32(values) < amountShare*float32(end-first) || end == len(s.Units) || !s.kept(end) {
		return
	}
	for i := first; i < end; i++ {
		s.decide(i, true)
	}
}

// bridges reports whether unit i is a sentence that stays, alone among such lines.
func (s *State) bridges(i int) bool {
	return (s.Units[i].Prose || s.Units[i].Sentence) && s.kept(i) && i > 0 && s.tells(i-1) && i+1 < len(s.Units) && s.tells(i+1)
}

// isTimed reports whether unit i is a line of a programme that stays: "10:00 Doors open".
func (s *State) isTimed(i int) bool {
	u, line := &s.Units[i], strings.TrimSpace(s.Blocks[s.Units[i].First].Text)
	return s.kept(i) && u.Number && !u.Prose && u.Letters > 0 && u.Words <= valueWords && strings.IndexAny(line, ":.") == 2
}

// tells reports whether unit i may be such a line.
func (s *State) tells(i int) bool {
	u := &s.Units[i]
	return u.Kind == doc.Paragraph && !u.Prose && !u.Sentence && u.Words <= valueWords && (u.Letters > 0 && u.Groups&^valueLabels == 0 || s.isPhone(u)) && !u.EndMark && !u.Sure &&
		!u.Question && !u.Bang && !u.Ellipsis && !u.Linked && !u.URL && !u.Copyright && u.Copies == 0 && s.Score[i] >= valueLeast
}

// hasValue reports whether unit i gives a figure to something: "Adults 60 kr", and no day, price
// alone ("R$ 39,90") or count in brackets.
func (s *State) hasValue(i int) bool {
	u := &s.Units[i]
	if u.Digits == 0 || u.Letters < valueLetters {
		return s.isPhone(u)
	}
	return !u.Number && !strings.HasSuffix(s.Blocks[u.First].Text, ")") && u.Groups&(1<<rules.Date|1<<rules.Counter) == 0
}

// isPhone reports whether a unit is a number to call, in groups of figures.
func (s *State) isPhone(u *facts.Unit) bool {
	return u.Letters == 0 && u.Digits >= phoneDigits && u.Digits <= phoneLonger && u.Last-u.First == 1 &&
		strings.Trim(s.Blocks[u.First].Text, " +()0123456789-") == ""
}
