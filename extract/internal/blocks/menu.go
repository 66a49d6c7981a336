package blocks

// dropMenu keeps nothing where all that was kept is a few words of links: a page that has but its menu.
func dropMenu(v *view, _ *Options) {
	words, links := 0, 0
	for i := range v.blocks {
		if k := &v.blocks[i]; k.Keep {
			words += k.Words
			links += k.LinkWords
		}
	}
	if words > fewWords || links < words {
		return
	}
	for i := range v.blocks {
		v.decide(i, false, "menu")
	}
}

// fewWords is the number of words up to which links alone are a menu, not a list that the page is about.
const fewWords = 20
