package blocks

import (
	"context"

	"shuck/extract/doc"
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/blocks/features"
	"shuck/extract/internal/model"
)

// A block at or below this margin of the screen is left with its word: of a hundred, one or fewer
// are the text's, and the blocks' own model would drop most of those.
const plain = -2.75

// echo is what a sure margin of the screen is multiplied with, about what more trees would add to
// it.
const echo = 2

// A block of which the trees so far are sure is left with their word: two blocks of three after the
// first look, and on them the others would change nothing that matters.
const (
	everyTrees = 80
	sure       = 2 // of the margin: seven to one, and some fifty to one with what the others would add
)

// A page of so many blocks with so few bytes of source for each is no article's: the first look is
// enough for it, so that the time it takes stays in proportion to its size.
const (
	manyBlocks = 4096
	denseBlock = 16
)

// checkEvery is the number of blocks between two looks at the context.
const checkEvery = 4096

// score sets each block's Score. A heading is not screened: what it heads is nothing that the
// screen sees.
func (e *Engine) score(ctx context.Context, f *facts.Page, w *work) error {
	quick, all := features.Quick(), features.All()
	all.Reset(&w.vector, 0)
	enough := float32(sure)
	if n := len(f.Blocks); n > manyBlocks && len(f.Doc.Source) < denseBlock*n {
		enough = 0
	}
	set := func(block int, margin float32, _ []float32) { f.Blocks[block].Score = model.Sigmoid(margin) }
	w.batch.Reset(e.w.Block, everyTrees, enough, set)
	w.screen.Reset(e.w.Screen, e.w.Screen.Trees(), 0, func(block int, margin float32, row []float32) {
		if margin <= plain {
			set(block, echo*margin, nil)
			return
		}
		w.vector.Set(row)
		all.Complete(&w.vector, f, block)
		w.batch.Add(block, w.vector.Values())
	})
	for i := range f.Blocks {
		if i%checkEvery == checkEvery-1 && ctx.Err() != nil {
			return ctx.Err()
		}
		k := &f.Blocks[i]
		k.Score = 0
		switch {
		case k.Words == 0:
		case k.Kind == doc.Heading:
			all.Fill(&w.vector, f, i)
			w.batch.Add(i, w.vector.Values())
		default:
			quick.Fill(&w.vector, f, i)
			w.screen.Add(i, w.vector.Values())
		}
	}
	w.screen.Flush()
	w.batch.Flush()
	return nil
}
