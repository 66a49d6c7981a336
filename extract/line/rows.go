package line

import (
	"shuck/extract/doc"
	"shuck/extract/model"
)

// Units calls do with each unit of p, a raw text that parse.Text has read: the lines first to last-1.
func Units(p *doc.Page, do func(first, last int)) {
	v := look(p.Blocks)
	defer v.done()
	for i := range v.units {
		do(int(v.units[i].first), int(v.units[i].last))
	}
}

// Rows calls do with each unit's row of features, for training the first model; with weights, those of the models before it, for
// training the second. The row is reused.
func Rows(p *doc.Page, w *Weights, do func(unit int, row []float32)) {
	v := look(p.Blocks)
	defer v.done()
	row := make([]float32, NumFeatures+NumContext)
	if w == nil {
		row = row[:NumFeatures]
	} else {
		v.prepare(w)
		v.title = v.findTitle(w.Title)
	}
	for i := range v.units {
		v.fill(i, row[:NumFeatures])
		if w != nil {
			v.fillContext(i, row[NumFeatures:])
		}
		do(i, row)
	}
}

// TitleRows calls do with each title candidate's row of features, for training the title's model. The row is reused.
func TitleRows(p *doc.Page, first *model.Ensemble, do func(unit int, row []float32)) {
	v := look(p.Blocks)
	defer v.done()
	v.prepare(&Weights{First: first})
	row := make([]float32, NumFeatures+NumTitle)
	for c, i := range v.candidates() {
		v.fill(int(i), row[:NumFeatures])
		v.fillTitle(c, row[NumFeatures:])
		do(int(i), row)
	}
}

// prepare scores the units with the first model.
func (v *view) prepare(w *Weights) {
	v.row = resize(v.row, NumFeatures+max(NumContext, NumTitle))
	v.first = resize(v.first, len(v.units))
	for i := range v.units {
		v.fill(i, v.row[:NumFeatures])
		v.first[i] = model.Sigmoid(w.First.Margin(v.row))
	}
	v.readScores(v.first)
}
