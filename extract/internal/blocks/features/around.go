package features

import (
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/engine"
)

var near = [...]struct {
	name   string
	offset int
}{{"-3", -3}, {"-2", -2}, {"-1", -1}, {"+1", 1}, {"+2", 2}, {"+3", 3}}

// neighbours is what the blocks before and after are.
func neighbours(r *engine.Vector, p *facts.Page, i int) {
	for _, n := range near {
		r.At(n.name)
		j := i + n.offset
		if j < 0 || j >= len(p.Blocks) {
			for _, name := range [...]string{"words", "links", "kind", "ends", "prose", "phrase", "up", "same"} {
				r.Put(name, -1)
			}
			continue
		}
		k, t := &p.Blocks[j], &p.Texts[j]
		r.Put("words", float32(k.Words))
		r.Put("links", engine.Ratio(k.LinkWords, k.Words))
		r.Put("kind", float32(k.Kind))
		r.Flag("ends", t.Ends)
		r.Flag("prose", t.Prose)
		r.Flag("phrase", t.Against())
		r.Put("up", p.Apart(i, j))
		r.Flag("same", p.ElementSig[i] == p.ElementSig[j])
	}
}

var windows = [...]struct {
	before, after string
	blocks        int
}{{"-4", "+4", 4}, {"-12", "+12", 12}, {"-30", "+30", 30}}

// window is what the blocks on each side of the block are made of, further than its neighbours.
func window(r *engine.Vector, p *facts.Page, i int) {
	for _, w := range windows {
		r.At(w.before)
		madeOf(r, p.Between(i-w.blocks, i))
	}
	for _, w := range windows {
		r.At(w.after)
		madeOf(r, p.Between(i+1, i+1+w.blocks))
	}
}

func madeOf(r *engine.Vector, s facts.Sum) {
	r.Put("links", s.Links())
	r.Put("prose", engine.Ratio(s.Prose, s.Words))
	r.Put("length", engine.Ratio(s.Words, s.Blocks))
	r.Put("marked", engine.Ratio(s.Against, s.Blocks))
	r.Put("signed", engine.Ratio(s.Signed, s.Blocks))
	r.Put("prices", engine.Ratio(s.Priced, s.Blocks))
}
