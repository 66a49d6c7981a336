package passes

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
)

// A list is the article's or not as a whole, however far its middle is from any prose.
const (
	listUnits  = 3  // items of the shortest
	listMarked = .1 // share of them that rules may name
	listWords  = 8  // words of the longest line of a list without marks
	listProse  = .6 // score of the prose on both sides of such a list
)

// keepLists keeps all of a list that a kept line announces with a colon, and of one that the
// article goes on after, where some of it is kept.
func keepLists(s *State) {
	isItem := func(u *facts.Unit) bool { return u.Kind == doc.ListItem }
	s.keepRuns(isItem, func(first, last int, some bool) bool {
		before := &s.Units[first-1]
		announced := before.Colon && before.Groups == 0
		return s.kept(first-1) && (announced || some && last < len(s.Units) && s.kept(last))
	})
	isShort := func(u *facts.Unit) bool { return !u.Prose && u.Words <= listWords }
	s.keepRuns(isShort, func(first, last int, some bool) bool {
		return some && last < len(s.Units) && s.Score[first-1] >= listProse && s.Score[last] >= listProse
	})
	isPlain := func(u *facts.Unit) bool { return isShort(u) && u.Kind == doc.Paragraph && u.Groups == 0 && !u.Sentence }
	s.keepRuns(isPlain, func(first, last int, _ bool) bool {
		return last < len(s.Units) && s.kept(last) && s.kept(first-1) && s.Units[first-1].Prose && s.amounts(first, last)
	})
	decideParts(s)
}

// amounts reports whether most of units i to j-1 have a figure and what there is so much of: "1 kg
// pumpkin".
func (s *State) amounts(i, j int) bool {
	n, score := 0, float32(0)
	for k := i; k < j; k++ {
		if u := &s.Units[k]; u.Digits > 0 && u.Letters > 0 {
			n++
		}
		score += s.Score[k]
	}
	return n >= amountLines && float32(n) >= amountShare*float32(j-i) && score >= valueScore*float32(j-i)
}

// keepRuns keeps the runs of such units of which belongs says so, from first up to last, of which
// some or none are kept by now.
func (s *State) keepRuns(such func(*facts.Unit) bool, belongs func(first, last int, some bool) bool) {
	for i := 1; i < len(s.Units); i++ {
		first, kept, marked := i, 0, 0
		for ; i < len(s.Units) && such(&s.Units[i]); i++ {
			if s.kept(i) {
				kept++
			}
			if s.Units[i].Groups != 0 {
				marked++
			}
		}
		n := i - first
		if n < listUnits || kept == n || float32(marked) > listMarked*float32(n) || !belongs(first, i, kept > 0) {
			continue
		}
		s.decideAll(first, i, true)
	}
}

// keepItems keeps the indented lines right below an item of a Markdown list that is kept: they are
// the item's own. So does it an item that has kept ones below it, and a term over its kept
// definition, whatever word it is.
func keepItems(s *State) {
	for i := len(s.Units) - 2; i >= 0; i-- {
		if (s.hasItems(i) || s.isTerm(i)) && s.kept(i+1) {
			s.decide(i, true)
		}
	}
	item := false // the line above is one of a kept item
	for i := range s.Units {
		u := &s.Units[i]
		switch {
		case u.Kind == doc.ListItem:
			item = s.Headings > 0 && s.kept(i)
		case item && u.Kind == doc.Paragraph && u.Indent > 0 && !u.Gap:
			s.decide(i, true)
		default:
			item = false
		}
	}
}

// hasItems reports whether unit i is an item of a list with items of its own.
func (s *State) hasItems(i int) bool {
	if i+1 == len(s.Units) {
		return false
	}
	u, below := &s.Units[i], &s.Units[i+1]
	return u.Kind == doc.ListItem && below.Kind == doc.ListItem && below.Indent > u.Indent
}

// isTerm reports whether unit i is a term of a definition list in Markdown: the line right below it
// begins with a colon.
func (s *State) isTerm(i int) bool {
	below := &s.Units[i+1]
	return s.Units[i].Kind == doc.Paragraph && !below.Gap && strings.HasPrefix(s.Blocks[below.First].Text, ": ")
}
