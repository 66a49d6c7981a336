package line

// A short run of dropped lines between lines that are kept is the article's too, unless the model speaks against it: labels, short items
// and questions stand alone among prose and tell little by themselves.
const (
	fillUnits = 20  // units of the longest
	fillScore = .35 // their mean score
)

// fillGaps keeps the runs of lines that stand in the middle of an article and that no rule names.
func fillGaps(v *view) {
	for i, n := 1, len(v.units); i < n; i++ {
		if v.kept(i) || !v.kept(i-1) {
			continue
		}
		j, sum, named := i, float32(0), false
		for ; j < n && !v.kept(j); j++ {
			s := &v.units[j]
			sum += v.score[j]
			named = named || s.end || s.groups&inserts != 0
		}
		if !named && j < n && j-i <= fillUnits && sum >= fillScore*float32(j-i) {
			for k := i; k < j; k++ {
				v.decide(k, true, "fill")
			}
		}
		i = j
	}
}
