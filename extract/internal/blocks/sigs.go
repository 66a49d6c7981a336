package blocks

// sigTable sums the blocks of each signature: elements that look the same, tag and class attribute alike. An
// open-addressing table, because a map of structs costs more than all the rest of it.
type sigTable struct {
	keys []uint32
	sums []sum
	own  []int32 // by block: slot of its element's signature
	pair []int32 // by block: slot of its element's and its container's, together
	path []int32 // by block: slot of the signatures of all elements around it, together
}

func (t *sigTable) reset(blocks int) {
	size := 64
	for size < 6*blocks {
		size *= 2
	}
	t.keys, t.sums = resize(t.keys, size), resize(t.sums, size)
	t.own, t.pair, t.path = resize(t.own, blocks), resize(t.pair, blocks), resize(t.path, blocks)
}

func (t *sigTable) slot(key uint32) int32 { return slotOf(t.keys, key) }

// slotOf gives the slot of a key, which is not 0, in an open-addressing table whose size is a power of two and never full.
func slotOf(keys []uint32, key uint32) int32 {
	mask := uint32(len(keys) - 1)
	h := key * 2654435769
	for i := (h ^ h>>15) & mask; ; i = (i + 1) & mask {
		if keys[i] == key || keys[i] == 0 {
			keys[i] = key
			return int32(i)
		}
	}
}

func (v *view) readSignatures() {
	v.sigs.reset(len(v.blocks))
	v.readPaths()
	for i := range v.blocks {
		own := v.signature(i)
		parent := uint32(0)
		if up := v.t.Parent[v.blocks[i].Node]; up >= 0 {
			parent = v.t.Sig[up]
		}
		m := v.measure(i)
		v.sigs.own[i] = v.sigs.slot(own | 1)
		v.sigs.sums[v.sigs.own[i]].add(m)
		v.sigs.pair[i] = v.sigs.slot((own*31 + parent*0x9E3779B1) | 1)
		v.sigs.sums[v.sigs.pair[i]].add(m)
		v.sigs.path[i] = v.sigs.slot((v.path[v.blocks[i].Node] + uint32(v.blocks[i].Kind)*0x85EBCA6B) | 1)
		v.sigs.sums[v.sigs.path[i]].add(m)
	}
}

// readPaths hashes for each node its signature and those of all elements around it, and counts its siblings that look the same.
func (v *view) readPaths() {
	n := len(v.t.Tag)
	v.path, v.twins = resize(v.path, n), resize(v.twins, n)
	t := &v.siblings
	t.reset(n)
	for x := 1; x < n; x++ {
		parent := v.t.Parent[x]
		v.path[x] = v.path[parent]*0x01000193 + v.t.Sig[x]*0x9E3779B1 + 1
		if v.sum[x].blocks > 0 {
			v.twins[x] = t.slot((uint32(parent)*0x9E3779B1 ^ v.t.Sig[x]*31) | 1)
			t.counts[v.twins[x]]++
		}
	}
	for x := 1; x < n; x++ {
		if v.sum[x].blocks > 0 {
			v.twins[x] = t.counts[v.twins[x]] - 1
		}
	}
}

// countTable counts by key.
type countTable struct {
	keys   []uint32
	counts []int32
}

func (t *countTable) reset(n int) {
	size := 64
	for size < 2*n {
		size *= 2
	}
	t.keys, t.counts = resize(t.keys, size), resize(t.counts, size)
}

func (t *countTable) slot(key uint32) int32 { return slotOf(t.keys, key) }

func (v *view) signature(i int) uint32 {
	k := &v.blocks[i]
	return v.t.Sig[k.Node]*7 + uint32(k.Kind)
}

var signature = group{
	"signature",
	[]string{"blocks", "words", "prose", "links", "pair_blocks", "pair_words", "pair_prose", "pair_links", "path_blocks", "path_words", "path_prose", "path_links", "run"},
	func(v *view, i int, f []float32) {
		total := v.total()
		for n, slot := range [...]int32{v.sigs.own[i], v.sigs.pair[i], v.sigs.path[i]} {
			s := v.sigs.sums[slot]
			f[4*n] = float32(s.blocks)
			f[4*n+1] = ratio(s.words, total.words)
			f[4*n+2] = ratio(s.prose, total.prose)
			f[4*n+3] = ratio(s.linkWords, s.words)
		}
		run := 0 // neighbours that look the same
		for j := i - 1; j >= 0 && j >= i-6 && v.sigs.pair[j] == v.sigs.pair[i]; j-- {
			run++
		}
		for j := i + 1; j < len(v.blocks) && j <= i+6 && v.sigs.pair[j] == v.sigs.pair[i]; j++ {
			run++
		}
		f[12] = float32(run)
	},
}

// copyTable finds blocks with the same text.
type copyTable struct {
	keys  []uint64
	first []int32 // by slot: the first block with the text
	count []int32 // by slot
	slots []int32 // by block
}

func (v *view) readCopies() {
	t := &v.copies
	size := 64
	for size < 2*len(v.blocks) {
		size *= 2
	}
	t.keys, t.first, t.count = resize(t.keys, size), resize(t.first, size), resize(t.count, size)
	t.slots = resize(t.slots, len(v.blocks))
	mask := uint64(size - 1)
	for i := range v.blocks {
		key := v.stats[i].fold | 1
		slot := (key ^ key>>29) & mask
		for t.keys[slot] != key && t.keys[slot] != 0 {
			slot = (slot + 1) & mask
		}
		if t.keys[slot] == 0 {
			t.keys[slot], t.first[slot] = key, int32(i)
		}
		t.count[slot]++
		t.slots[i] = int32(slot)
	}
}
