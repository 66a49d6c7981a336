package passes

import "shuck/extract/internal/rules"

// dropSponsored leaves out what stands among the units of a run or above them, looks unlike them and
// begins with the label of an advertisement: a paid card in a list. A label on a unit that looks like
// the others may say no more than that it stands higher for money.
func (s *State) dropSponsored() {
	n, last := 0, int32(-1)
	for i := range s.Blocks {
		for n < len(s.Runs) && s.Runs[n].Last < int32(i) {
			n++
		}
		if n == len(s.Runs) {
			return
		}
		k, r := &s.Blocks[i], &s.Runs[n]
		if s.In[i] >= 0 || k.Words == 0 || k.Words > labelWords || s.Texts[i].Groups&rules.Ad.Bit() == 0 ||
			!s.Inside(k.Node, r.Node) {
			continue
		}
		card := s.Branch(k.Node, r.Node)
		above := s.textBefore(i)
		if card == last || above >= 0 && s.Inside(s.Blocks[above].Node, card) ||
			int(s.Sums[card].Words) > mostOfCard*int(r.Words)/r.Units {
			continue
		}
		last = card
		for j := i; j < len(s.Blocks) && s.Inside(s.Blocks[j].Node, card); j++ {
			s.decide(j, false)
		}
	}
}

// mostOfCard is how many times the words of a unit the words of such a card may be.
const mostOfCard = 3
