package lines

import (
	"slices"
	"strings"

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

// isFirstVerse reports whether unit i is the first line of verses, with nothing but who wrote them
// between it and the title.
func isFirstVerse(t *facts.Text, title, i int) bool {
	if i != title+2 || i+1 >= len(t.Units) || t.Units[title].Groups != 0 {
		return false
	}
	name, next := &t.Units[title+1], &t.Units[i+1]
	return name.Tokens > 1 && name.Words <= nameWords && name.Capitals == name.Tokens && !name.Sentence && name.Digits == 0 &&
		next.Lower && !next.Prose
}

// dated reports whether one of units i to j-1 tells when a text was written, or by whom.
func dated(t *facts.Text, i, j int) bool {
	return slices.ContainsFunc(t.Units[i:j], func(u facts.Unit) bool { return u.Groups&whenOrWho != 0 })
}

// belowLabel returns the last line below the unit at best that no rule names, where that unit is a
// label right below a menu or above another one: when a text was written, and how to send it, stands
// right below its title, or the text does. A name may stand there too; where no more does it is best.
// The text has none of a label's words.
func belowLabel(t *facts.Text, scores []float32, best int) int {
	label := &t.Units[best]
	if label.Words > menuWords || label.Kind != doc.Paragraph || best > betweenMost || t.Overlaps[best] > 0 ||
		saysAgain(t, best) {
		return best
	}
	under, i := best, best+1
	for ; i < min(len(t.Units), best+menuLines+2); i++ {
		u := &t.Units[i]
		if u.Prose || u.Sentence || u.Colon || u.Kind != doc.Paragraph || u.Words > mostUnder || u.Copies > 0 ||
			u.Lower || isValue(t, i) && isValue(t, i-1) || u.Against&^(1<<rules.Share|menuNames) != 0 || u.Against != 0 && u.Words > menuWords {
			break
		}
		if u.Groups&^(1<<rules.Share) == 0 && u.Against == 0 {
			under = i
		}
		if u.Words > menuWords {
			i++
			break
		}
	}
	if under == best || i == len(t.Units) || isFirstVerse(t, best, under) {
		return best
	}
	if label.Words > kickerWords && scores[under] < kickerShare*scores[best] && !hasNav(t, best+1, under) {
		return best
	}
	u, next := &t.Units[under], &t.Units[under+1]
	about := t.Overlaps[under] > 0
	menu := hasNav(t, max(best-menuLines, 0), under)
	stands := isBeside(t, under+1) || next.Prose || isValue(t, under+1) && !isValue(t, under) || namesWriter(t, under+1)
	if stands && best == 0 && isBareMenu(t, under) && u.Words >= leastUnder {
		return under
	}
	stands = stands || next.Sentence && (about || menu) || menu && headsSentence(t, under+1)
	name := u.Tokens > 1 && u.Capitals == u.Tokens && !about
	if !stands || name || u.Words < label.Words || !menu && (under < best+2 || !about) {
		return best
	}
	return under
}

// isBeside reports whether unit i is what stands between a title and its text: rules name it so, or it
// has a number of four figures among more, as a day with its year.
func isBeside(t *facts.Text, i int) bool {
	u := &t.Units[i]
	return u.Groups&(besideTitle|1<<rules.Source) != 0 ||
		u.Digits >= dayDigits && u.Words <= mostUnder/2 && !u.Prose && facts.HasYear(t.Blocks[u.First].Text)
}

// dayDigits is the number of figures of the shortest day with its year.
const dayDigits = 5

// hasNav reports whether a rule calls one of units i to j-1 a label of a menu: above a title, and not
// right below one.
func hasNav(t *facts.Text, i, j int) bool {
	return slices.ContainsFunc(t.Units[i:j],
		func(u facts.Unit) bool { return u.Groups&(1<<rules.Nav) != 0 && u.Words <= menuWords })
}

// isValue reports whether unit i gives a value to a name: "Present: Joy, Pat and Lou".
func isValue(t *facts.Text, i int) bool {
	name, value, ok := strings.Cut(strings.TrimSpace(t.Blocks[t.Units[i].First].Text), ": ")
	return ok && value != "" && strings.Count(name, " ") < menuWords
}

// namesWriter reports whether unit i is a name that no rule names, above when the text was written, or a
// price or number above the text.
func namesWriter(t *facts.Text, i int) bool {
	u := &t.Units[i]
	return i+1 < len(t.Units) && u.Groups == 0 && u.Words <= nameWords && !u.Sentence &&
		(u.Digits == 0 && isBeside(t, i+1) || u.Digits > 0 && t.Units[i+1].Prose)
}

// isBareMenu reports whether all above unit i is a menu: labels of a word or two, none of which a rule
// need name.
func isBareMenu(t *facts.Text, i int) bool {
	return i >= menuLines && !slices.ContainsFunc(t.Units[:i],
		func(u facts.Unit) bool { return u.Words > kickerWords || u.Digits > 0 || u.Sentence || u.Colon })
}

// headsSentence reports whether unit i is a label above a sentence or a question.
func headsSentence(t *facts.Text, i int) bool {
	if i+1 >= len(t.Units) {
		return false
	}
	u, below := &t.Units[i], &t.Units[i+1]
	return u.Kind == doc.Paragraph && u.Against == 0 && u.Words <= kickerWords && !u.Sentence && (below.Sentence || below.Question)
}

// belowSite returns the line that is the title where the name of the site was found above the menu, 0
// where there is none: the model thinks at least half as much of it, and it stands as a title does.
func belowSite(t *facts.Text, scores []float32) int {
	if len(t.Units) < 3 || t.Units[0].Words > menuWords || t.Units[0].Kind != doc.Paragraph ||
		t.Units[1].Groups&(1<<rules.Nav) == 0 || t.Units[1].Words > menuWords {
		return 0
	}
	for i := 2; i < min(len(t.Units)-1, betweenMost); i++ {
		u := &t.Units[i]
		if u.Kind != doc.Paragraph || u.Prose || u.Sentence || u.Colon {
			break
		}
		if u.Groups == 0 && u.Words >= leastUnder && scores[i] >= kickerShare*scores[0] && u.Copies == 0 &&
			(isBeside(t, i+1) || t.Units[i+1].Prose) {
			return i
		}
	}
	return 0
}

// aboveStamps returns the line above when the text was posted, and a page's buttons, where the unit at
// best is a name right below them and that line stands below a menu: an advertisement for work has the
// one who offers it there. Where there is none it is best.
func aboveStamps(t *facts.Text, best int) int {
	name := &t.Units[best]
	if name.Words > nameWords || name.Capitals < name.Tokens || best > betweenMost {
		return best
	}
	i, dated, sent := best-1, false, false
	for ; i > 0; i-- {
		u := &t.Units[i]
		if u.Groups&besideTitle == 0 && (u.Words > 1 || u.Groups != 0) {
			break
		}
		dated, sent = dated || u.Groups&whenOrWho != 0, sent || u.Groups&(1<<rules.Share) != 0
	}
	if i < 1 || !dated || !sent && !beginsWith(t, best+1, best) {
		return best
	}
	u, above := &t.Units[i], &t.Units[i-1]
	if u.Kind != doc.Paragraph || u.Groups != 0 || u.Words < leastUnder || u.Words > mostUnder || u.Sentence || u.Colon ||
		above.Groups&menuNames == 0 || above.Words > menuWords {
		return best
	}
	return i
}

// beginsWith reports whether unit i is prose that says all of unit j among its first words.
func beginsWith(t *facts.Text, i, j int) bool {
	if i >= len(t.Units) || !t.Units[i].Prose {
		return false
	}
	text, name := t.Blocks[t.Units[i].First].Text, strings.TrimSpace(t.Blocks[t.Units[j].First].Text)
	return strings.Contains(text[:min(len(text), beginBytes)], name)
}

// beginBytes are those of the first words of a paragraph.
const beginBytes = 80

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
