package lines

// readTopic counts for the content words of the core in how many of its prose units they stand, up to 255.
func (v *view) readTopic() {
	clear(v.topic[:])
	for i := v.core0; i < v.core1; i++ {
		s := &v.units[i]
		if !s.prose {
			continue
		}
		for _, t := range v.content(s) {
			if n := &v.topic[slot(t)]; *n < 255 {
				*n++
			}
		}
	}
	n := len(v.units)
	v.overlaps, v.common = resize(v.overlaps, n), resize(v.common, n)
	for i := range v.units {
		v.overlaps[i], v.common[i] = v.overlap(i)
	}
}

// maxContent is the number of content words of a unit that are looked at.
const maxContent = 300

func (v *view) content(s *stat) []uint32 {
	return v.vocab[s.tok0:min(s.tok1, s.tok0+maxContent)]
}

func slot(t uint32) uint32 { return (t ^ t>>15) * 2246822519 >> 17 }

// overlap gives the share of unit i's content words that the core's prose has, i's own left out, and how many it has.
func (v *view) overlap(i int) (share float32, n int32) {
	s := &v.units[i]
	t := v.content(s)
	if len(t) == 0 {
		return -1, 0
	}
	own := uint8(0)
	if s.prose && int32(i) >= v.core0 && int32(i) < v.core1 {
		own = 1
	}
	for _, h := range t {
		if v.topic[slot(h)] > own {
			n++
		}
	}
	return ratio(n, len(t)), n
}
