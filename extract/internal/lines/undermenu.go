package lines

import (
	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
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
