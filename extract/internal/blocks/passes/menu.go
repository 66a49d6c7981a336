package passes

// dropMenu keeps nothing where all that was kept is a few words of links: a page that has but its
// menu.
func dropMenu(s *State) {
	words, links := 0, 0
	for i := range s.Blocks {
		if k := &s.Blocks[i]; k.Keep {
			words += k.Words
			links += k.LinkWords
		}
	}
	if words > fewWords || links < words {
		return
	}
	for i := range s.Blocks {
		s.decide(i, false)
	}
}

// fewWords is the number of words up to which links alone are a menu, not a list that the page is
// about.
const fewWords = 20
