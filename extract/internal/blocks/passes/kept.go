package passes

import "shuck/extract/internal/engine"

// kept sums what is kept up the tree, as of the last call of sumKept.
type kept struct {
	words []int32   // by node: kept words of its subtree
	score []float32 // by node: their scores, each times its block's words
}

// sumKept sums the words kept and their scores up the tree.
func (s *State) sumKept() {
	n := len(s.Tree.Tag)
	words, score := engine.Zeroed(s.kept.words, n), engine.Zeroed(s.kept.score, n)
	for i := range s.Blocks {
		if k := &s.Blocks[i]; k.Keep {
			words[k.Node] += int32(k.Words)
			score[k.Node] += k.Score * float32(k.Words)
		}
	}
	for x := n - 1; x > 0; x-- {
		words[s.Tree.Parent[x]] += words[x]
		score[s.Tree.Parent[x]] += score[x]
	}
	s.kept = kept{words, score}
}

// mean returns the mean score of the words kept in an element, 0 for none.
func (s *State) mean(x int32) float32 { return engine.Ratio(s.kept.score[x], float32(s.kept.words[x])) }

// keptCore returns the innermost element that holds most of what is kept.
func (s *State) keptCore() (core int32) {
	for x := range int32(len(s.Tree.Tag)) {
		if s.Inside(x, core) && s.kept.score[x] >= keptCoreShare*s.kept.score[0] {
			core = x
		}
	}
	return core
}

// keptCoreShare is the share of the words kept, each by its score, that the core holds.
const keptCoreShare = 0.6
