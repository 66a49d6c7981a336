package blocks

import "shuck/extract/doc"

// dropOrphans leaves out a heading of which nothing was kept that it heads: no text, and no heading below it with text, before the next
// heading of its level or a higher one. On a page that is no prose, a listing or a shop, headings are content by themselves.
func dropOrphans(v *view, _ *Options) {
	if !v.isProse() {
		return
	}
	var filled [7]bool // by level: a heading of that level or text, kept, stands after here and before the next higher heading
	text := false
	for i := len(v.blocks) - 1; i >= 0; i-- {
		k := &v.blocks[i]
		if k.Kind != doc.Heading {
			text = text || k.Keep
			continue
		}
		heads := text
		for level := k.Level + 1; level < len(filled); level++ {
			heads = heads || filled[level]
			filled[level] = false
		}
		text = false
		if k.Keep && !heads {
			v.decide(i, false, "headings")
		}
		filled[k.Level] = filled[k.Level] || heads
	}
}

// isProse reports whether most of the words kept are in prose.
func (v *view) isProse() bool {
	var prose, all int
	for i := range v.blocks {
		if k := &v.blocks[i]; k.Keep {
			all += k.Words
			if v.stats[i].prose {
				prose += k.Words
			}
		}
	}
	return float32(prose) >= proseShare*float32(all)
}

const proseShare = 0.45
