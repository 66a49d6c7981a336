package blocks

// readKept sums the words kept and their scores up the tree.
func (v *view) readKept() {
	v.keptWords, v.keptScore = resize(v.keptWords, len(v.t.Tag)), resize(v.keptScore, len(v.t.Tag))
	for i := range v.blocks {
		if k := &v.blocks[i]; k.Keep {
			v.keptWords[k.Node] += int32(k.Words)
			v.keptScore[k.Node] += k.Score * float32(k.Words)
		}
	}
	for x := len(v.t.Tag) - 1; x > 0; x-- {
		v.keptWords[v.t.Parent[x]] += v.keptWords[x]
		v.keptScore[v.t.Parent[x]] += v.keptScore[x]
	}
}

// mean gives the mean score of the words kept in an element, 0 for none.
func (v *view) mean(x int32) float32 { return ratio(v.keptScore[x], float32(v.keptWords[x])) }

// keptCore gives the innermost element that holds most of what is kept.
func (v *view) keptCore() (core int32) {
	for x := range int32(len(v.t.Tag)) {
		if v.inside(x, core) && v.keptScore[x] >= keptCoreShare*v.keptScore[0] {
			core = x
		}
	}
	return core
}

// keptCoreShare is the share of the words kept, each by its score, that the core holds.
const keptCoreShare = 0.6
