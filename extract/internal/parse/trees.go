package parse

import (
	"sync"

	"shuck/extract/doc"
)

// trees and blocks are those of pages that were read, for others.
var trees, blocks sync.Pool

// newTree returns an empty tree with room for n elements.
func newTree(n int) *doc.Tree {
	if t, ok := trees.Get().(*doc.Tree); ok && cap(t.Tag) >= n {
		t.Tag, t.Parent, t.End, t.Class = t.Tag[:0], t.Parent[:0], t.End[:0], t.Class[:0]
		t.Flags, t.Sig, t.Pos = t.Flags[:0], t.Sig[:0], t.Pos[:0]
		return t
	}
	return &doc.Tree{
		Tag: make([]doc.Tag, 0, n), Parent: make([]int32, 0, n), End: make([]int32, 0, n), Class: make([]uint64, 0, n),
		Flags: make([]uint8, 0, n), Sig: make([]uint32, 0, n), Pos: make([]int32, 0, n),
	}
}

// keepTree keeps a tree for another page, unless it is nil or that of a large page.
func keepTree(t *doc.Tree) {
	if t != nil && cap(t.Tag) <= maxReused {
		trees.Put(t)
	}
}

// newBlocks returns an empty list with room for n blocks.
func newBlocks(n int) []doc.Block {
	if all, ok := blocks.Get().(*[]doc.Block); ok && cap(*all) >= n {
		return *all
	}
	return make([]doc.Block, 0, n)
}

// Release gives back the tree and the blocks of a document that was read, for another: p has none
// after.
func Release(p *doc.Page) {
	keepTree(p.Tree)
	if all := p.Blocks; cap(all) > 0 && cap(all) <= maxReused {
		clear(all)
		all = all[:0]
		blocks.Put(&all)
	}
	p.Tree, p.Blocks = nil, nil
}
