package page

// fillGaps keeps a doubtful block between two kept ones that looks like one of them.
func fillGaps(v *view, _ *Options) {
	prev := -1
	for i := range v.blocks {
		k := &v.blocks[i]
		if k.Words == 0 {
			continue
		}
		if prev >= 0 && !k.Keep && k.Score >= doubtful && v.blocks[prev].Keep && v.sigs.pair[prev] == v.sigs.pair[i] {
			if next := v.nextText(i); next >= 0 && v.blocks[next].Keep {
				v.decide(i, true, "gaps")
			}
		}
		prev = i
	}
}

// doubtful is the score from which a block may belong.
const doubtful = 0.35

// nextText gives the next block after i that has words, -1 for none.
func (v *view) nextText(i int) int {
	for j := i + 1; j < len(v.blocks); j++ {
		if v.blocks[j].Words > 0 {
			return j
		}
	}
	return -1
}
