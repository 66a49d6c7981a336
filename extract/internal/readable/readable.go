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
// go-readability cannot be cancelled: when ctx ends first, Select returns its error at once, and what was started
// runs on by itself until it is done. It holds p.Source then, and touches nothing else of p.
func (Engine) Select(ctx context.Context, p *doc.Page) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	source, address := p.Source, p.URL
	done := make(chan result, 1)
	go func() { done <- run(source, address) }()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case r := <-done:
		if r.err != nil {
			return r.err
		}
		decide(p.Blocks, r.nodes)
		return nil
	}
}

// result is what came of one run.
type result struct {
	nodes []textNode
	err   error
}

// run parses the page and has the article found in it. A panic of either library is an error.
func run(source, address string) (r result) {
	defer func() {
		if v := recover(); v != nil {
			r = result{err: fmt.Errorf("go-readability failed on this page: %v", v)}
		}
	}()
	root, err := html.Parse(strings.NewReader(source))
	if err != nil {
		return result{err: fmt.Errorf("%w (%v)", ErrTooDeep, err)}
	}
	texts := textNodes(root)
	kept, err := article(root, address)
	if err != nil {
		return result{err: err}
	}
	return result{nodes: mark(texts, kept)}
}
