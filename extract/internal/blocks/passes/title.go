package passes

// dropTitle leaves out the rows that repeat the title, which is reported apart: the block that is
// the title and those with all of its words and no other, but only above or right at the begin of
// the article.
func dropTitle(s *State) {
	prose := 0
	for i := range s.Blocks {
		k := &s.Blocks[i]
		if !k.Keep {
			continue
		}
		in, n, share := s.Title.Overlap(s.First.Of(i))
		if n > 0 && in == 1 && share == 1 {
			s.decide(i, false)
		} else if i == s.TitleAt && prose == 0 && in >= .8 {
			s.decide(i, false)
		}
		if s.Texts[i].Prose {
			if prose++; prose > 2 {
				return
			}
		}
	}
}
