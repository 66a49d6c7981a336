package lines

import (
	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/rules"
)

// A title stands right above its text. Where the line that was found is one of a list of other
// pieces, with more labels of the page's below it, and another short line stands right above the
// text, that one is the title.
const (
	listReach  = 3 // units from the head of such a list to the line
	menuParts  = 2 // labels below it
	leastAbove = 4 // words of the shortest line right above the text
	mostAbove  = 25
)

// partLabels are the groups of labels that no page has between its title and its text, but for a
// few.
const partLabels = menuLabels | 1<<rules.Related | 1<<rules.Paywall | 1<<rules.ReadMore | 1<<rules.Legal

// whenOrWho are the groups of what tells when a text was written, or by whom.
const whenOrWho = 1<<rules.Date | 1<<rules.Byline

// besideTitle are the groups of what stands between a title and its text.
const besideTitle = whenOrWho | 1<<rules.ReadTime | 1<<rules.Share | 1<<rules.Counter |
	1<<rules.Credit

// overText returns the unit that is the title where the unit at best was found, by where the text
// begins.
func overText(t *facts.Text, best int) int {
	prose := int(t.NextProse[best])
	if prose == len(t.Units) || t.Units[best].Kind == doc.Heading || t.LastEnd[best] < 0 ||
		int(t.LastEnd[best]) < best-listReach {
		return best
	}
	i := prose - 1
	for i > best && t.Units[i].Groups&besideTitle != 0 {
		i--
	}
	u := &t.Units[i]
	if i <= best || u.Kind != doc.Paragraph && u.Kind != doc.Heading || u.Groups != 0 ||
		u.Sentence && !u.Question || u.Colon || u.Words < leastAbove {
		return best
	}
	labels := 0
	for j := best + 1; j < i; j++ {
		if t.Units[j].Groups&partLabels != 0 {
			labels++
		}
	}
	if labels < menuParts {
		return best
	}
	return i
}
