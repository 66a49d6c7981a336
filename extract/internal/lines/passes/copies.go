package passes

import "shuck/extract/doc"

// copies sums what was decided on the units of one text.
type copies struct {
	units int32
	kept  int32
	heads int32 // kept units right above prose
	below int32 // units below the text, of lines of signs alone
	score float32
}

// decideCopies decides on short lines of the same text alike: what a page says again and again, a
// forum's labels or a catalogue's, is either part of what it tells or not. The title is left out,
// for its repeats go.
func decideCopies(s *State) {
	clear(s.byHash)
	for i := range s.Units {
		if u := &s.Units[i]; s.hasCopies(i) {
			t := s.byHash[u.Hash]
			t.units++
			t.score += s.Score[i]
			if s.kept(i) {
				t.kept++
				if i+1 < len(s.Units) && s.Units[i+1].Prose {
					t.heads++
				}
			}
			s.byHash[u.Hash] = t
		}
	}
	for i := range s.Units {
		if s.hasCopies(i) {
			if t := s.byHash[s.Units[i].Hash]; t.kept > 0 && t.kept < t.units {
				if s.headsValues(i) {
					continue // a page's menu has the word too
				}
				keep := t.score >= s.Limit*float32(t.units)
				if keep && t.heads > 0 && !s.kept(i) && int(s.NextProse[i]) == len(s.Units) &&
					s.LastEnd[i] > s.PrevProse[i] {
					continue // a teaser with the words of one of the text's heads
				}
				s.decide(i, keep)
			}
		}
	}
}

// headsValues reports whether unit i is a short line that stays, right above values that do.
func (s *State) headsValues(i int) bool {
	return s.kept(i) && i > s.Title+1 && i+2 < len(s.Units) && s.Units[i].Words <= headWords &&
		s.kept(i+1) && s.givesValue(i+1) && s.givesValue(i+2)
}

// hasCopies reports whether other units say the same as unit i, and it is one that is decided with
// them.
func (s *State) hasCopies(i int) bool {
	u := &s.Units[i]
	return u.Copies > 0 && !u.Prose && u.Tokens > 0 && u.Kind != doc.Code &&
		(s.Title < 0 || u.Hash != s.Units[s.Title].Hash)
}
