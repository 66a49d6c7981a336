package lines

// The head of a list of other pieces ends the article where little of it would go: enough is kept before it, and what is kept after
// it is no article of its own.
const (
	tailBefore = 40 // words kept before the mark
	tailShare  = .5 // of the kept words that may go with the tail
	tailScore  = .7 // mean score by words from which what stands after the mark goes on the article
)

// cutTail drops what follows the first mark of an end that may cut.
func cutTail(v *view) {
	all, n := 0, len(v.units)
	for i := range v.units {
		if v.kept(i) {
			all += int(v.units[i].words)
		}
	}
	before := 0
	for i := range v.units {
		s := &v.units[i]
		if s.end && before >= tailBefore && v.cuts(i, before, all) {
			for j := i; j < n; j++ {
				v.decide(j, false, "tail")
			}
			return
		}
		if v.kept(i) {
			before += int(s.words)
		}
	}
}

// cuts reports whether the mark at unit i ends the article, of whose words so many are kept before it and in all.
func (v *view) cuts(i, before, all int) bool {
	if float64(all-before) > tailShare*float64(all) {
		return false
	}
	words, score := float32(0), float32(0)
	for j := i + 1; j < len(v.units); j++ {
		if v.kept(j) {
			w := float32(v.units[j].words)
			words += w
			score += w * v.score[j]
		}
	}
	return score <= tailScore*words
}
