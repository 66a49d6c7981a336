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

// Weights are the models: the first sees a unit and its surroundings, the title's tells
// headlines, and the second sees the first one's scores around it and the title.
type Weights struct {
	First, Title, Second *model.Ensemble
}

//go:embed first.shkm
var firstFile []byte

//go:embed title.shkm
var titleFile []byte

//go:embed second.shkm
var secondFile []byte

var builtin = sync.OnceValues(func() (Weights, error) { return LoadWeights(firstFile, titleFile, secondFile) })

// LoadWeights reads three files of weights; it is an error if their rows are not this package's.
func LoadWeights(first, title, second []byte) (w Weights, err error) {
	if w.First, err = model.Load(first); err != nil {
		return w, fmt.Errorf("first model: %w", err)
	}
	if w.Title, err = model.Load(title); err != nil {
		return w, fmt.Errorf("title model: %w", err)
	}
	if w.Second, err = model.Load(second); err != nil {
		return w, fmt.Errorf("second model: %w", err)
	}
	for _, m := range []struct{ got, want int }{
		{w.First.Features(), NumFeatures}, {w.Title.Features(), NumFeatures + NumTitle}, {w.Second.Features(), NumFeatures + NumContext},
	} {
		if m.got != m.want {
			return w, fmt.Errorf("%w: rows of %d features, want %d", model.ErrVersion, m.got, m.want)
		}
	}
	return w, nil
}

// Options are an Engine's settings.
type Options struct {
	Threshold float32  // P(keep) from which a line is kept; 0 is Balanced
	Weights   *Weights // nil for the built-in ones
}

// Thresholds on P(keep). A line at Precision is wrong in one case of five, as the model has it; at Recall it is
// right in one of four.
const (
	Balanced  = 0.5
	Precision = 0.8
	Recall    = 0.25
)

// Engine decides on the lines of raw texts. It is safe for many goroutines.
type Engine struct {
	o Options
	w Weights
}

// New makes an Engine.
func New(o Options) (*Engine, error) {
	e := &Engine{o: o}
	if o.Threshold == 0 {
		e.o.Threshold = Balanced
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
// one is found, is the first line kept. What it keeps is a fixed point: Select on the kept lines alone would keep
// them all.
func (e *Engine) Select(ctx context.Context, p *doc.Page) error {
	p.Engine = e.Name()
	p.Title = -1
	if len(p.Blocks) == 0 {
		return nil
	}
	v := look(p.Blocks)
	defer v.done()
	if err := v.classify(ctx, e.w); err != nil {
		return err
	}
	for i := range v.units {
		s := &v.units[i]
		for j := s.first; j < s.last; j++ {
			k := &p.Blocks[j]
			k.Score = v.second[i]
			k.Keep, k.By = k.Score >= e.o.Threshold, "model"
		}
	}
	for _, pass := range passes {
		pass.run(v, &e.o)
	}
	if v.title >= 0 {
		p.Title = int(v.units[v.title].first)
	}
	return ctx.Err()
}

// pass is a step after the model: it sees the text as a whole.
type pass struct {
	name string
	run  func(v *view, o *Options)
}

// passes are the steps in order.
var passes = []pass{
	{"uncut", keepUncut},
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

// classify scores the units, first to second.
func (v *view) classify(ctx context.Context, w Weights) error {
	n := len(v.units)
	v.row = resize(v.row, NumFeatures+max(NumContext, NumTitle))
	v.first, v.second = resize(v.first, n), resize(v.second, n)
	for i := range v.units {
		if i%checkEvery == checkEvery-1 && ctx.Err() != nil {
			return ctx.Err()
		}
		v.fill(i, v.row[:NumFeatures])
		v.first[i] = model.Sigmoid(w.First.Margin(v.row))
	}
	v.readScores(v.first)
	v.title = v.findTitle(w.Title)
	for i := range v.units {
		if i%checkEvery == checkEvery-1 && ctx.Err() != nil {
			return ctx.Err()
		}
		v.fill(i, v.row[:NumFeatures])
		v.fillContext(i, v.row[NumFeatures:])
		v.second[i] = model.Sigmoid(w.Second.Margin(v.row))
	}
	return nil
}
