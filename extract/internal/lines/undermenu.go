package lines

import (
	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/rules"
)

// Where the model is not sure of any title, the line right below a page's menu is it, with nothing
// but lines about the text between it and the first paragraph.
const (
	weakTitle   = .1 // P(title) below which the model is not sure
	menuLines   = 3  // labels of the shortest menu; crumbs in one line are one
	leastUnder  = 3  // words of the shortest title
	mostUnder   = 25 // and of the longest
	namesBelow  = 3  // lines below it that no rule names: a writer, a member
	nameWords   = 4  // their most words
	betweenMost = 12 // lines between it and the text
)

// belowMenu returns the line right below the menu that a text begins with, where the unit at best is
// one of its labels; best where it is none. No rule need name more of them than the last.
func belowMenu(t *facts.Text, best int) int {
	last := -1
	for i := 0; i < min(int(t.NextProse[0]), betweenMost); i++ {
		u := &t.Units[i]
		if u.Kind != doc.Paragraph || u.Words > menuWords || u.Sentence || u.Colon || u.Digits > 0 {
			break
		}
		if u.Groups&(1<<rules.Nav|1<<rules.Paywall) != 0 {
			last = i
		}
	}
	if best > 0 && best > last && last >= 0 {
		return belowLabel(t, best)
	}
	if last+1 < menuLines || best > last || t.Units[best].Words > kickerWords || last+1 >= int(t.NextProse[0]) {
		return best
	}
	u := &t.Units[last+1]
	if u.Kind != doc.Paragraph || u.Groups != 0 || u.Sentence && !u.Question || u.Colon || u.Words > mostUnder {
		return best
	}
	return last + 1
}

// belowLabel returns the last of the lines below the unit at best that no rule names, where that is a
// label right below a menu: what is said of a text, and how to send it, stands right below its title.
// A name may stand between; where that is all there is it is best.
func belowLabel(t *facts.Text, best int) int {
	if t.Units[best].Words > kickerWords || t.Units[best-1].Groups&(1<<rules.Nav) == 0 {
		return best
	}
	i := best + 1
	for ; i < min(len(t.Units), best+menuLines+1); i++ {
		if u := &t.Units[i]; u.Groups != 0 && u.Groups&(besideTitle|1<<rules.Shop) != 0 || u.Prose || u.Sentence || u.Colon ||
			u.Kind != doc.Paragraph || u.Words > mostUnder || u.Copies > 0 || u.Digits > 0 && u.Letters == 0 {
			break
		}
	}
	u := &t.Units[i-1]
	if i == best+1 || i == len(t.Units) || t.Units[i].Groups&besideTitle == 0 || u.Words < t.Units[best].Words ||
		u.Tokens > 1 && u.Capitals == u.Tokens || u.Groups != 0 {
		return best
	}
	return i - 1
}

// underMenu returns the line right below the menu that a text begins with, where it stands as a
// title does; -1 for none.
func underMenu(t *facts.Text) int {
	first := int(t.NextProse[0])
	if first == len(t.Units) {
		return -1
	}
	i := 0
	for ; i < first && t.Units[i].Groups != 0; i++ {
	}
	if i == first || first-i > betweenMost || i < menuLines && (i != 1 || t.Units[0].Separators < 2) {
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
		case v.Groups&(besideTitle|menuLabels) != 0:
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
