package features

import (
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/engine"
)

// signature is what the blocks with the same signature hold.
func signature(r *engine.Vector, p *facts.Page, i int) {
	total := &p.Before[len(p.Blocks)]
	alike := func(s *facts.Sum, blocks, words, prose, links string) {
		r.Put(blocks, float32(s.Blocks))
		r.Put(words, engine.Ratio(s.Words, total.Words))
		r.Put(prose, engine.Ratio(s.Prose, total.Prose))
		r.Put(links, s.Links())
	}
	alike(&p.BySig[p.ElementSig[i]], "blocks", "words", "prose", "links")
	alike(&p.BySig[p.PairSig[i]], "pair_blocks", "pair_words", "pair_prose", "pair_links")
	alike(&p.BySig[p.PathSig[i]], "path_blocks", "path_words", "path_prose", "path_links")
	run := 0 // neighbours of the same signature
	for j := i - 1; j >= 0 && j >= i-6 && p.PairSig[j] == p.PairSig[i]; j-- {
		run++
	}
	for j := i + 1; j < len(p.Blocks) && j <= i+6 && p.PairSig[j] == p.PairSig[i]; j++ {
		run++
	}
	r.Put("run", float32(run))
}
