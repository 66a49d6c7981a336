package facts

import "shuck/extract/internal/engine"

// Topic is what the units have to do with the core's prose, by unit.
type Topic struct {
	Overlaps []float32 // share of its content words that the core's prose has, its own left out; -1 without any
	Common   []int32   // how many those are

	topic [1 << 15]uint8
}

// readTopic counts for the content words of the core in how many of its prose units they stand, up
// to 255.
func (t *Text) readTopic() {
	clear(t.topic[:])
	for i := t.CoreFrom; i < t.CoreTo; i++ {
		s := &t.Units[i]
		if !s.Prose {
			continue
		}
		for _, w := range t.Content(s) {
			if n := &t.topic[slot(w)]; *n < 255 {
				*n++
			}
		}
	}
	n := len(t.Units)
	t.Overlaps, t.Common = engine.Zeroed(t.Overlaps, n), engine.Zeroed(t.Common, n)
	for i := range t.Units {
		t.Overlaps[i], t.Common[i] = t.overlap(i)
	}
}

// maxContent is the number of content words of a unit that are looked at.
const maxContent = 300

// Content returns the hashes of the unit's content words.
func (t *Text) Content(s *Unit) []uint32 {
	return t.vocab[s.from:min(s.to, s.from+maxContent)]
}

func slot(t uint32) uint32 { return (t ^ t>>15) * 2246822519 >> 17 }

// overlap returns the share of unit i's content words that the core's prose has, i's own left out,
// and how many it has.
func (t *Text) overlap(i int) (share float32, n int32) {
	s := &t.Units[i]
	content := t.Content(s)
	if len(content) == 0 {
		return -1, 0
	}
	least := uint8(0)
	if s.Prose && int32(i) >= t.CoreFrom && int32(i) < t.CoreTo {
		least = 1
	}
	for _, h := range content {
		if t.topic[slot(h)] > least {
			n++
		}
	}
	return engine.Ratio(n, len(content)), n
}
