package lines

import (
	"shuck/extract/doc"
	"strings"
)

// A unit that holds most of a text cannot be cut without rewriting the text, so it stays, unless a rule names all of it.
const (
	uncutShare = .6  // of the text's words
	uncutWords = 40  // and so many at least
	uncutWhole = .95 // share from which it is named so even where the model keeps it too: no decision was ever open
)

// Uncut is the name of the pass that keeps a unit for holding most of its text.
const Uncut = string(doc.ByUncut)

func keepUncut(v *view) {
	for i := range v.units {
		w, all := float64(v.units[i].words), float64(v.whole.words)
		if w < uncutWords || w <= uncutShare*all || v.units[i].groups != 0 {
			continue
		}
		v.decide(i, true, doc.ByUncut)
		if w >= uncutWhole*all {
			v.name(i, doc.ByUncut)
		}
	}
}

// name says that a pass made the decision on unit i.
func (v *view) name(i int, by doc.Reason) {
	for j := v.units[i].first; j < v.units[i].last; j++ {
		v.blocks[j].By = by
	}
}

// The share of the kept words that may stand above the title, which is the first line of what is kept, so that they go: so much, and
// more where the title is surer.
const (
	maxAbove     = .03
	maxAboveSure = .1
)

// putTitle keeps the title and drops what is above it, unless too much of the article would go or nothing is left below it. A short line
// above it is the page's own, and so are those below it that say the same.
func putTitle(v *view) {
	if v.title < 0 {
		return
	}
	above, all := 0, 0
	for i := range v.units {
		if v.kept(i) && i != v.title {
			all += int(v.units[i].words)
			if i < v.title {
				above += int(v.units[i].words)
			}
		}
	}
	if all == above || above > 12 && float32(above) > (maxAbove+maxAboveSure*v.titleScore[v.title])*float32(all) {
		v.title = -1
		return
	}
	clear(v.twinned)
	for i := range v.title {
		if v.hasTwins(i) {
			v.twinned[v.units[i].gram] = twin{}
		}
		v.decide(i, false, "title")
	}
	v.decide(v.title, true, "title")
	for i := v.title + 1; i < len(v.units); i++ {
		if _, above := v.twinned[v.units[i].gram]; above && v.kept(i) && v.hasTwins(i) {
			v.decide(i, false, "title")
		}
	}
}

// keepRules keeps lines of signs alone, such as "* * *", where nearly all like them stand between lines that are kept: one that also parts boxes, or
// signatures from posts, is the page's. Those are kept alike then, but for a second one where what stood between two is dropped. A row of empty cells says nothing and goes.
func keepRules(v *view) {
	v.countSigns()
	last := len(v.units)
	for last > 0 && (v.units[last-1].tokens == 0 || !v.kept(last-1)) {
		last--
	}
	above, signs, cut := false, false, false // kept words stand above; the last kept line is one of signs; and a dropped line stood since
	for i := range v.units {
		s := &v.units[i]
		if s.tokens > 0 {
			if v.kept(i) {
				above, signs, cut = true, false, false
			} else {
				cut = signs
			}
			continue
		}
		t := v.twinned[s.gram]
		keep := above && !cut && i < last && 5*t.kept > 4*t.units && !v.emptyRow(i)
		v.decide(i, keep, "rule")
		signs = signs || keep
	}
}

// countSigns counts the lines of signs alone, by what they say, and those of them that stand between kept lines.
func (v *view) countSigns() {
	clear(v.twinned)
	for i, n := 0, len(v.units); i < n; i++ {
		j := i
		for j < n && v.units[j].tokens == 0 {
			j++
		}
		inside := i > 0 && j > i && j < n && v.kept(i-1) && v.kept(j)
		for ; i < j; i++ {
			t := v.twinned[v.units[i].gram]
			if t.units++; inside {
				t.kept++
			}
			v.twinned[v.units[i].gram] = t
		}
	}
}

// emptyRow reports whether unit i, a line of signs, is bars and nothing that draws a table.
func (v *view) emptyRow(i int) bool {
	text := v.blocks[v.units[i].first].Text
	return strings.Contains(text, "|") && !strings.Contains(text, "--")
}
