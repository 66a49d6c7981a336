package passes

// A text of nothing but prose is an article, however long it is and whatever the model makes of the
// places in it.
const (
	pureUnits = 8   // units of prose that it has at least
	pureShare = .95 // share of its words in prose
)

// keepProse keeps the prose of a text that has nothing else, but for what rules name.
func keepProse(s *State) {
	all := s.Before[len(s.Units)]
	if all.Prose < pureUnits || float32(all.ProseWords) < pureShare*float32(all.Words) {
		return
	}
	for i := range s.Units {
		if u := &s.Units[i]; u.Prose && u.Groups == 0 {
			s.decide(i, true)
		}
	}
}
