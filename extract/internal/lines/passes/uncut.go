package passes

// A unit that holds most of a text cannot be cut without rewriting the text, so it stays, unless a
// rule names all of it.
const (
	uncutShare = .6  // of the text's words
	uncutWords = 40  // and so many at least
	uncutWhole = .95 // share from which it is named so even where the model keeps it too: no decision was ever open
)

func keepUncut(s *State) {
	for i := range s.Units {
		w, all := float64(s.Units[i].Words), float64(s.Whole.Words)
		if w < uncutWords || w <= uncutShare*all || s.Units[i].Groups != 0 {
			continue
		}
		s.decide(i, true)
		if w >= uncutWhole*all {
			s.name(i)
		}
	}
}
