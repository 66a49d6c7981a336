// Package lines is the engine for raw text: facts of the text, a learned decision for each line, or
// paragraph of hard-wrapped text, and passes for what a single line cannot know. There are no tags
// to go by, so the models see the form of the lines, their phrases, and what stands around them.
package lines

import (
	"context"
	_ "embed" // the weights
	"fmt"
	"sync"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/lines/features"
	"shuck/extract/internal/lines/passes"
	"shuck/extract/internal/model"
)

// Weights are the models: the title's finds the headline, the units' sees where each unit is from it.
type Weights struct{ Title, Unit *model.Ensemble }

//go:embed title.shkm
var titleFile []byte

//go:embed unit.shkm
var unitFile []byte

var builtin = sync.OnceValues(func() (Weights, error) { return LoadWeights(titleFile, unitFile) })

// LoadWeights reads the files of the two models; it is an error if their rows are not those of
// package features.
func LoadWeights(title, unit []byte) (w Weights, err error) {
	if w.Title, err = model.Load(title); err != nil {
		return w, fmt.Errorf("title model: %w", err)
	}
	if w.Unit, err = model.Load(unit); err != nil {
		return w, fmt.Errorf("unit model: %w", err)
	}
	n, m := len(TitleNames()), len(UnitNames())
	if w.Title.Features() != n || w.Unit.Features() != m {
		return w, fmt.Errorf("%w: rows of %d and %d features, want %d and %d", model.ErrVersion, w.Title.Features(), w.Unit.Features(), n, m)
	}
	return w, nil
}

// TitleNames returns the names of the features that the title's model sees, in order.
func TitleNames() []string { return append(features.Unit().Names(), features.Candidate().Names()...) }

// UnitNames returns the names of the features that the units' model sees, in order.
func UnitNames() []string { return append(features.Unit().Names(), features.Titled().Names()...) }

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

// Select scores the lines of p, a raw text that parse.Text has read, and decides which to keep. The
// title, where one is found, is the first line kept. What it keeps is a fixed point: Select on the
// text made of it would keep it all.
func (e *Engine) Select(ctx context.Context, p *doc.Page) error {
	p.Engine = e.Name()
	w := works.Get().(*work)
	defer works.Put(w)
	t := facts.Of(p.Blocks)
	defer t.Release()
	p.Evidence = t.Evidence(p.Evidence[:0])
	title, err := e.decide(ctx, w, t)
	if err != nil {
		return err
	}
	p.Title = title
	return e.settle(ctx, w, t, p)
}

// work is the memory of one text's decisions, used again for the next.
type work struct {
	title  titleWork
	titled facts.Titled
	unit   unitWork
	state  passes.State
}

var works = sync.Pool{New: func() any { return new(work) }}

// decide scores the lines of t and decides on each; it returns the line that is the title, -1 for
// none.
func (e *Engine) decide(ctx context.Context, w *work, t *facts.Text) (title int, err error) {
	if len(t.Blocks) == 0 {
		return -1, nil
	}
	at, scores := w.title.find(e.w.Title, t)
	w.titled.Read(t, at, scores)
	s := &w.state
	s.Reset(&w.titled)
	if err := w.unit.score(ctx, e.w.Unit, &w.titled, s.Score); err != nil {
		return -1, err
	}
	s.Limit, s.Named = limits(t, s.Score, e.o.Odds)
	if err := s.Run(ctx, passes.All); err != nil {
		return -1, err
	}
	if s.Title < 0 {
		return -1, ctx.Err()
	}
	return int(t.Units[s.Title].First), ctx.Err()
}
