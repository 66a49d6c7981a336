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
	depth, nearest := int16(min(p.Depth[k.Node], 1<<14)), p.MarkDepths(i)
	for m, name := range markNames {
		switch {
		case k.Class&(1<<m) != 0:
			r.Put(name, 0)
		case nearest[m] == facts.NoDepth:
			r.Put(name, farMark)
		default:
			r.Put(name, float32(min(depth-nearest[m]+1, farMark)))
		}
	}
	r.Flag("against", p.Marks(i)&facts.Against != 0)
}

var markNames = func() (names [facts.NumMarks]string) {
	for m := range facts.TagMark {
		names[m] = "class" + string(rune('0'+m/10)) + string(rune('0'+m%10))
	}
	for m, tag := range facts.MarkTags {
		names[facts.TagMark+m] = tag.String()
	}
	return names
}()
