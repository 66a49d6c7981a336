package features

import (
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/engine"
)

// look is what the blocks hold that look like this one.
func look(r *engine.Row, p *facts.Page, i int) {
	total := &p.Before[len(p.Blocks)]
	alike := func(s *facts.Sum, blocks, words, prose, links string) {
		r.Put(blocks, float32(s.Blocks))
		r.Put(words, engine.Ratio(s.Words, total.Words))
		r.Put(prose, engine.Ratio(s.Prose, total.Prose))
		r.Put(links, s.Links())
	}
	alike(&p.Alike[p.Own[i]], "blocks", "words", "prose", "links")
	alike(&p.Alike[p.Pair[i]], "pair_blocks", "pair_words", "pair_prose", "pair_links")
	alike(&p.Alike[p.Chain[i]], "path_blocks", "path_words", "path_prose", "path_links")
	run := 0 // neighbours that look the same
	for j := i - 1; j >= 0 && j >= i-6 && p.Pair[j] == p.Pair[i]; j-- {
		run++
	}
	for j := i + 1; j < len(p.Blocks) && j <= i+6 && p.Pair[j] == p.Pair[i]; j++ {
		run++
	}
	r.Put("run", float32(run))
}
