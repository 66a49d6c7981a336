package lines

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/rules"
)

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
		if u.Groups == 0 && u.Words >= leastUnder && u.Copies == 0 &&
			scores[i] >= kickerShare*scores[0] && (isBeside(t, i+1) || t.Units[i+1].Prose) {
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
	if u.Kind != doc.Paragraph || u.Groups != 0 || u.Words < leastUnder || u.Words > mostUnder ||
		u.Sentence || u.Colon || above.Groups&menuNames == 0 || above.Words > menuWords {
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
