package passes

import (
	"math"

	"shuck/extract/doc"
	"shuck/extract/internal/model"
)

// What it means for a line that it stands on other pages of its site: its odds of being kept are
// divided by repeatOdds, and by the number of those pages to the power of repeatPower; by the less
// the smaller their share is below repeatShare, for pieces of a site overlap. Fitted to raw dumps
// of sites with three pages and more, see package train.
const (
	repeatOdds  = 1.32
	repeatPower = 1.41
	repeatShare = .3
	repeatSure  = .98 // P(keep) from which the model is so sure of a line that it stays
)

// weighRepeats has what a site repeats weigh against it. It runs behind the passes that count what
// is kept around a place, for what is left out here is as good as never there.
func weighRepeats(s *State) {
	for i := range s.Units {
		u := &s.Units[i]
		r := repeatOf(s.Blocks[u.First:u.Last])
		if r.On < 2 || u.Kind == doc.Code || s.Score[i] >= repeatSure {
			continue
		}
		against := math.Log(repeatOdds) + repeatPower*math.Log(float64(r.On))
		against *= min(1, float64(r.On)/float64(r.Of)/repeatShare)
		s.Score[i] = model.Lean(s.Score[i], float32(math.Exp(-against)))
		for j := u.First; j < u.Last; j++ {
			s.Blocks[j].Score = s.Score[i]
		}
		if s.kept(i) && s.Score[i] < s.limitOf(i) {
			s.decide(i, false)
		}
	}
}

// repeatOf says on how many pages a unit stands: on those of the line of it that stands on fewest.
func repeatOf(lines []doc.Block) doc.Repeat {
	least := lines[0].Repeat
	for i := range lines {
		if r := lines[i].Repeat; r.On < least.On {
			least = r
		}
	}
	return least
}
