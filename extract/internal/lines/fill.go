package lines

// A short run of dropped lines between lines that are kept is the article's too, unless the model speaks against it: labels, short items
// and questions stand alone among prose and tell little by themselves.
const (
	fillUnits = 20  // units of the longest
	fillScore = .35 // their mean score
	fillLast  = 3   // units of the longest that the first mark of the end follows
)

// fillGaps keeps the runs of lines that stand in the middle of an article and that no rule names, and the prose that may be its last, between
// what is kept and the first mark of its end.
func fillGaps(v *view) {
	for i, n := 1, len(v.units); i < n; i++ {
		if v.kept(i) || !v.kept(i-1) {
			continue
		}
		j, sum, named := i, float32(0), false
		for ; j < n && !v.kept(j) && !v.units[j].end; j++ {
			s := &v.units[j]
			sum += v.score[j]
			named = named || s.groups&inserts != 0
		}
		switch {
		case j == n || j-i > fillUnits:
		case v.units[j].end:
			if j-i <= fillLast {
				v.keepLast(i, j)
			}
		case !named && sum >= fillScore*float32(j-i):
			for k := i; k < j; k++ {
				v.decide(k, true, "fill")
			}
		}
		i = j
	}
}

// keepLast keeps the prose of units i to j-1.
func (v *view) keepLast(i, j int) {
	for k := i; k < j; k++ {
		if s := &v.units[k]; s.prose && s.groups == 0 && v.score[k] >= fillScore {
			v.decide(k, true, "fill")
		}
	}
}
