package lines

// A text of nothing but prose is an article, however long it is and whatever the model makes of the places in it.
const (
	pureUnits = 8   // units of prose that it has at least
	pureShare = .95 // share of its words in prose
)

// keepProse keeps the prose of a text that has nothing else, but for what rules name.
func keepProse(v *view) {
	all := v.before[len(v.units)]
	if all.prose < pureUnits || float32(all.proseWords) < pureShare*float32(all.words) {
		return
	}
	for i := range v.units {
		if s := &v.units[i]; s.prose && s.groups == 0 {
			v.decide(i, true, "prose")
		}
	}
}
