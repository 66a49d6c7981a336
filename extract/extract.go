package extract

import (
	"context"
	"fmt"

	"shuck/extract/doc"
)

// Source is one document as it came.
type Source struct {
	Name string // for messages and results; "-" for standard input
	URL  string // the page's address, where it is known
	Body []byte // decompressed, not decoded
}

// Engine decides which blocks of a page are the article: it sets Keep and By, and Title for raw text. It never adds, removes
// or reorders blocks, so that every engine's decisions can be explained and compared.
type Engine interface {
	Name() string
	// Select returns ctx's error when ctx ends first, and leaves the decisions undefined then.
	Select(ctx context.Context, p *doc.Page) error
}

// Extractor cleans documents. It is safe for use by many goroutines.
type Extractor struct {
	opts Options
}

// New makes an Extractor; an unknown encoding or engine is an error.
func New(opts Options) (*Extractor, error) {
	switch opts.Engine {
	case "":
		opts.Engine = EngineAuto
	case EngineAuto, EngineBlocks, EngineReadability:
	default:
		return nil, fmt.Errorf("engine %q is unknown: use auto, blocks or readability", opts.Engine)
	}
	return &Extractor{opts: opts}, nil
}

// Analyze reads src and decides on every block; nothing is left out. The error is an [Error].
func (x *Extractor) Analyze(ctx context.Context, src Source) (*doc.Page, error) {
	return nil, Errorf(CodeInternal, "not built yet")
}

// Extract gives the article in src. Where nothing looks like one, the error's code is CodeNoContent.
func (x *Extractor) Extract(ctx context.Context, src Source) (*doc.Article, error) {
	return nil, Errorf(CodeInternal, "not built yet")
}
