package blocks

// fillGaps keeps a doubtful block between two kept ones that looks like one of them, and a paragraph right after another of
// the same element that nothing speaks against: the last one of an article has less around it to go by.
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
		if prev >= 0 && !k.Keep && k.Score >= improbable && v.blocks[prev].Keep && v.goesOn(prev, i) {
			v.decide(i, true, "gaps")
		}
		prev = i
	}
}

// goesOn reports whether block i is a paragraph like block prev, in the same element.
func (v *view) goesOn(prev, i int) bool {
	a, b, s := v.blocks[prev].Node, v.blocks[i].Node, &v.stats[i]
	return v.t.Parent[a] == v.t.Parent[b] && v.sigs.pair[prev] == v.sigs.pair[i] && v.stats[prev].prose && s.prose && s.ends && s.groups == 0
}

// Scores from which a block may belong, and from which one that goes on its neighbour's text may.
const (
	doubtful   = 0.35
	improbable = 0.2
)

// nextText gives the next block after i that has words, -1 for none.
func (v *view) nextText(i int) int {
	for j := i + 1; j < len(v.blocks); j++ {
		if v.blocks[j].Words > 0 {
			return j
		}
	}
	return -1
}
