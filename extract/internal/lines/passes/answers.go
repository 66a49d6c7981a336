package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/rules"
)

const (
	answerScore = .05 // the least score of a short answer between kept lines for it to stay
	answerRun   = 64  // lines of answers below it after which they are a dialogue, whatever stands below
)

// keepAnswers keeps short sentences and quotations that stand between lines of the text, whatever
// word they are: "Yes." is a button's label and a speaker's answer. A question that heads readers'
// comments elsewhere is a speaker's, where nothing after it tells of such.
func keepAnswers(s *State) {
	last := -1 // the last line of the text above
	for i := range s.Units {
		u := &s.Units[i]
		switch {
		case s.kept(i) && i != s.Title:
			last = i
		case u.Kind == doc.Paragraph && (speech(u) || s.asks(i)) && s.Score[i] >= answerScore &&
			(s.between(last, i) || s.opens(i)):
			s.decide(i, true)
			last = i
		}
	}
}

// answers reports whether unit i is such a line.
func (s *State) answers(i int) bool {
	return i > 0 && s.kept(i-1) && speech(&s.Units[i]) && s.between(i-1, i)
}

// between reports whether unit i stands right below a line of the text, and above one, with nothing
// but answers before it.
func (s *State) between(above, i int) bool {
	if above < 0 || above < i-1 || !s.speaks(above) {
		return false
	}
	for j := i + 1; j < min(len(s.Units), i+answerRun); j++ {
		if !speech(&s.Units[j]) {
			return s.kept(j) && s.speaks(j)
		}
	}
	return true
}

// speaks reports whether unit i is prose, a verse, a quotation, or another answer.
func (s *State) speaks(i int) bool {
	u := &s.Units[i]
	return u.Prose || u.Quoted || u.Sentence || u.Groups == 0 && s.breaksOff(i)
}

// opens reports whether unit i is an answer that a page's buttons stand above, and whoever gave it
// goes on right below. A button ends in no full stop.
func (s *State) opens(i int) bool {
	u := &s.Units[i]
	return u.Answers() && !u.Quoted && !u.Question && !u.Bang && !u.Ellipsis && u.Digits == 0 &&
		u.Groups&^(1<<rules.Nav) == 0 && i+1 < len(s.Units) && s.Units[i+1].Prose && s.kept(i+1) &&
		int(s.PrevProse[i]) > s.Title
}

// rowsOfButtons are the groups of lines next to which a word is a label and no answer.
const rowsOfButtons = 1<<rules.Share | 1<<rules.Follow | 1<<rules.Cookie | 1<<rules.Newsletter | 1<<rules.Comments

// asks reports whether unit i is a question that heads readers' comments elsewhere, and no such are
// near it.
func (s *State) asks(i int) bool {
	u := &s.Units[i]
	if !u.Question || u.EndMark || u.Groups != 1<<rules.Comments || u.Words > askWords {
		return false
	}
	for j := i + 1; j < min(len(s.Units), i+askUnits); j++ {
		if s.Units[j].Groups&rowsOfButtons != 0 {
			return false
		}
	}
	return true
}

const (
	askWords = 6
	askUnits = 8
)

// speechWords is the number of words of the longest line of a dialogue that needs its neighbours to
// be told.
const speechWords = 15

// saidLabels are the groups whose rows an answer may have where it ends in a full stop, which a button
// has not: "I like it.", "No comments."
const saidLabels = labels | 1<<rules.Share | 1<<rules.Comments

// speech reports whether a unit may be a line of a dialogue.
func speech(u *facts.Unit) bool {
	return u.Answers() && (u.Groups&^labels == 0 || u.Groups&^saidLabels == 0 && !u.Bang && !u.Ellipsis) ||
		u.Quoted && u.Groups == 0 && u.Words <= speechWords
}

// keepVerse keeps a line that the sentence of the next one begins in, whatever word it is, as a
// verse may be one: that line is kept and begins with a small letter, and no blank line is between.
func keepVerse(s *State) {
	for i := s.Title + 1; i+1 < len(s.Units); i++ {
		u, next := &s.Units[i], &s.Units[i+1]
		if !s.kept(i) && i > 0 && s.kept(i-1) && u.Kind == doc.Paragraph && u.Words <= speechWords &&
			!u.Sentence && !u.Colon && u.Digits == 0 && !u.Linked && u.Copies == 0 && s.Score[i] >= answerScore &&
			next.Lower && !next.Gap && next.Groups == 0 && s.kept(i+1) {
			s.decide(i, true)
		}
	}
}
