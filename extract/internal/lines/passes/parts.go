package passes

import "shuck/extract/internal/lines/facts"

// A list without a blank line in it, and a run of values, are decided as wholes, up to so many
// units: a longer list may be two.
const maxWhole = 60

// decideParts keeps or drops all of a list or of a run of values, by the mean score of what no rule
// names.
func decideParts(s *State) {
	for i, to := 0, 0; i < len(s.Units); i = to {
		to = int(s.PartTo[i])
		if p := s.Parts[i]; p != facts.ListPart && p != facts.ValuePart || to-i < listUnits || to-i > maxWhole {
			continue
		}
		kept, said, sum, words := 0, 0, float32(0), float32(0)
		for j := i; j < to; j++ {
			if s.kept(j) {
				kept++
			}
			if s.Units[j].Sentence || s.Units[j].Question {
				said++
			}
			w := float32(s.Units[j].Words + 1)
			sum += w * s.Score[j]
			words += w
		}
		if kept == 0 || kept == to-i {
			continue
		}
		keep := sum >= s.Limit*words
		if !keep && 2*said > to-i {
			continue // who speaks, and not what something is
		}
		s.decideAll(i, to, keep)
	}
}
