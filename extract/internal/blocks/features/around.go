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

// beside returns the words of block i and the share of them in links, -1 where there is no such
// block.
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
		from, to := p.Bounds(i-w.blocks, i)
		madeOf(r, from, to)
	}
	for _, w := range windows {
		r.At(w.after)
		from, to := p.Bounds(i+1, i+1+w.blocks)
		madeOf(r, from, to)
	}
}

// madeOf is what stands between two sums of all before.
func madeOf(r *engine.Vector, from, to *facts.Sum) {
	blocks, words := to.Blocks-from.Blocks, to.Words-from.Words
	r.Put("links", engine.Ratio(to.LinkWords-from.LinkWords, words))
	r.Put("prose", engine.Ratio(to.Prose-from.Prose, words))
	r.Put("length", engine.Ratio(words, blocks))
	r.Put("marked", engine.Ratio(to.Against-from.Against, blocks))
	r.Put("signed", engine.Ratio(to.Signed-from.Signed, blocks))
}
