// Package page is the engine "blocks": a learned decision for each block of an HTML page, then
// passes for what a single block cannot know.
package page

import (
	"context"
	_ "embed" // the weights
	"fmt"
	"sync"

	"shuck/extract/doc"
	"shuck/extract/model"
)

//go:embed weights.shkm
var weightsFile []byte

var builtin = sync.OnceValues(func() (*model.Ensemble, error) { return LoadWeights(weightsFile) })

// LoadWeights reads a file of weights; it is an error if its rows are not this package's.
func LoadWeights(file []byte) (*model.Ensemble, error) {
	w, err := model.Load(file)
	if err != nil {
		return nil, err
	}
	if w.Features() != NumFeatures {
		return nil, fmt.Errorf("%w: rows of %d features, want %d", model.ErrVersion, w.Features(), NumFeatures)
	}
	return w, nil
}

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
	e := &Engine{o: o}
	if o.Odds == 0 {
		e.o.Odds = model.Balanced
	}
	if o.Weights != nil {
		e.w = o.Weights
		return e, nil
	}
	var err error
	e.w, err = builtin()
	return e, err
}

// Name is "blocks".
func (*Engine) Name() string { return "blocks" }

// Select scores the blocks of p, an HTML page that parse.HTML has read, and decides which to keep.
func (e *Engine) Select(ctx context.Context, p *doc.Page) error {
	p.Engine = e.Name()
	p.Title = -1
	if len(p.Blocks) == 0 {
		return nil
	}
	v, err := lookUntil(ctx, p)
	defer v.done()
	if err != nil {
		return err
	}
	if err := v.classify(ctx, e.w); err != nil {
		return err
	}
	from := v.threshold(e.o.Odds)
	for i := range v.blocks {
		k := &v.blocks[i]
		k.Keep, k.By = k.Words > 0 && k.Score >= from, "model"
	}
	for _, pass := range passes {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		pass.run(v, &e.o)
	}
	return ctx.Err()
}

// A block of which the trees so far are sure is left with their word: two blocks of three after the first look, and on them
// the others would change nothing that matters.
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

// classify sets each block's Score.
func (v *view) classify(ctx context.Context, w *model.Ensemble) error {
	v.row = resize(v.row, NumFeatures)
	enough := float32(sure)
	if len(v.blocks) > manyBlocks && len(v.p.Source) < denseBlock*len(v.blocks) {
		enough = 0
	}
	for i := range v.blocks {
		if i%checkEvery == checkEvery-1 && ctx.Err() != nil {
			return ctx.Err()
		}
		k := &v.blocks[i]
		k.Score = 0
		if k.Words > 0 {
			v.fill(i, v.row)
			k.Score = model.Sigmoid(w.Estimate(v.row, everyTrees, enough))
		}
	}
	return nil
}

// pass is a step after the model: it sees the page as a whole.
type pass struct {
	name string
	run  func(v *view, o *Options)
}

// passes are the steps in order.
var passes = []pass{
	{"title", dropTitle},
	{"doubles", dropDoubles},
	{"branches", dropBranches},
	{"comments", comments},
	{"tables", keepTables},
	{"gaps", fillGaps},
	{"headings", dropOrphans},
	{"code", keepCode},
	{"menu", dropMenu},
	{"pictures", keepPictures},
}

// decide sets block i's decision and says which pass made it.
func (v *view) decide(i int, keep bool, by string) {
	if k := &v.blocks[i]; k.Keep != keep {
		k.Keep, k.By = keep, by
	}
}
