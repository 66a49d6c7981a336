package blocks

import (
	"shuck/extract/doc"
	"shuck/extract/internal/model"
)

// threshold returns the P(keep) from which blocks are kept. It follows how well the page can be
// told at all: the F-measure that the model expects of itself. Where it is sure, only blocks that
// are likely count; where it is not, as on listings and shops, a block that may belong is worth
// more than its risk. The slope is fitted by cross-validation, because the blocks of a page are
// right or wrong together, not each by itself. odds multiplies the odds that are asked for.
func threshold(blocks []doc.Block, odds float32) float32 {
	var e model.Expectation
	for i := range blocks {
		e.Add(blocks[i].Score, blocks[i].Words)
	}
	return model.Lean(min(max(slope*e.F()-offset, lowest), highest), odds)
}

const (
	slope   = 1.6
	offset  = 0.9
	lowest  = 0.35 // below it a block is no article's, however little else there is
	highest = 0.68
)
