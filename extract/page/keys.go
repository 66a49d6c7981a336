package page

// keyTable numbers keys, none of which is 0, in the order that they come in: an open-addressing
// table that grows with the keys it has, not with the page. A map costs more than all that the
// numbers are for.
type keyTable[K uint32 | uint64] struct {
	slots []keySlot[K] // a power of two, at least half of them empty
	n     int
}

type keySlot[K uint32 | uint64] struct {
	key K // 0 where the slot is empty
	id  int32
}

const (
	leastSlots = 1 << 6
	firstSlots = 1 << 12 // at most: what ordinary pages need
)

// reset empties the table, for about n keys.
func (t *keyTable[K]) reset(n int) {
	size := leastSlots
	for size < 4*n && size < firstSlots {
		size *= 2
	}
	t.slots, t.n = resize(t.slots, size), 0
}

// id gives the number of key, which is the next one where it is new.
func (t *keyTable[K]) id(key K) int32 {
	s := t.find(key)
	if s.key == 0 {
		if 2*t.n >= len(t.slots) {
			t.grow()
			s = t.find(key)
		}
		*s = keySlot[K]{key, int32(t.n)}
		t.n++
	}
	return s.id
}

// find gives the slot of key, or the empty one where it belongs.
func (t *keyTable[K]) find(key K) *keySlot[K] {
	mask := uint32(len(t.slots) - 1)
	for i := uint32(uint64(key)*0x9E3779B97F4A7C15>>32) & mask; ; i = (i + 1) & mask {
		if s := &t.slots[i]; s.key == key || s.key == 0 {
			return s
		}
	}
}

func (t *keyTable[K]) grow() {
	old := t.slots
	t.slots = make([]keySlot[K], 2*len(old))
	for i := range old {
		if old[i].key != 0 {
			*t.find(old[i].key) = old[i]
		}
	}
}
