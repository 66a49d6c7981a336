package facts

// filter tells of most words that a set of them has not got them, without a look at the set.
type filter [32]uint64

func (f *filter) reset(words ...[]uint32) {
	clear(f[:])
	for _, part := range words {
		for _, w := range part {
			f[w>>6%32] |= 1 << (w % 64)
		}
	}
}

// may reports whether the set may have w.
func (f *filter) may(w uint32) bool { return f[w>>6%32]>>(w%64)&1 != 0 }
