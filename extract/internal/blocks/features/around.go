package features

import (
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/engine"
)

// neighbours is what the blocks before and after are.
func neighbours(r *engine.Vector, p *facts.Page, i int) {
	words, links := beside(p, i-1)
	r.Put("words-1", words)
	r.Put("links-1", links)
	words, links = beside(p, i+1)
	r.Put("words+1", words)
	r.Put("links+1", links)
	kind, ends := float32(-1), float32(-1)
	if next := i + 1; next < len(p.Blocks) {
		kind, ends = float32(p.Blocks[next].Kind), engine.Bit(p.Texts[next].Ends)
	}
	r.Put("kind+1", kind)
	r.Put("ends+1", ends)
}

// beside returns the words of block i and the share of them in links, -1 where there is no such block.
func beside(p *facts.Page, i int) (words, links float32) {
	if i < 0 || i >= len(p.Blocks) {
		return -1, -1
	}
	k := &p.Blocks[i]
	return float32(k.Words), engine.Ratio(k.LinkWords, k.Words)
}

var windows = [...]struct {
	before, after string
	blocks        int
}{{"-4", "+4", 4}, {"-12", "+12", 12}, {"-30", "+30", 30}}

// window is what the blocks on each side of the block are made of, further than its neighbours.
func window(r *engine.Vector, p *facts.Page, i int) {
	for _, w := range windows {
		r.At(w.before)
		madeOf(r, p.Between(i-w.blocks, i))
	}
	for _, w := range windows {
		r.At(w.after)
		madeOf(r, p.Between(i+1, i+1+w.blocks))
	}
}

func madeOf(r *engine.Vector, s facts.Sum) {
	r.Put("links", s.Links())
	r.Put("prose", engine.Ratio(s.Prose, s.Words))
	r.Put("length", engine.Ratio(s.Words, s.Blocks))
	r.Put("marked", engine.Ratio(s.Against, s.Blocks))
	r.Put("signed", engine.Ratio(s.Signed, s.Blocks))
}
