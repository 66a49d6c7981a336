package line

// findTitle gives the unit that is the title, -1 where none is: among the units above the second prose unit of the core, the
// one that looks most like a headline.
func (v *view) findTitle() int {
	limit, prose := len(v.units), 0
	for i := int(v.core0); i < int(v.core1); i++ {
		if v.units[i].prose {
			if prose++; prose == 2 {
				limit = i
				break
			}
		}
	}
	best, most := -1, float32(0)
	for i := range limit {
		if x := v.headline(i); x > most {
			best, most = i, x
		}
	}
	return best
}

// headline says how much unit i looks like a title; 0 and less: not at all.
func (v *view) headline(i int) float32 {
	s := &v.units[i]
	if s.prose || s.words < 2 || s.words > 30 || s.groups != 0 || s.colon || s.url || s.linkWords > s.words/2 {
		return 0
	}
	x := v.overlaps[i] + min(float32(s.words), 10)/10
	if s.level > 0 {
		x += 1.5 / float32(s.level)
	}
	if i == 0 {
		x += .6
	}
	if s.sentence && !s.question {
		x -= .8
	}
	next := v.nextProse[i]
	return x - min(float32(int(next)-i), 20)/10
}
