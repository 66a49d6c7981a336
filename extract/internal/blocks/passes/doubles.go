package passes

import "shuck/extract/doc"

// dropDoubles leaves out a second copy of a long block: structured data shown as text, hidden
// copies, pull quotes. The copy with the better score stays. What stands in a quote was quoted, and
// what stands twice in elements of the same look was said twice: the meals of a week's plan, a
// refrain.
func dropDoubles(s *State) {
	const long = 8            // words: shorter lines may well come twice, in tables and refrains
	better := map[int32]int{} // by number of a text: a later copy that stays instead of the first
	for i := range s.Blocks {
		k := &s.Blocks[i]
		first, ok := better[s.Copy[i]]
		if !ok {
			first = int(s.FirstCopy[s.Copy[i]])
		}
		if first == i || !k.Keep || k.Words < long || !s.Blocks[first].Keep || s.Blocks[first].Text != k.Text {
			continue
		}
		if k.Kind == doc.Quote || s.Blocks[first].Kind == doc.Quote || s.Chains[k.Node] == s.Chains[s.Blocks[first].Node] {
			continue
		}
		if k.Score > s.Blocks[first].Score {
			s.decide(first, false)
			better[s.Copy[i]] = i
		} else {
			s.decide(i, false)
		}
	}
}
