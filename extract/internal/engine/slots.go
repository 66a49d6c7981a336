package engine

// Slots gives each different key a number, in the order that they come in: an open-addressing
// table, because a map of structs costs more than all the rest of what is counted in one. It grows
// with the keys that it has, not with the document. Keys that differ in their lowest bit alone are
// one. The zero table holds no key.
type Slots[K uint32 | uint64] struct {
	slots []slot[K] // a power of two, half of them or more empty
	n     int
}

type slot[K uint32 | uint64] struct {
	key    K // 0 where the slot is empty
	number int32
}

const (
	leastSlots = 1 << 6
	firstSlots = 1 << 12 // what Reset makes room for at most: ordinary documents need no more
)

// Reset empties the table, for n keys at most. The numbers it will give are below n, which it
// returns.
func (t *Slots[K]) Reset(n int) int {
	size := leastSlots
	for size < 2*n && size < firstSlots {
		size *= 2
	}
	t.slots, t.n = Zeroed(t.slots, size), 0
	return n
}

// Add returns the number of a key, which the table has from now on.
func (t *Slots[K]) Add(key K) int32 {
	key |= 1
	if len(t.slots) == 0 {
		t.slots = make([]slot[K], leastSlots)
	}
	s := t.find(key)
	if s.key == 0 {
		if 2*t.n >= len(t.slots) {
			t.grow()
			s = t.find(key)
		}
		*s = slot[K]{key, int32(t.n)}
		t.n++
	}
	return s.number
}

// Has reports whether the table has a key.
func (t *Slots[K]) Has(key K) bool { return t.n > 0 && t.find(key|1).key != 0 }

// find returns the slot where key is or would be.
func (t *Slots[K]) find(key K) *slot[K] {
	mask := uint32(len(t.slots) - 1)
	h := uint32((uint64(key) * 0x9E3779B97F4A7C15) >> 32)
	for i := h & mask; ; i = (i + 1) & mask {
		if s := &t.slots[i]; s.key == key || s.key == 0 {
			return s
		}
	}
}

func (t *Slots[K]) grow() {
	old := t.slots
	t.slots = make([]slot[K], 2*len(old))
	for i := range old {
		if old[i].key != 0 {
			*t.find(old[i].key) = old[i]
		}
	}
}
