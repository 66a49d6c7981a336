package line

// A unit that holds most of a text cannot be cut without rewriting the text, so it stays.
const (
	uncutShare = .6 // of the text's words
	uncutWords = 40 // and so many at least
)

func keepUncut(v *view, _ *Options) {
	for i := range v.units {
		if w := v.units[i].words; w >= uncutWords && float64(w) > uncutShare*float64(v.whole.words) {
			v.decide(i, true, "uncut")
		}
	}
}

// maxAbove is the share of the kept words that may stand above the title: it is the first line of what is kept, so what stands
// above goes.
const maxAbove = .08

// putTitle keeps the title and drops what is above it, unless too much of the article would go.
func putTitle(v *view, _ *Options) {
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
	if above > 12 && float64(above) > maxAbove*float64(all) {
		v.title = -1
		return
	}
	for i := range v.title {
		v.decide(i, false, "title")
	}
	v.decide(v.title, true, "title")
}
