package passes

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/rules"
)

// footLabels are the groups of labels that a page's foot begins with, and none of a text's heads has.
const footLabels = 1<<rules.Share | 1<<rules.Follow | 1<<rules.Newsletter | 1<<rules.Comments |
	1<<rules.Cookie | 1<<rules.Ad | 1<<rules.Related | 1<<rules.ReadMore | 1<<rules.App |
	1<<rules.Paywall | 1<<rules.Credit | 1<<rules.Gate | 1<<rules.Byline | 1<<rules.Tags

// timeLabels are the groups of days, hours and figures, which a text of short lines has too.
const timeLabels = 1<<rules.Date | 1<<rules.Counter

// isFoot reports whether unit i, which goes, is the page's own: a pass dropped it as such, or rules
// name it so, and it does not head what the text goes on with.
func (s *State) isFoot(i int) bool {
	u := &s.Units[i]
	switch s.Blocks[u.First].By {
	case doc.ByModel, "list", "named", "stray": // by its words and its place alone
	default:
		return true
	}
	against := u.Against &^ timeLabels
	switch {
	case u.EndMark || u.Sure || u.Copyright || u.Linked || u.Card || u.Copies > headCopies || s.isAside(i):
		return true
	case against == 0:
		return false
	case s.belowTitle(i), i+1 == len(s.Units), u.Words > headWords && !s.headsQuestion(i):
		return true
	case against&footLabels != 0 && (u.Words > 1 || against&^(1<<rules.ReadMore) != 0):
		return !s.isOwn(i + 1)
	}
	return s.Units[i+1].Against&^timeLabels != 0
}

// isAside reports whether unit i is cells, a title cut short, or when something was written.
func (s *State) isAside(i int) bool {
	u, line := &s.Units[i], s.Blocks[s.Units[i].First].Text
	return int(u.Separators) > strings.Count(line, "«") || u.Ellipsis && u.Words >= elidedWords ||
		u.Groups&(1<<rules.Date) != 0 && facts.HasYear(line)
}

// headsQuestion reports whether unit i is a label of a menu above a question: "Questions that are
// often asked".
func (s *State) headsQuestion(i int) bool {
	u, below := &s.Units[i], &s.Units[i+1]
	return u.Against == 1<<rules.Nav && u.Words <= askWords && below.Question && below.Against == 0
}

// dropFoot drops the short lines below the first of a page's own labels, where nothing but such
// stands there.
func (s *State) dropFoot() {
	first := len(s.Units)
	for i := len(s.Units) - 1; i > s.Title; i-- {
		if s.opensFoot(i, first) {
			first = i
		} else if s.kept(i) && !s.isShortLabel(i) {
			break
		}
	}
	s.decideAll(first, len(s.Units), false)
}

// opensFoot reports whether the foot that begins at unit first, one past the last for none yet, begins
// at unit i rather.
func (s *State) opensFoot(i, first int) bool {
	u := &s.Units[i]
	if !s.kept(i) {
		return u.Against&footLabels != 0 || u.Against&boilerplateBelow != 0 && u.Words > headWords
	}
	return first < len(s.Units) && (s.asksBack(i) || first == i+1 && s.asksReader(i) ||
		u.Against&(1<<rules.Shop) != 0 && first-i <= footReach && s.isShortLabel(i))
}

// isShortLabel reports whether unit i may be a label: it says nothing and gives no figure.
func (s *State) isShortLabel(i int) bool {
	u := &s.Units[i]
	return u.Kind == doc.Paragraph && !u.Sentence && !u.Prose && u.Digits == 0 && u.Words <= listWords
}

// asksBack reports whether unit i asks the reader what buttons below it answer: "Was this useful?"
func (s *State) asksBack(i int) bool {
	u := &s.Units[i]
	return u.Question && !u.Prose && i+2 < len(s.Units) && !s.anyKept(i+1, i+3) &&
		s.Units[i+1].Words == 1 && s.Units[i+2].Words == 1
}

// asksReader reports whether unit i is a question to the reader, or one that rules name: "Did you make
// this?"
func (s *State) asksReader(i int) bool {
	u := &s.Units[i]
	return u.Question && !u.Prose && u.Words <= askWords &&
		(u.Addressed > 0 || u.Against&boilerplate != 0)
}
