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
	prev, next := int(p.PrevProse[i]), int(p.NextProse[i])
	since, wordsSince, up, same := float32(far), float32(far), float32(far), float32(-1)
	if prev >= 0 {
		since = float32(min(i-prev, far))
		wordsSince = float32(before.Words - p.Before[prev+1].Words)
		up, same = p.Apart(i, prev), engine.Bit(p.ElementSig[prev] == p.ElementSig[i])
	}
	until, wordsUntil, nextUp, nextSame := float32(far), float32(far), float32(far), float32(-1)
	if next < len(p.Blocks) {
		until = float32(min(next-i, far))
		wordsUntil = float32(p.Before[next].Words - p.Before[i+1].Words)
		nextUp, nextSame = p.Apart(i, next), engine.Bit(p.ElementSig[next] == p.ElementSig[i])
	}
	r.Put("since_prose", since)
	r.Put("until_prose", until)
	r.Put("words_since_prose", wordsSince)
	r.Put("words_until_prose", wordsUntil)
	r.Put("prev_prose_up", up)
	r.Put("next_prose_up", nextUp)
	r.Put("prev_prose_same", same)
	r.Put("next_prose_same", nextSame)
	r.Put("links_before", before.Links())
	r.Put("links_after", after.Links())
}
