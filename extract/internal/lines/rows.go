package lines

import (
	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/lines/features"
	"shuck/extract/internal/model"
)

// Units calls do with each unit of p, a raw text that parse.Text has read: the lines first to
// last-1.
func Units(p *doc.Page, do func(first, last int)) {
	t := facts.Of(p.Blocks)
	defer t.Release()
	for i := range t.Units {
		do(int(t.Units[i].First), int(t.Units[i].Last))
	}
}

// TitleRows calls do with each title candidate's row of features, for training the title's model.
// The row is used again.
func TitleRows(p *doc.Page, do func(unit int, row []float32)) {
	t := facts.Of(p.Blocks)
	defer t.Release()
	var w titleWork
	w.reset(t)
	w.eachRow(t, do)
}

// Rows calls do with each unit's row of features, for training the units' model after the title's.
// The row is used again.
func Rows(p *doc.Page, title *model.Ensemble, do func(unit int, row []float32)) {
	t := facts.Of(p.Blocks)
	defer t.Release()
	var (
		w titleWork
		d facts.Titled
	)
	at, scores := w.find(title, t)
	d.Read(t, at, scores)
	unit, titled := features.Unit(), features.Titled()
	for i := range t.Units {
		unit.Fill(&w.vector, t, i)
		titled.Append(&w.vector, &d, i)
		do(i, w.vector.Values())
	}
}
