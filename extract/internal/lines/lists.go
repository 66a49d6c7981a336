package lines

import "shuck/extract/doc"

// A list is the article's or not as a whole, however far its middle is from any prose.
const (
	listUnits  = 3  // items of the shortest
	listMarked = .1 // share of them that rules may name
	listWords  = 8  // words of the longest line of a list without marks
	listProse  = .6 // score of the prose on both sides of such a list
)

// keepLists keeps all of a list that a kept line announces with a colon, and of one that the article goes on after, where some of it is kept.
func keepLists(v *view) {
	isItem := func(s *stat) bool { return s.kind == doc.ListItem }
	v.keepRuns(isItem, func(first, last int, some bool) bool {
		before := &v.units[first-1]
		announced := before.colon && before.groups == 0
		return v.kept(first-1) && (announced || some && last < len(v.units) && v.kept(last))
	})
	isShort := func(s *stat) bool { return !s.prose && s.words <= listWords }
	v.keepRuns(isShort, func(first, last int, some bool) bool {
		return some && last < len(v.units) && v.score[first-1] >= listProse && v.score[last] >= listProse
	})
}

// keepRuns keeps the runs of such units of which belongs says so, from first up to last, of which some or none are kept by now.
func (v *view) keepRuns(such func(*stat) bool, belongs func(first, last int, some bool) bool) {
	for i := 1; i < len(v.units); i++ {
		first, kept, marked := i, 0, 0
		for ; i < len(v.units) && such(&v.units[i]); i++ {
			if v.kept(i) {
				kept++
			}
			if v.units[i].groups != 0 {
				marked++
			}
		}
		n := i - first
		if n < listUnits || kept == n || float32(marked) > listMarked*float32(n) || !belongs(first, i, kept > 0) {
			continue
		}
		for j := first; j < i; j++ {
			v.decide(j, true, "list")
		}
	}
}
