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

// Rows calls do with each unit's row of features, for training. With scores, the first model's, the row has the context
// features too. The row is reused.
func Rows(p *doc.Page, scores []float32, do func(unit int, row []float32)) {
	v := look(p.Blocks)
	defer v.done()
	row := make([]float32, NumFeatures+NumContext)
	if scores == nil {
		row = row[:NumFeatures]
	} else {
		v.readScores(scores)
	}
	for i := range v.units {
		v.fill(i, row[:NumFeatures])
		if scores != nil {
			v.fillContext(i, row[NumFeatures:])
		}
		do(i, row)
	}
}

// FirstScores gives the first model's scores of p's units, for training the second.
func FirstScores(p *doc.Page, first *model.Ensemble) []float32 {
	v := look(p.Blocks)
	defer v.done()
	row, scores := make([]float32, NumFeatures), make([]float32, len(v.units))
	for i := range v.units {
		v.fill(i, row)
		scores[i] = model.Sigmoid(first.Margin(row))
	}
	return scores
}
