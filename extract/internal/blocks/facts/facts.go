// Package facts is all that the features and passes of the engine for HTML know of a page. Each
// part is computed once, from the parts before it, and is never written again.
package facts

import (
	"sync"

	"shuck/extract/doc"
)

// Page is the facts of one page. Of makes it; Release gives its memory back.
type Page struct {
	Doc    *doc.Page
	Tree   *doc.Tree
	Blocks []doc.Block

	Texts   []Text // by block
	Nodes          // sums up the tree
	Marked         // what elements are by name
	Order          // what stands before and after each block
	Choices        // the containers that hold the article by some rule
	Looks          // what looks the same
	Told           // what the page says of itself
	Kind           // what kind of page it is
	buffers        // used again for each block
}

var pool = sync.Pool{New: func() any { return new(Page) }}

// Of returns the facts of a page that parse.HTML has read. The order here is the order in which the
// parts need each other.
func Of(d *doc.Page) *Page {
	p := pool.Get().(*Page)
	p.Doc, p.Tree, p.Blocks = d, d.Tree, d.Blocks
	p.readTexts()
	p.readNodes()
	p.readMarks()
	p.readOrder()
	p.readSections()
	p.readCores()
	p.readChoices()
	p.readLooks()
	p.readCopies()
	p.readTold()
	p.readKind()
	return p
}

// Release gives the memory of the facts back; they may not be used after it.
func (p *Page) Release() {
	p.Doc, p.Tree, p.Blocks = nil, nil, nil
	pool.Put(p)
}
