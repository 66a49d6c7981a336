package lines

import (
	"slices"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/rules"
)

// belowLabel returns the last line below the unit at best that no rule names, where that unit is a
// label right below a menu or above another one: when a text was written, and how to send it, stands
// right below its title, or the text does. A name may stand there too; where no more does it is best.
// The text has none of a label's words.
func belowLabel(t *facts.Text, scores []float32, best int) int {
	label := &t.Units[best]
	if label.Words > menuWords || label.Kind != doc.Paragraph || best > betweenMost ||
		t.Overlaps[best] > 0 || saysAgain(t, best) {
		return best
	}
	under := lastBelow(t, best)
	if under == best || under+1 == len(t.Units) || isFirstVerse(t, best, under) ||
		label.Words > kickerWords && scores[under] < kickerShare*scores[best] && !hasNav(t, best+1, under) {
		return best
	}
	u, next := &t.Units[under], &t.Units[under+1]
	stands := next.Prose || isBeside(t, under+1) || isValue(t, under+1) && !isValue(t, under) ||
		namesWriter(t, under+1)
	if stands && best == 0 && isBareMenu(t, under) && u.Words >= leastUnder {
		return under
	}
	about, menu := t.Overlaps[under] > 0, hasNav(t, max(best-menuLines, 0), under)
	stands = stands || next.Sentence && (about || menu) || menu && headsSentence(t, under+1)
	name := u.Tokens > 1 && u.Capitals == u.Tokens && !about
	if !stands || name || u.Words < label.Words || !menu && (under < best+2 || !about) {
		return best
	}
	return under
}

// lastBelow returns the last line that no rule names of the labels below the unit at best, or the first
// that is no label; best where there is none.
func lastBelow(t *facts.Text, best int) int {
	under := best
	for i := best + 1; i < min(len(t.Units), best+menuLines+2) && mayStandBelow(t, i); i++ {
		u := &t.Units[i]
		if u.Groups&^(1<<rules.Share) == 0 && u.Against == 0 {
			under = i
		}
		if u.Words > menuWords {
			break
		}
	}
	return under
}

// mayStandBelow reports whether unit i may be one of those lines.
func mayStandBelow(t *facts.Text, i int) bool {
	u := &t.Units[i]
	said := u.Prose || u.Sentence || u.Colon || u.Lower || isValue(t, i) && isValue(t, i-1)
	return !said && u.Kind == doc.Paragraph && u.Words <= mostUnder && u.Copies == 0 &&
		u.Against&^(1<<rules.Share|menuNames) == 0 && (u.Against == 0 || u.Words <= menuWords)
}

// againReach is the number of units below a title among which the text has its words.
const againReach = 60

// saysAgain reports whether the units below unit i have all of its words, two or more: one may be a
// label of the menu that heads a section too.
func saysAgain(t *facts.Text, i int) bool {
	content := t.Content(&t.Units[i])
	below := t.Units[min(i+2, len(t.Units)):min(i+againReach, len(t.Units))]
	for _, word := range content {
		if !slices.ContainsFunc(below, func(u facts.Unit) bool { return slices.Contains(t.Content(&u), word) }) {
			return false
		}
	}
	return len(content) > 1 && t.Units[i].Dense == 0 // of whose words there are no bounds
}

// hasNav reports whether a rule calls one of units i to j-1 a label of a menu: above a title, and not
// right below one.
func hasNav(t *facts.Text, i, j int) bool {
	return slices.ContainsFunc(t.Units[i:j],
		func(u facts.Unit) bool { return u.Groups&(1<<rules.Nav) != 0 && u.Words <= menuWords })
}

// isBareMenu reports whether all above unit i is a menu: labels of a word or two, none of which a rule
// need name.
func isBareMenu(t *facts.Text, i int) bool {
	return i >= menuLines && !slices.ContainsFunc(t.Units[:i],
		func(u facts.Unit) bool { return u.Words > kickerWords || u.Digits > 0 || u.Sentence || u.Colon })
}
