package passes

import "shuck/extract/internal/rules"

// A label that each of a run of like units has.
const (
	labelWords = 4  // words of it at most
	labelShare = .7 // share of the units that have it
)

// acts are the groups of rules that name what a reader may do with a unit.
const acts = uint32(1)<<rules.Shop | 1<<rules.ReadMore | 1<<rules.Share | 1<<rules.Comments

// dropLabels leaves out what the units of a run say in the same words and a rule takes for a button.
func dropLabels(s *State) {
	for i := range s.Blocks {
		k := &s.Blocks[i]
		if !k.Keep || k.Words > labelWords || s.In[i] < 0 || s.Texts[i].Groups&acts == 0 {
			continue
		}
		if r := &s.Runs[s.In[i]]; r.Units >= fewLike && float32(s.Copies[s.Copy[i]]) >= labelShare*float32(r.Units) {
			s.decide(i, false)
		}
	}
}
