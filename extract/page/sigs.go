package page

import "slices"

// sigTable sums the blocks of each signature: elements that look the same, tag and class attribute
// alike.
type sigTable struct {
	ids  keyTable[uint32]
	sums []sum   // by id
	own  []int32 // by block: id of its element's signature
	pair []int32 // by block: id of its element's and its container's, together
	path []int32 // by block: id of the signatures of all elements around it, together
}

func (t *sigTable) reset(blocks int) {
	t.ids.reset(blocks)
	t.sums = t.sums[:0]
	t.own, t.pair, t.path = resize(t.own, blocks), resize(t.pair, blocks), resize(t.path, blocks)
}

// add gives the id of a signature, and adds m to its sum.
func (t *sigTable) add(key uint32, m sum) int32 {
	key |= 1
	id := t.ids.id(key)
	if int(id) == len(t.sums) {
		if len(t.sums) == cap(t.sums) && len(t.sums) > maxReused {
			t.sums = slices.Grow(t.sums, 3*len(t.own)-len(t.sums))
		}
		t.sums = append(t.sums, sum{})
	}
	t.sums[id].add(m)
	return id
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
		v.sigs.own[i] = v.sigs.add(own, m)
		v.sigs.pair[i] = v.sigs.add(own*31+parent*0x9E3779B1, m)
		v.sigs.path[i] = v.sigs.add(v.path[v.blocks[i].Node]+uint32(v.blocks[i].Kind)*0x85EBCA6B, m)
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
			v.twins[x] = t.count(uint32(parent)*0x9E3779B1 ^ v.t.Sig[x]*31)
		}
	}
	for x := 1; x < n; x++ {
		if v.sum[x].blocks > 0 {
			v.twins[x] = t.counts[v.twins[x]] - 1
		}
	}
	if n > maxReused {
		*t = countTable{} // a large page needs the room
	}
}

// countTable counts by key.
type countTable struct {
	ids    keyTable[uint32]
	counts []int32 // by id
}

func (t *countTable) reset(n int) {
	t.ids.reset(n)
	t.counts = t.counts[:0]
}

// count gives the id of key, and counts it.
func (t *countTable) count(key uint32) int32 {
	key |= 1
	id := t.ids.id(key)
	if int(id) == len(t.counts) {
		t.counts = append(t.counts, 0)
	}
	t.counts[id]++
	return id
}

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
	ids   keyTable[uint64]
	first []int32 // by id: the first block with the text
	count []int32 // by id
	of    []int32 // by block: the id of its text
}

func (v *view) readCopies() {
	t := &v.copies
	t.ids.reset(len(v.blocks))
	t.first, t.count, t.of = t.first[:0], t.count[:0], resize(t.of, len(v.blocks))
	for i := range v.blocks {
		key := v.stats[i].fold | 1
		id := t.ids.id(key)
		if int(id) == len(t.first) {
			t.first, t.count = append(t.first, int32(i)), append(t.count, 0)
		}
		t.count[id]++
		t.of[i] = id
	}
}
