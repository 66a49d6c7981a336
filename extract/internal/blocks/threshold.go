package blocks

import (
	"shuck/extract/doc"
	"shuck/extract/internal/model"
)

// threshold returns the P(keep) from which blocks are kept. It follows how well the page can be
// told at all: the F-measure that the model expects of itself. Where it is sure, only blocks that
// are likely count; where it is not, as on listings and shops, a block that may belong is worth
// more than its risk. The slope is fitted by cross-validation, because the blocks of a page are
// right or wrong together, not each by itself. listing is how far the page is one, from 0 to 1: its
// names and prices are doubtful each by itself, and nearly all there is. odds multiplies the odds
// that are asked for.
func threshold(blocks []doc.Block, listing, odds float32) float32 {
	var e model.Expectation
	for i := range blocks {
		e.Add(blocks[i].Score, blocks[i].Words)
	}
	between := func(b bounds) float32 { return b.article + (b.listing-b.article)*listing }
	return model.Lean(min(max(slope*e.F()-between(offset), between(lowest)), between(highest)), odds)
}

const slope = 1.6

// bounds is a figure for an article and for a listing.
type bounds struct{ article, listing float32 }

var (
	offset  = bounds{.9, 1.1}
	lowest  = bounds{.35, .15} // below it a block is not the text's, however little else there is
	highest = bounds{.68, .5}
)
