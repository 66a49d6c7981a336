package features

import (
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/engine"
)

var levels = [...]string{"0", "1", "2", "3", "4"}

const (
	innerLevels = 2 // of which siblings alike are counted
	outerLevel  = 2 // from which names, dates and prices are
)

// container is what the containers around the block hold, each of them: the element itself, and the
// nearest ones out of it that hold more blocks.
func container(r *engine.Vector, p *facts.Page, i int) {
	total := &p.Before[len(p.Blocks)]
	x := p.Blocks[i].Node
	for n, level := range levels {
		if r.Same(containerParts+n, int64(x)+1) {
			if x >= 0 {
				x = p.Outer[x]
			}
			continue
		}
		r.At(level)
		s, siblings, part := &facts.Sum{}, int32(0), float32(1)
		there := x >= 0
		if there {
			s, siblings = &p.Sums[x], p.LikeSiblings[x]
			if up := p.Outer[x]; up >= 0 {
				siblings, part = p.LikeSiblings[p.Top[x]], engine.Ratio(s.Words, p.Sums[up].Words)
			}
			x = p.Outer[x]
		}
		first := r.Len()
		r.Put("words", engine.Ratio(s.Words, total.Words))
		r.Put("prose", engine.Ratio(s.Prose, total.Prose))
		r.Put("links", s.Links())
		r.Put("blocks", float32(s.Blocks))
		r.Put("length", engine.Ratio(s.Words, s.Blocks))
		r.Put("prose_blocks", engine.Ratio(s.ProseBlocks, s.Blocks))
		if n < innerLevels {
			r.Put("like_siblings", float32(siblings))
		}
		r.Put("of_parent", part)
		r.Put("marked", engine.Ratio(s.Against, s.Blocks))
		if n >= outerLevel {
			r.Put("signed", engine.Ratio(s.Signed, s.Blocks))
			r.Put("prices", engine.Ratio(s.Priced, s.Blocks))
		}
		if !there {
			r.Lack(first)
		}
		r.Made(containerParts + n)
	}
}

// core is where the block stands to the containers that hold most of the page's prose.
func core(r *engine.Vector, p *facts.Page, i int) {
	x := p.Blocks[i].Node
	if r.Same(corePart, int64(x)) {
		return
	}
	for c, n := range p.Cores {
		r.At(levels[c])
		inside, below, out := p.Relate(x, n)
		r.Put("inside", inside)
		r.Put("depth", below)
		r.Put("out", out)
	}
	r.At("")
	inside, below, out := p.Relate(x, p.Arc90.Top)
	r.Put("best_inside", inside)
	r.Put("best_depth", below)
	r.Put("best_out", out)
	total, best, n := &p.Before[len(p.Blocks)], &p.Sums[p.Arc90.Top], p.Cores[1]
	r.Put("best_links", best.Links())
	r.Put("best_prose", engine.Ratio(best.Prose, total.Prose))
	s := &p.Sums[p.Branch(x, n)]
	r.Put("branch_prose", engine.Ratio(s.Prose, total.Prose))
	r.Put("branch_links", s.Links())
	r.Put("branch_words", engine.Ratio(s.Words, total.Words))
	r.Put("branch_blocks", float32(s.Blocks))
	order := float32(0) // where the nearest words outside the core stood so far
	switch {
	case x < n, p.Inside(x, n) && p.Preceded:
		order = -1
	case x >= p.Tree.End[n]:
		order = 1
	}
	r.Put("order", order)
	r.Made(corePart)
}
