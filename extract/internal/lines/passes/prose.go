package passes

// A text of nothing but prose is an article, however long it is and whatever the model makes of the
// places in it; and so is a stretch of prose that holds nearly all of a text, up to a mark of its
// end.
const (
	pureUnits = 8   // units of prose that it has at least
	pureShare = .95 // share of its words in prose
	coreShare = .85 // share of its words in the prose of its core
	coreTail  = 5   // units of prose below the last that is kept, from which the core goes on to its end
	coreScore = .1  // least score of the prose within it that stays
)

// keepProse keeps the prose of a text that has nothing else, but for what rules name.
func keepProse(s *State) {
	n := len(s.Units)
	all, core := s.Before[n], s.Between(int(s.CoreFrom), int(s.CoreTo))
	from, to, least, pure := 0, n, float32(0), true
	switch {
	case all.Prose < pureUnits:
		return
	case float32(all.ProseWords) >= pureShare*float32(all.Words):
	case float32(core.ProseWords) >= coreShare*float32(all.Words):
		from, to, least, pure = int(s.CoreFrom), int(s.CoreTo), coreScore, false
		if !s.Units[from].EndMark {
			to = min(to, int(s.NextEnd[from]))
		}
		last := to
		for last > from && !s.kept(last-1) {
			last--
		}
		if s.Between(last, to).Prose < coreTail {
			to = last
		}
	default:
		return
	}
	for i := from; i < to; i++ {
		if u := &s.Units[i]; u.Prose && u.Groups == 0 && s.Score[i] >= least && (pure || u.Sentence) {
			s.decide(i, true)
		}
	}
}
