package engine

// Slots gives each different key a number: an open-addressing table, because a map of structs costs
// more than all the rest of what is counted in one. Keys that differ in their lowest bit alone are
// one. The zero table holds no key.
type Slots[K uint32 | uint64] struct{ keys []K }

// Reset empties the table and makes room for n keys. The numbers it will give are below the result.
func (t *Slots[K]) Reset(n int) int {
	size := 64
	for size < 2*n {
		size *= 2
	}
	t.keys = Resize(t.keys, size)
	return size
}

// Add returns the number of a key, which the table has from now on.
func (t *Slots[K]) Add(key K) int32 {
	i := t.find(key | 1)
	t.keys[i] = key | 1
	return int32(i)
}

// Has reports whether the table has a key.
func (t *Slots[K]) Has(key K) bool { return len(t.keys) > 0 && t.keys[t.find(key|1)] != 0 }

// find returns where key is or would be.
func (t *Slots[K]) find(key K) uint32 {
	mask := uint32(len(t.keys) - 1)
	h := uint32((uint64(key) * 0x9E3779B97F4A7C15) >> 32)
	for i := h & mask; ; i = (i + 1) & mask {
		if t.keys[i] == key || t.keys[i] == 0 {
			return i
		}
	}
}
