package passes

import "shuck/extract/doc"

// twin sums what was decided on the units of one text.
type twin struct {
	units int32
	kept  int32
	score float32
}

// likeTwins decides on short lines of the same text alike: what a page says again and again, a
// forum's labels or a catalogue's, is either part of what it tells or not. The title is left out,
// for its echoes go.
func likeTwins(s *State) {
	clear(s.twins)
	for i := range s.Units {
		if u := &s.Units[i]; s.hasTwins(i) {
			t := s.twins[u.Hash]
			t.units++
			t.score += s.Score[i]
			if s.kept(i) {
				t.kept++
			}
			s.twins[u.Hash] = t
		}
	}
	for i := range s.Units {
		if s.hasTwins(i) {
			if t := s.twins[s.Units[i].Hash]; t.kept > 0 && t.kept < t.units {
				s.decide(i, t.score >= s.Limit*float32(t.units))
			}
		}
	}
}

// hasTwins reports whether other units say the same as unit i, and it is one that they settle.
func (s *State) hasTwins(i int) bool {
	u := &s.Units[i]
	return u.Copies > 0 && !u.Prose && u.Tokens > 0 && u.Kind != doc.Code && (s.Title < 0 || u.Hash != s.Units[s.Title].Hash)
}
