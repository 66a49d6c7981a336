package blocks

import "shuck/extract/doc"

// Rows calls do with each block's row of features, for training. The row is reused.
func Rows(p *doc.Page, do func(block int, row []float32)) {
	v := look(p)
	defer v.done()
	row := make([]float32, NumFeatures)
	for i := range v.blocks {
		v.fill(i, row)
		do(i, row)
	}
}
