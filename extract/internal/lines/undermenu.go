package lines

import (
	"slices"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/rules"
)

// Where the model is not sure of any title, the line right below a page's menu is it, with nothing
// but lines about the text between it and the first paragraph.
const (
	weakTitle  = .1 // P(title) below which the model is not sure
	menuLines  = 3  // labels of the shortest menu; crumbs in one line are one
	leastUnder = 3  // words of the shortest title
	mostUnder  = 25 // and of the longest

	underLetters = 12 // of the shortest above a date
	namesBelow   = 3  // lines below it that no rule names: a writer, a member
	nameWords    = 4  // their most words
	betweenMost  = 12 // lines between it and the text
)

// menuNames are the groups of labels that tell of a menu above a title, and do not stand right below
// one.
const menuNames = 1<<rules.Nav | 1<<rules.Paywall | 1<<rules.Newsletter | 1<<rules.Follow

// belowMenu returns the line right below the menu that a text begins with, where the unit at best is
// one of its labels, or part of the text below the date; best where it is neither. No rule need name
// more of the labels than the last.
func belowMenu(t *facts.Text, scores []float32, best int) int {
	last := lastLabel(t)
	under := last + 1
	if last >= 0 && best > under && t.Units[best].Words > menuWords {
		if int(t.Before[under].Marked) == under && under >= menuLines && t.Units[under].Letters >= underLetters &&
			t.Units[under].Groups == 0 && dated(t, under+1, best) {
			return under
		}
		return best
	}
	if last >= menuParts && isFirstVerse(t, under, best) {
		return under
	}
	if best > last {
		return belowLabel(t, scores, best)
	}
	if under < menuLines || t.Units[best].Words > kickerWords || under >= int(t.NextProse[0]) {
		return belowLabel(t, scores, best)
	}
	u := &t.Units[under]
	if u.Kind != doc.Paragraph || u.Groups != 0 || u.Sentence && !u.Question || u.Colon || u.Words > mostUnder {
		return best
	}
	return belowLabel(t, scores, under)
}

// lastLabel returns the last label that rules name of the menu that a text begins with, -1 where it
// begins with none.
func lastLabel(t *facts.Text) int {
	last := -1
	for i := 0; i < min(int(t.NextProse[0]), betweenMost); i++ {
		u := &t.Units[i]
		if u.Kind != doc.Paragraph || u.Words > menuWords || u.Sentence || u.Colon || u.Digits > 0 {
			break
		}
		if u.Groups&menuNames != 0 {
			last = i
		}
	}
	return last
}

// dated reports whether one of units i to j-1 tells when a text was written, or by whom.
func dated(t *facts.Text, i, j int) bool {
	return slices.ContainsFunc(t.Units[i:j], func(u facts.Unit) bool { return u.Groups&whenOrWho != 0 })
}

// underMenu returns the line right below the menu that a text begins with, where it stands as a
// title does; -1 for none.
func underMenu(t *facts.Text) int {
	first := int(t.NextProse[0])
	if first == len(t.Units) {
		return -1
	}
	i := lastLabel(t) + 1
	for i < first && t.Units[i].Groups != 0 {
		i++
	}
	if i == first || first-i > betweenMost || i < menuLines && !(i > 0 && (t.Units[i].Quoted || isHeadline(t, i))) &&
		(i != 1 || t.Units[0].Separators < 2) {
		return -1
	}
	u := &t.Units[i]
	if u.Kind != doc.Paragraph || u.Words < leastUnder || u.Words > mostUnder || u.Sentence && !u.Question ||
		u.Colon || u.Copies > 0 || u.Lower {
		return -1
	}
	names, about := 0, 0
	for j := i + 1; j < first; j++ {
		switch v := &t.Units[j]; {
		case v.Groups&menuLabels != 0, isBeside(t, j):
			about++
		case v.Words > nameWords && v.Groups == 0:
			return -1
		case v.Groups == 0:
			names++
		}
	}
	if about == 0 || names > namesBelow {
		return -1
	}
	return i
}
