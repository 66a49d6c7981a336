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
	"shuck/extract/internal/parse"
)

// Weights are the models: the title's finds the headline, the units' sees where each unit is from
// it.
type Weights struct{ Title, Unit *model.Ensemble }

//go:embed title.shkm
var titleFile []byte

//go:embed unit.shkm
var unitFile []byte

// Files returns the built-in weights as they stand in the source; they must not be changed.
func Files() (title, unit []byte) { return titleFile, unitFile }

var builtin = sync.OnceValues(func() (Weights, error) { return LoadWeights(titleFile, unitFile) })

// LoadWeights reads the files of the two models; it is an error if they were fitted on other
// features than those of package features.
func LoadWeights(title, unit []byte) (w Weights, err error) {
	if w.Title, err = model.LoadFor(title, TitleNames()); err != nil {
		return w, fmt.Errorf("title model: %w", err)
	}
	if w.Unit, err = model.LoadFor(unit, UnitNames()); err != nil {
		return w, fmt.Errorf("unit model: %w", err)
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
	NoTitle bool     // the title is not wanted in the output: see Select
	Weights *Weights // nil for the built-in ones

	// Stays has the lines for which it is true stay, whatever the models say; nil for none.
	Stays func(line string) bool
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
// text made of it, the title, a blank line and the rest, would keep it all. With Options.NoTitle
// the fixed point is the text without its title.
func (e *Engine) Select(ctx context.Context, p *doc.Page) error {
	p.Engine, p.Title = e.Name(), -1
	if len(p.Blocks) == 0 {
		return nil
	}
	whole, _ := cutLine(p, false, -1)
	for cut := true; cut; whole, cut = cutLine(p, true, whole) {
		if err := e.choose(ctx, p); err != nil {
			return err
		}
	}
	return nil
}

// choose decides on the lines of p as they are.
func (e *Engine) choose(ctx context.Context, p *doc.Page) error {
	w := works.Get().(*work)
	defer works.Put(w)
	t := facts.Of(p.Blocks)
	defer t.Release()
	p.Evidence = t.Evidence(p.Evidence[:0])
	var err error
	at := known(p)
	if p.Title, err = e.decide(ctx, w, t, at); err != nil {
		return err
	}
	if e.o.NoTitle && p.Title >= 0 && keptLines(p) == len(p.Blocks) && !surelyTitled(&w.state) {
		p.Title = -1
		return nil
	}
	t.Remember()
	f := &fixpoint{w: w, t: t, p: p, fenced: parse.HasFence(p.Blocks), known: at >= 0}
	if err := e.reachFixpoint(ctx, f); err != nil || !e.o.NoTitle {
		return err
	}
	return e.untitle(ctx, f)
}

// work is the memory of one text's decisions, used again for the next.
type work struct {
	title  titleWork
	titled facts.Titled
	state  passes.State
}

var works = sync.Pool{New: func() any { return new(work) }}

// known returns the line that says what the title is known to be from above the text, -1 for none.
func known(p *doc.Page) int {
	if p.Meta.Title == "" {
		return -1
	}
	return parse.FindTitle(p.Blocks, p.Meta.Title)
}

// decide scores the lines of t and decides on each; it returns the line that is the title, -1 for
// none. known is the line that is known to be the title, -1 where it is to be found.
func (e *Engine) decide(ctx context.Context, w *work, t *facts.Text, known int) (title int, err error) {
	at, scores := w.title.find(e.w.Title, t)
	if known >= 0 {
		at = t.UnitOf(known)
		scores[at] = 1
	}
	w.titled.Read(t, at, scores)
	s := &w.state
	s.Reset(&w.titled)
	if err := w.title.scoreUnits(ctx, e.w.Unit, s); err != nil {
		return -1, err
	}
	s.Limit, s.Named = limits(t, s.Score, e.o.Odds)
	if err := s.Run(ctx, passes.All); err != nil {
		return -1, err
	}
	e.keepStaying(t.Blocks)
	if s.Title < 0 {
		return -1, ctx.Err()
	}
	return int(t.Units[s.Title].First), ctx.Err()
}

// keepStaying keeps the lines that are to stay, in each round: so they are in the fixed point.
func (e *Engine) keepStaying(lines []doc.Block) {
	if e.o.Stays == nil {
		return
	}
	for i := range lines {
		if b := &lines[i]; !b.Keep && e.o.Stays(b.Text) {
			b.Keep, b.By = true, doc.ByOwn
		}
	}
}
