// Package readable is the engine "readability": go-readability chooses what of a page is its
// article, and its choice is carried over to the page's blocks.
package readable

import (
	"context"
	"errors"
	"fmt"

	"golang.org/x/net/html"

	"shuck/extract/doc"
	"shuck/extract/internal/dom"
)

// Name is the engine's name, and what it writes into Block.By.
const Name = "readability"

// Errors on pages that go-readability cannot read, or not in time.
var (
	ErrTooDeep = errors.New("nested deeper than the readability engine reads; use --engine blocks")
	ErrTooMany = errors.New("made of more parts than the readability engine reads; use --engine blocks")
)

// Engine is go-readability. Its zero value is ready; it is safe for use by many goroutines.
type Engine struct{}

// New makes the engine.
func New() Engine { return Engine{} }

// Name gives "readability".
func (Engine) Name() string { return Name }

// Select sets Keep and By of p's blocks; none is kept where go-readability finds no article.
//
// go-readability cannot be stopped: when ctx ends, Select returns its error once that is done. So a
// page that would keep it busy for long is refused, with [ErrTooMany].
func (Engine) Select(ctx context.Context, p *doc.Page) error {
	nodes, err := run(ctx, p.Source, p.URL)
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if err != nil {
		return err
	}
	decide(p.Blocks, nodes)
	return ctx.Err()
}

// run parses the page and has the article found in it. A panic of either library is an error.
func run(ctx context.Context, source, address string) (texts []dom.Text, err error) {
	defer func() {
		if v := recover(); v != nil {
			texts, err = nil, fmt.Errorf("go-readability failed on this page: %v", v)
		}
	}()
	root, err := dom.Parse(ctx, source)
	switch {
	case errors.Is(err, dom.ErrTooDeep):
		return nil, ErrTooDeep
	case errors.Is(err, dom.ErrTooMany):
		return nil, ErrTooMany
	case err != nil:
		return nil, err
	}
	texts = dom.Texts(root)
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	kept, err := article(root, address)
	if err != nil {
		return nil, err
	}
	return mark(texts, kept), nil
}

// mark sets Keep on the texts whose nodes are in the article, which may be nil.
func mark(texts []dom.Text, article *html.Node) []dom.Text {
	if article == nil {
		return texts
	}
	for n := range article.Descendants() {
		if i, ok := dom.Number(n); ok && i >= 0 && i < len(texts) {
			texts[i].Keep = true
		}
	}
	return texts
}

// decide keeps each block of which at least half the text lies in texts that are kept. A picture
// goes with the text before and after it.
func decide(blocks []doc.Block, texts []dom.Text) {
	kept := make([]int, len(blocks))
	dom.Cover(blocks, texts, func(_, block, start, end int) { kept[block] += end - start })
	for i := range blocks {
		blocks[i].Keep = kept[i] > 0 && 2*kept[i] >= len(dom.Bare(blocks[i].Text))
		blocks[i].By = Name
	}
	keepPictures(blocks)
}

func keepPictures(blocks []doc.Block) {
	for i := range blocks {
		if blocks[i].Kind == doc.Image && i > 0 && blocks[i-1].Keep {
			next := i + 1
			for next < len(blocks) && blocks[next].Kind == doc.Image {
				next++
			}
			blocks[i].Keep = next < len(blocks) && blocks[next].Keep
		}
	}
}
