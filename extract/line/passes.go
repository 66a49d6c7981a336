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
