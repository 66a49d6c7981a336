package lines

// grams counts units by the hash of their text. It is open addressing, for a map grows by copies and shows in a text of a million lines.
type grams struct {
	slots []gramSlot // a power of two of them, half of which are free at least
	shift uint8
}

type gramSlot struct {
	gram  uint32
	count int32 // 0: free
}

// reset forgets what was counted and makes room for n units.
func (g *grams) reset(n int) {
	size, shift := 16, uint8(28)
	for size < 2*n {
		size *= 2
		shift--
	}
	g.slots, g.shift = resize(g.slots, size), shift
	clear(g.slots)
}

// of gives the counter of a hash. The hashes are FNV's, whose low bits are the better ones: they are spread by a product.
func (g *grams) of(gram uint32) *int32 {
	for i := gram * 2654435769 >> g.shift; ; i = (i + 1) & uint32(len(g.slots)-1) {
		s := &g.slots[i]
		if s.count == 0 {
			s.gram = gram
		}
		if s.gram == gram {
			return &s.count
		}
	}
}
