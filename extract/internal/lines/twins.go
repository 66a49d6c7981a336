package lines

import "shuck/extract/doc"

// twin sums what was decided on the units of one text.
type twin struct {
	units int32
	kept  int32
	score float32
}

// likeTwins decides on short lines of the same text alike: what a page says again and again, a forum's labels or a catalogue's, is
// either part of what it tells or not. The title is left out, for its echoes go.
func likeTwins(v *view) {
	clear(v.twinned)
	for i := range v.units {
		if s := &v.units[i]; v.hasTwins(i) {
			t := v.twinned[s.gram]
			t.units++
			t.score += v.score[i]
			if v.kept(i) {
				t.kept++
			}
			v.twinned[s.gram] = t
		}
	}
	for i := range v.units {
		if v.hasTwins(i) {
			if t := v.twinned[v.units[i].gram]; t.kept > 0 && t.kept < t.units {
				v.decide(i, t.score >= v.limit*float32(t.units), "twins")
			}
		}
	}
}

// hasTwins reports whether other units say the same as unit i, and it is one that they settle.
func (v *view) hasTwins(i int) bool {
	s := &v.units[i]
	return s.dups > 0 && !s.prose && s.tokens > 0 && s.kind != doc.Code && (v.title < 0 || s.gram != v.units[v.title].gram)
}
