// Package line is the engine "lines": a learned decision for each line of a raw text, then passes for
// what a single line cannot know.
package line

import (
	"context"
	_ "embed" // the weights
	"fmt"
	"sync"

	"shuck/extract/doc"
	"shuck/extract/model"
)

// Weights are the models: the title's finds the headline, the units' sees where each unit is from it.
type Weights struct {
	Title, Unit *model.Ensemble
}

//go:embed title.shkm
var titleFile []byte

//go:embed unit.shkm
var unitFile []byte

var builtin = sync.OnceValues(func() (Weights, error) { return LoadWeights(titleFile, unitFile) })

// LoadWeights reads two files of weights; it is an error if their rows are not this package's.
func LoadWeights(title, unit []byte) (w Weights, err error) {
	if w.Title, err = model.Load(title); err != nil {
		return w, fmt.Errorf("title model: %w", err)
	}
	if w.Unit, err = model.Load(unit); err != nil {
		return w, fmt.Errorf("unit model: %w", err)
	}
	if w.Title.Features() != NumFeatures+NumTitle || w.Unit.Features() != NumFeatures+NumTitled {
		return w, fmt.Errorf("%w: rows of %d and %d features, want %d and %d", model.ErrVersion,
			w.Title.Features(), w.Unit.Features(), NumFeatures+NumTitle, NumFeatures+NumTitled)
	}
	return w, nil
}

// Options are an Engine's settings.
type Options struct {
	Odds    float32  // multiplies the odds of being kept that a line must have; 0 is model.Balanced
	Weights *Weights // nil for the built-in ones
}

// Engine decides on the lines of raw texts. It is safe for many goroutines.
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

// Name is "lines".
func (*Engine) Name() string { return "lines" }

// Select scores the lines of p, a raw text that parse.Text has read, and decides which to keep. The title, where
// one is found, is the first line kept. What it keeps is a fixed point: Select on the text made of it would keep it all.
func (e *Engine) Select(ctx context.Context, p *doc.Page) error {
	p.Engine = e.Name()
	v := views.Get().(*view)
	defer v.done()
	title, err := e.decide(ctx, v, p.Blocks, nil)
	if err != nil {
		return err
	}
	p.Title = title
	return e.settle(ctx, v, p)
}

// decide scores the lines and decides on each; it gives the line that is the title, -1 for none. v looks at them;
// from is nil, or where they stood in the text that it was made to remember.
func (e *Engine) decide(ctx context.Context, v *view, blocks []doc.Block, from []int) (title int, err error) {
	if len(blocks) == 0 {
		return -1, nil
	}
	v.look(blocks, from)
	if ctx.Err() != nil {
		return -1, ctx.Err()
	}
	if err := v.classify(ctx, e.w); err != nil {
		return -1, err
	}
	v.setLimits(e.o.Odds)
	for i := range v.units {
		s := &v.units[i]
		for j := s.first; j < s.last; j++ {
			k := &blocks[j]
			k.Score = v.score[i]
			k.Keep, k.By = k.Score >= v.limitOf(i), "model"
		}
	}
	for _, pass := range passes {
		if ctx.Err() != nil {
			return -1, ctx.Err()
		}
		pass.run(v)
	}
	if v.title < 0 {
		return -1, ctx.Err()
	}
	return int(v.units[v.title].first), ctx.Err()
}

// pass is a step after the model: it sees the text as a whole.
type pass struct {
	name string
	run  func(v *view)
}

// passes are the steps in order.
var passes = []pass{
	{"prose", keepProse},
	{"fill", fillGaps},
	{"table", keepTables},
	{"list", keepLists},
	{"comments", cutComments},
	{"tail", cutTail},
	{"insert", dropInserts},
	{"twins", likeTwins},
	{Uncut, keepUncut},
	{"rule", keepRules},
	{"title", putTitle},
}

// decide sets the decision on unit i and says which pass made it.
func (v *view) decide(i int, keep bool, by string) {
	s := &v.units[i]
	for j := s.first; j < s.last; j++ {
		if k := &v.blocks[j]; k.Keep != keep {
			k.Keep, k.By = keep, by
		}
	}
}

// kept reports the decision on unit i.
func (v *view) kept(i int) bool { return v.blocks[v.units[i].first].Keep }

// checkEvery is the number of units between two looks at the context.
const checkEvery = 4096

// classify finds the title and scores the units. Units far from any prose, and those that the text repeats again and again, are
// not worth asking: they go.
func (v *view) classify(ctx context.Context, w Weights) error {
	v.title = v.findTitle(w.Title)
	v.readEchoes()
	v.score = resize(v.score, len(v.units))
	v.row = resize(v.row, NumFeatures+NumTitled)
	for i := range v.units {
		if i%checkEvery == checkEvery-1 && ctx.Err() != nil {
			return ctx.Err()
		}
		if v.score[i] = 0; v.hopeless(i) {
			continue
		}
		v.fill(i, v.row[:NumFeatures])
		v.fillTitled(i, v.row[NumFeatures:])
		v.score[i] = model.Sigmoid(w.Unit.Estimate(v.row, everyTrees, sure))
	}
	return ctx.Err()
}

// A unit is not asked about further where, after every so many trees, the model is this sure of it.
const (
	everyTrees = 40
	sure       = 2.5
)

// Bounds of what is hopeless.
const (
	farUnits  = 60 // units without prose on either side
	manyTwins = 50 // units with the same text
)

func (v *view) hopeless(i int) bool {
	s := &v.units[i]
	if s.dups >= manyTwins {
		return true
	}
	prev, next := v.prevProse[i], v.nextProse[i]
	return !s.prose && s.words < 10 && (prev < 0 || i-int(prev) > farUnits) && int(next)-i > farUnits && (prev >= 0 || int(next) < len(v.units))
}
