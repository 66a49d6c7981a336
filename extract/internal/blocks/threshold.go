package blocks

import (
	"shuck/extract/doc"
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/model"
)

// threshold returns the P(keep) from which blocks are kept. It follows how well the page can be
// told at all: the F-measure that the model expects of itself. Where it is sure, only blocks that
// are likely count; where it is not, as on listings and shops, a block that may belong is worth
// more than its risk. The slope is fitted by cross-validation, because the blocks of a page are
// right or wrong together, not each by itself. What a listing's names and prices are, and a
// manual's calls and labels, is doubtful each by itself. odds multiplies the odds that are asked
// for.
func threshold(blocks []doc.Block, is kind, odds float32) float32 {
	var e model.Expectation
	for i := range blocks {
		e.Add(blocks[i].Score, blocks[i].Words)
	}
	between := func(b bounds) float32 {
		return b.article + (b.listing-b.article)*is.listing + (b.manual-b.article)*is.manual
	}
	return model.Lean(min(max(slope*e.F()-between(offset), between(lowest)), between(highest)), odds)
}

const slope = 1.6

// kind is how far a page is something else than an article, each from 0 to 1.
type kind struct{ listing, manual float32 }

func kindOf(p *facts.Page) kind { return kind{listing: listing(p), manual: manual(p)} }

// bounds is a figure for an article, for a listing and for a manual.
type bounds struct{ article, listing, manual float32 }

var (
	offset  = bounds{.9, 1.1, .9}
	lowest  = bounds{.35, .15, .35} // below it a block is not the text's, however little else there is
	highest = bounds{.68, .5, .4}
)
