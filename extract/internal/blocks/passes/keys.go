package passes

import (
	"strings"

	"shuck/extract/doc"
)

// Keys of a shop's own that a page shows with its product.
const (
	fewKeys  = 3  // of them that make it sure
	keyWords = 12 // words of one with its value at most
)

// dropKeys leaves out what a shop's program keeps of a product and shows by mistake: keys such as
// "price_tier_2:" and their values, behind them or in the next block. A manual tells of its keys, but
// sells nothing.
func dropKeys(s *State) {
	if !s.isProducts() {
		return
	}
	n := 0
	for i := range s.Blocks {
		if s.isKey(i) {
			n++
		}
	}
	if n < fewKeys {
		return
	}
	for i := range s.Blocks {
		if !s.isKey(i) {
			continue
		}
		s.decide(i, false)
		if next := i + 1; s.Texts[i].Colon && next < len(s.Blocks) && s.Inside(s.Blocks[next].Node, s.Tree.Parent[s.Blocks[i].Node]) {
			s.decide(next, false)
		}
	}
}

// isKey reports whether block i begins with a name whose words stand underlined together, and a
// colon.
func (s *State) isKey(i int) bool {
	k := &s.Blocks[i]
	if k.Kind == doc.Code || k.Words > keyWords {
		return false
	}
	name, _, ok := strings.Cut(k.Text, ":")
	word, _, _ := strings.Cut(name, " ")
	return ok && strings.IndexByte(word, '_') > 0
}
