package lines

import (
	"shuck/extract/doc"
	"shuck/extract/internal/model"
)

// Units calls do with each unit of p, a raw text that parse.Text has read: the lines first to last-1.
func Units(p *doc.Page, do func(first, last int)) {
	v := look(p.Blocks)
	defer v.done()
	for i := range v.units {
		do(int(v.units[i].first), int(v.units[i].last))
	}
}

// TitleRows calls do with each title candidate's row of features, for training the title's model. The row is reused.
func TitleRows(p *doc.Page, do func(unit int, row []float32)) {
	v := look(p.Blocks)
	defer v.done()
	row := make([]float32, NumFeatures+NumTitle)
	for c, i := range v.candidates() {
		v.fill(int(i), row[:NumFeatures])
		v.fillTitle(c, row[NumFeatures:])
		do(int(i), row)
	}
}

// Rows calls do with each unit's row of features, for training the units' model after the title's. The row is reused.
func Rows(p *doc.Page, title *model.Ensemble, do func(unit int, row []float32)) {
	v := look(p.Blocks)
	defer v.done()
	v.title = v.findTitle(title)
	v.readEchoes()
	row := make([]float32, NumFeatures+NumTitled)
	for i := range v.units {
		v.fill(i, row[:NumFeatures])
		v.fillTitled(i, row[NumFeatures:])
		do(i, row)
	}
}
