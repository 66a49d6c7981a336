package features

import (
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/engine"
)

// position is where the block stands in the page.
func position(r *engine.Vector, p *facts.Page, i int) {
	total, before := &p.Before[len(p.Blocks)], &p.Before[i]
	after := total.Minus(p.Before[i+1])
	r.Put("blocks", engine.Ratio(i, len(p.Blocks)))
	r.Put("words", engine.Ratio(before.Words, total.Words))
	r.Put("prose", engine.Ratio(before.Prose, total.Prose))
	r.Put("prose_words_left", float32(after.Prose))
	r.Put("prose_blocks_before", float32(before.ProseBlocks))
	r.Put("prose_blocks_after", float32(after.ProseBlocks))
	wordsUntil, up := float32(far), float32(far)
	if next := int(p.NextProse[i]); next < len(p.Blocks) {
		wordsUntil, up = float32(p.Before[next].Words-p.Before[i+1].Words), p.Apart(i, next)
	}
	r.Put("words_until_prose", wordsUntil)
	r.Put("next_prose_up", up)
	r.Put("links_before", before.Links())
	r.Put("links_after", after.Links())
}
