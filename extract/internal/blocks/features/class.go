package features

import (
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/engine"
)

// farMark stands for a mark that no element around the block has, or none near enough to matter.
const farMark = 16

// class is how far out the nearest element with each mark is, the block's own being 1 and an inline
// element around all of the text 0.
func class(r *engine.Vector, p *facts.Page, i int) {
	k := &p.Blocks[i]
	row, nearest := p.MarkDepths(i)
	depth := int16(min(p.Depth[k.Node], 1<<14))
	key := int64(row)<<16 | int64(depth)
	if k.Class != 0 {
		key = -1
	}
	if r.Same(classPart, key) {
		return
	}
	for n, m := range facts.NearMarks {
		switch {
		case k.Class&m.Mark != 0:
			r.Put(m.Name, 0)
		case nearest[n] == facts.NoDepth:
			r.Put(m.Name, farMark)
		default:
			r.Put(m.Name, float32(min(depth-nearest[n]+1, farMark)))
		}
	}
	r.Made(classPart)
}
