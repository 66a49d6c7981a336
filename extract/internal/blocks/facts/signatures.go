package facts

import (
	"slices"

	"shuck/extract/internal/engine"
)

// Signatures tells which elements have the same tag and class attribute, alone or with what is
// around them, and which blocks have the same text.
type Signatures struct {
	ElementSig   []int32  // by block: number of its element's signature
	PairSig      []int32  // by block: number of its element's and the parent's signature together
	PathSig      []int32  // by block: number of the signatures from the root to it together
	BySig        []Sum    // by number: the blocks of that signature
	LikeSiblings []int32  // by node: siblings of the same signature
	PathHash     []uint32 // by node: hash of the signatures from the root to it

	Copy      []int32 // by block: number of its text
	FirstCopy []int32 // by number of a text: the first block that has it
	Copies    []int32 // by number of a text: the blocks that have it

	sigs     engine.Slots[uint32]
	siblings engine.Slots[uint32]
	counts   []int32 // by number of siblings
	texts    engine.Slots[uint64]
}

// readSignatures sums the blocks of each signature.
func (p *Page) readSignatures() {
	p.readPaths()
	n := len(p.Blocks)
	p.ElementSig, p.PairSig, p.PathSig = engine.Zeroed(p.ElementSig, n), engine.Zeroed(p.PairSig,
		n), engine.Zeroed(p.PathSig, n)
	most := p.sigs.Reset(3 * n)
	p.BySig = p.BySig[:0]
	for i := range p.Blocks {
		k := &p.Blocks[i]
		element := p.Tree.Sig[k.Node]*7 + uint32(k.Kind)
		parent := uint32(0)
		if up := p.Tree.Parent[k.Node]; up >= 0 {
			parent = p.Tree.Sig[up]
		}
		p.ElementSig[i] = p.sigs.Add(element)
		p.PairSig[i] = p.sigs.Add(element*31 + parent*0x9E3779B1)
		p.PathSig[i] = p.sigs.Add(p.PathHash[k.Node] + uint32(k.Kind)*0x85EBCA6B)
		m := p.measure(i)
		for _, sig := range [...]int32{p.ElementSig[i], p.PairSig[i], p.PathSig[i]} {
			if int(sig) == len(p.BySig) {
				if len(p.BySig) == cap(p.BySig) && len(p.BySig) > maxKept {
					p.BySig = slices.Grow(p.BySig, most-len(p.BySig))
				}
				p.BySig = append(p.BySig, Sum{})
			}
			p.BySig[sig].Add(m)
		}
	}
}

// readPaths hashes for each node its signature and those of all elements around it, and counts its
// siblings of the same signature.
func (p *Page) readPaths() {
	n := len(p.Tree.Tag)
	p.PathHash, p.LikeSiblings = engine.Zeroed(p.PathHash, n), engine.Zeroed(p.LikeSiblings, n)
	p.counts = engine.Zeroed(p.counts, p.siblings.Reset(n))
	for x := 1; x < n; x++ {
		parent := p.Tree.Parent[x]
		p.PathHash[x] = p.PathHash[parent]*0x01000193 + p.Tree.Sig[x]*0x9E3779B1 + 1
		if p.Sums[x].Blocks > 0 {
			p.LikeSiblings[x] = p.siblings.Add(uint32(parent)*0x9E3779B1 ^ p.Tree.Sig[x]*31)
			p.counts[p.LikeSiblings[x]]++
		}
	}
	for x := 1; x < n; x++ {
		if p.Sums[x].Blocks > 0 {
			p.LikeSiblings[x] = p.counts[p.LikeSiblings[x]] - 1
		}
	}
	if n > maxKept {
		p.counts, p.siblings = nil, engine.Slots[uint32]{} // a large page needs the room
	}
}

// readCopies finds blocks with the same text.
func (p *Page) readCopies() {
	n := len(p.Blocks)
	size := p.texts.Reset(n)
	p.Copy, p.FirstCopy, p.Copies = engine.Zeroed(p.Copy, n), engine.Zeroed(p.FirstCopy,
		size), engine.Zeroed(p.Copies, size)
	for i := range p.Blocks {
		c := p.texts.Add(p.Texts[i].fold)
		if p.Copy[i] = c; p.Copies[c] == 0 {
			p.FirstCopy[c] = int32(i)
		}
		p.Copies[c]++
	}
}
