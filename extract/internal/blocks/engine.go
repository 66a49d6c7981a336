// Package blocks is the engine for HTML pages: facts of the page, a learned decision for each
// block, then passes for what a single block cannot know.
package blocks

import (
	"context"
	_ "embed" // the weights
	"sync"

	"shuck/extract/doc"
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/blocks/features"
	"shuck/extract/internal/blocks/passes"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/model"
)

//go:embed weights.shkm
var weightsFile []byte

// File returns the built-in weights as they stand in the source; they must not be changed.
func File() []byte { return weightsFile }

var builtin = sync.OnceValues(func() (*model.Ensemble, error) { return LoadWeights(weightsFile) })

// LoadWeights reads a file of weights; it is an error if they were fitted on other features than
// those of package features.
func LoadWeights(file []byte) (*model.Ensemble, error) { return model.LoadFor(file, FeatureNames()) }

// Options are an Engine's settings.
type Options struct {
	Odds     float32         // multiplies the odds of being kept that a block must have; 0 is model.Balanced
	Comments bool            // keep readers' comments
	Weights  *model.Ensemble // nil for the built-in ones
}

// Engine decides on the blocks of pages. It is safe for many goroutines.
type Engine struct {
	o Options
	w *model.Ensemble
}

// New makes an Engine.
func New(o Options) (*Engine, error) {
	e := &Engine{o: o, w: o.Weights}
	if o.Odds == 0 {
		e.o.Odds = model.Balanced
	}
	if e.w != nil {
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
	from := threshold(f.Blocks, kindOf(f), e.o.Odds)
	for i := range f.Blocks {
		k := &f.Blocks[i]
		k.Keep, k.By = k.Words > 0 && k.Score >= from, doc.ByModel
	}
	w.state.Page, w.state.Odds, w.state.Comments = f, e.o.Odds, e.o.Comments
	err = w.state.Run(ctx, passes.All)
	w.state.Page = nil
	return err
}

// A block of which the trees so far are sure is left with their word: two blocks of three after the
// first look, and on them the others would change nothing that matters.
const (
	everyTrees = 80
	sure       = 2 // of the margin: seven to one, and some fifty to one with what the others would add
)

// A page of so many blocks with so few bytes of source for each is no article's: the first look is
// enough for it, so that the time it takes stays in proportion to its size.
const (
	manyBlocks = 4096
	denseBlock = 16
)

// checkEvery is the number of blocks between two looks at the context.
const checkEvery = 4096

// score sets each block's Score.
func (e *Engine) score(ctx context.Context, f *facts.Page, w *work) error {
	all := features.All()
	all.Reset(&w.vector, 0)
	enough := float32(sure)
	if n := len(f.Blocks); n > manyBlocks && len(f.Doc.Source) < denseBlock*n {
		enough = 0
	}
	w.batch.Reset(e.w, everyTrees, enough, func(block int, margin float32) { f.Blocks[block].Score = model.Sigmoid(margin) })
	for i := range f.Blocks {
		if i%checkEvery == checkEvery-1 && ctx.Err() != nil {
			return ctx.Err()
		}
		k := &f.Blocks[i]
		k.Score = 0
		if k.Words > 0 {
			all.Fill(&w.vector, f, i)
			w.batch.Add(i, w.vector.Values())
		}
	}
	w.batch.Flush()
	return nil
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
