package page

import "shuck/extract/doc"

// dropTitle leaves out the rows that repeat the title, which is reported apart: the block that is the title and those with all of
// its words and no other, but only above or right at the begin of the article.
func dropTitle(v *view, _ *Options) {
	prose := 0
	for i := range v.blocks {
		k := &v.blocks[i]
		if !k.Keep {
			continue
		}
		in, n, share := v.title.overlap(k.Text)
		if n > 0 && in == 1 && share == 1 {
			v.decide(i, false, "title")
		} else if i == v.titleAt && prose == 0 && in >= .8 {
			v.decide(i, false, "title")
		}
		if v.stats[i].prose {
			if prose++; prose > 2 {
				return
			}
		}
	}
}

// dropDoubles leaves out a second copy of a long block: structured data shown as text, hidden copies, pull quotes. The copy with
// the better score stays. What stands in a quote was quoted, and what stands twice in elements of the same look was said
// twice: the meals of a week's plan, a refrain.
func dropDoubles(v *view, _ *Options) {
	const long = 8 // words: shorter lines may well come twice, in tables and refrains
	for i := range v.blocks {
		k := &v.blocks[i]
		first := int(v.copies.first[v.copies.of[i]])
		if first == i || !k.Keep || k.Words < long || !v.blocks[first].Keep || v.blocks[first].Text != k.Text {
			continue
		}
		if k.Kind == doc.Quote || v.blocks[first].Kind == doc.Quote || v.path[k.Node] == v.path[v.blocks[first].Node] {
			continue
		}
		if k.Score > v.blocks[first].Score {
			v.decide(first, false, "doubles")
			v.copies.first[v.copies.of[i]] = int32(i)
		} else {
			v.decide(i, false, "doubles")
		}
	}
}
