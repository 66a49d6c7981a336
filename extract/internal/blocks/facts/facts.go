// Package facts is all that the features and passes of the engine for HTML know of a page. Each
// part is computed once, from the parts before it, and is never written again.
package facts

import (
	"context"
	"sync"

	"shuck/extract/doc"
)

// Page is the facts of one page. Of makes it; Release gives its memory back.
type Page struct {
	Doc    *doc.Page
	Tree   *doc.Tree
	Blocks []doc.Block

	Texts      []Text // by block
	First      FirstWords
	Nodes      // sums up the tree
	Marked     // what elements are by name
	Order      // what stands before and after each block
	Choices    // the containers that hold the article by some rule
	Signatures // what has the same markup, and what the same text
	Declared   // what the page says of itself
	Kind       // what kind of page it is
	Repeats    // runs of like units
	Periods    // signatures that come again in turn
	buffers    // used again for each block
}

var pool = sync.Pool{New: func() any { return new(Page) }}

// parts are what the facts are made of, in the order in which they need each other.
var parts = [...]func(*Page){
	(*Page).readTexts, (*Page).readNodes, (*Page).readMarks, (*Page).readOrder, (*Page).readSections,
	(*Page).readCores, (*Page).readChoice, (*Page).readSignatures, (*Page).readCopies, (*Page).readDeclared,
	(*Page).readKind, (*Page).readRepeats, (*Page).readPeriods,
}

// Of returns the facts of a page that parse.HTML has read.
func Of(d *doc.Page) *Page {
	p, _ := Until(context.Background(), d)
	return p
}

// Until is Of, but ends soon after ctx does, with ctx's error. The facts are of no use then but to
// be released.
func Until(ctx context.Context, d *doc.Page) (*Page, error) {
	p := pool.Get().(*Page)
	p.Doc, p.Tree, p.Blocks = d, d.Tree, d.Blocks
	for _, read := range parts {
		if ctx.Err() != nil {
			return p, ctx.Err()
		}
		read(p)
	}
	return p, nil
}

// maxKept is the number of blocks and nodes up to which the memory of a page is kept for the next.
const maxKept = 1 << 14

// Release gives the memory of the facts back; they may not be used after it.
func (p *Page) Release() {
	if len(p.Blocks) > maxKept || len(p.Tree.Tag) > maxKept {
		return
	}
	p.Doc, p.Tree, p.Blocks = nil, nil, nil
	pool.Put(p)
}
