// Package readable is the engine "readability": go-readability chooses what of a page is its
// article, and its choice is carried over to the page's blocks.
package readable

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"golang.org/x/net/html"

	"shuck/extract/doc"
)

// Name is the engine's name, and what it writes into Block.By.
const Name = "readability"

// ErrTooDeep says that a page nests deeper than golang.org/x/net/html reads: 512 elements.
var ErrTooDeep = errors.New("nested deeper than the readability engine reads; use --engine blocks")

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
func run(ctx context.Context, source, address string) (texts []textNode, err error) {
	defer func() {
		if v := recover(); v != nil {
			texts, err = nil, fmt.Errorf("go-readability failed on this page: %v", v)
		}
	}()
	if !affordable(len(source), nodesOf(source)/2, 0) {
		return nil, ErrTooMany
	}
	root, err := html.Parse(&reader{ctx, *strings.NewReader(source)})
	if err != nil {
		return nil, fmt.Errorf("%w (%v)", ErrTooDeep, err)
	}
	if nodes, depth := measure(root, 0); !affordable(len(source), nodes, depth) {
		return nil, ErrTooMany
	}
	texts = textNodes(root)
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	kept, err := article(root, address)
	if err != nil {
		return nil, err
	}
	return mark(texts, kept), nil
}
