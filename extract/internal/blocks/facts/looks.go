package facts

import "shuck/extract/internal/engine"

// Looks is what looks the same: elements with the same tag and class attribute, alone or with what
// is around them, and blocks with the same text.
type Looks struct {
	Own    []int32  // by block: number of its element's look
	Pair   []int32  // by block: of its element's and its container's together
	Chain  []int32  // by block: of the looks of all elements around it together
	Alike  []Sum    // by number: the blocks of that look
	Twins  []int32  // by node: siblings that look the same
	Chains []uint32 // by node: hash of the looks from the root to it

	Copy      []int32 // by block: number of its text
	FirstCopy []int32 // by number of a text: the first block that has it
	Copies    []int32 // by number of a text: the blocks that have it

	looks    engine.Slots[uint32]
	siblings engine.Slots[uint32]
	counts   []int32 // by number of siblings
	texts    engine.Slots[uint64]
}

// readLooks sums the blocks of each look.
func (p *Page) readLooks() {
	p.readChains()
	n := len(p.Blocks)
	p.Own, p.Pair, p.Chain = engine.Resize(p.Own, n), engine.Resize(p.Pair, n), engine.Resize(p.Chain, n)
	p.Alike = engine.Resize(p.Alike, p.looks.Reset(3*n))
	for i := range p.Blocks {
		k := &p.Blocks[i]
		own := p.Tree.Sig[k.Node]*7 + uint32(k.Kind)
		parent := uint32(0)
		if up := p.Tree.Parent[k.Node]; up >= 0 {
			parent = p.Tree.Sig[up]
		}
		p.Own[i] = p.looks.Add(own)
		p.Pair[i] = p.looks.Add(own*31 + parent*0x9E3779B1)
		p.Chain[i] = p.looks.Add(p.Chains[k.Node] + uint32(k.Kind)*0x85EBCA6B)
		m := p.measure(i)
		for _, look := range [...]int32{p.Own[i], p.Pair[i], p.Chain[i]} {
			p.Alike[look].Add(m)
		}
	}
}

// readChains hashes for each node its look and those of all elements around it, and counts its
// siblings that look the same.
func (p *Page) readChains() {
	n := len(p.Tree.Tag)
	p.Chains, p.Twins = engine.Resize(p.Chains, n), engine.Resize(p.Twins, n)
	p.counts = engine.Resize(p.counts, p.siblings.Reset(n))
	for x := 1; x < n; x++ {
		parent := p.Tree.Parent[x]
		p.Chains[x] = p.Chains[parent]*0x01000193 + p.Tree.Sig[x]*0x9E3779B1 + 1
		if p.Sums[x].Blocks > 0 {
			p.Twins[x] = p.siblings.Add(uint32(parent)*0x9E3779B1 ^ p.Tree.Sig[x]*31)
			p.counts[p.Twins[x]]++
		}
	}
	for x := 1; x < n; x++ {
		if p.Sums[x].Blocks > 0 {
			p.Twins[x] = p.counts[p.Twins[x]] - 1
		}
	}
}

// readCopies finds blocks with the same text.
func (p *Page) readCopies() {
	n := len(p.Blocks)
	size := p.texts.Reset(n)
	p.Copy, p.FirstCopy, p.Copies = engine.Resize(p.Copy, n), engine.Resize(p.FirstCopy, size), engine.Resize(p.Copies, size)
	for i := range p.Blocks {
		c := p.texts.Add(p.Texts[i].fold)
		if p.Copy[i] = c; p.Copies[c] == 0 {
			p.FirstCopy[c] = int32(i)
		}
		p.Copies[c]++
	}
}
