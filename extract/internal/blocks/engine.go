// Package blocks is the engine for HTML pages: facts of the page, a learned decision for each
// block, then passes for what a single block cannot know.
package blocks

import (
	"context"
	_ "embed" // the weights
	"fmt"
	"sync"

	"shuck/extract/doc"
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/blocks/features"
	"shuck/extract/internal/blocks/passes"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/model"
)

// Weights are the models: the screen, a small one, finds what is plainly not the text; the blocks'
// sees all that is known of each of the others.
type Weights struct{ Screen, Block *model.Ensemble }

//go:embed screen.shkm
var screenFile []byte

//go:embed block.shkm
var blockFile []byte

// Files returns the built-in weights as they stand in the source; they must not be changed.
func Files() (screen, block []byte) { return screenFile, blockFile }

var builtin = sync.OnceValues(func() (Weights, error) { return LoadWeights(screenFile, blockFile) })

// LoadWeights reads the files of the two models; it is an error if they were fitted on other
// features than those of package features.
func LoadWeights(screen, block []byte) (w Weights, err error) {
	if w.Screen, err = model.LoadFor(screen, features.Quick().Names()); err != nil {
		return w, fmt.Errorf("screen: %w", err)
	}
	if w.Block, err = model.LoadFor(block, FeatureNames()); err != nil {
		return w, fmt.Errorf("block model: %w", err)
	}
	return w, nil
}

// Options are an Engine's settings.
type Options struct {
	Odds     float32  // multiplies the odds of being kept that a block must have; 0 is model.Balanced
	Comments bool     // keep readers' comments
	Weights  *Weights // nil for the built-in ones
}

// Engine decides on the blocks of pages. It is safe for many goroutines.
type Engine struct {
	o Options
	w Weights
}

// New makes an Engine.
func New(o Options) (*Engine, error) {
	e := &Engine{o: o}
	if o.Odds == 0 {
		e.o.Odds = model.Balanced
	}
	if o.Weights != nil {
		e.w = *o.Weights
		return e, nil
	}
	var err error
	e.w, err = builtin()
	return e, err
}

// Name is "blocks".
func (*Engine) Name() string { return "blocks" }

// work is the memory of one page's decisions, used again for the next.
type work struct {
	vector engine.Vector
	screen model.Batch
	batch  model.Batch
	state  passes.State
}

var works = sync.Pool{New: func() any { return new(work) }}

// Select scores the blocks of p, an HTML page that parse.HTML has read, and decides which to keep.
func (e *Engine) Select(ctx context.Context, p *doc.Page) error {
	p.Engine = e.Name()
	p.Title = -1
	if len(p.Blocks) == 0 {
		return nil
	}
	w := works.Get().(*work)
	defer works.Put(w)
	f, err := facts.Until(ctx, p)
	defer f.Release()
	if err != nil {
		return err
	}
	if err := e.score(ctx, f, w); err != nil {
		return err
	}
	is := kindOf(f)
	from := threshold(f.Blocks, is, e.o.Odds)
	for i := range f.Blocks {
		k := &f.Blocks[i]
		k.Keep, k.By = k.Words > 0 && k.Score >= from, doc.ByModel
	}
	w.state.Page, w.state.Odds, w.state.Comments, w.state.Listing = f, e.o.Odds, e.o.Comments, is.listing
	err = w.state.Run(ctx, passes.All)
	w.state.Page = nil
	return err
}

// Rows calls do with each block's row of features, for training. The row is reused.
func Rows(p *doc.Page, do func(block int, row []float32)) {
	f := facts.Of(p)
	defer f.Release()
	var vector engine.Vector
	all := features.All()
	all.Reset(&vector, 0)
	for i := range f.Blocks {
		all.Fill(&vector, f, i)
		do(i, vector.Values())
	}
}

// FeatureNames returns the names of a row's features, in order.
func FeatureNames() []string { return features.All().Names() }
