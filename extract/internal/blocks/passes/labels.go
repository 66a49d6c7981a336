package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// A label that each of a run of like units has.
const (
	labelWords = 4  // words of it at most
	labelShare = .7 // share of the units that have it
)

// acts are the groups of rules that name what a reader may do with a unit.
const acts = uint32(1)<<rules.Shop | 1<<rules.ReadMore | 1<<rules.Share | 1<<rules.Comments

// dropLabels leaves out what the units of a run say in the same words and that is a link at their end or, to a rule, a button, and the labels
// for sharing, sending and printing the page wherever they stand; and what speaks to the reader at a place of its own.
func dropLabels(s *State) {
	s.dropNamed()
	for i := range s.Blocks {
		k := &s.Blocks[i]
		if k.Keep && s.isShare(i) {
			s.decide(i, false)
		}
		if !k.Keep || k.Words > labelWords || s.In[i] < 0 || s.Texts[i].Groups&acts == 0 && !s.isLastLink(i) {
			continue
		}
		if r := &s.Runs[s.In[i]]; r.Units >= fewLike && float32(s.Copies[s.Copy[i]]) >= labelShare*float32(r.Units) {
			s.decide(i, false)
		}
	}
}

// isLastLink reports whether block i is a link and the last of its unit, as a button is; fields have values behind them.
func (s *State) isLastLink(i int) bool {
	k, next := &s.Blocks[i], s.NextText(i)
	unit := s.Branch(k.Node, s.Runs[s.In[i]].Node)
	return k.LinkWords == k.Words && k.Kind == doc.Paragraph && (next < 0 || !s.Inside(s.Blocks[next].Node, unit))
}

// isShare reports whether block i is a label of what a reader may do with the page. A single word such as "Email" is
// the head of a list as well.
func (s *State) isShare(i int) bool {
	k, t := &s.Blocks[i], &s.Texts[i]
	return k.Words > 1 && t.Groups&rules.Share.Bit() != 0 && t.Against() && !t.Prose && k.Kind != doc.Heading
}
