package blocks

import "shuck/extract/doc"

// readOrder finds what stands before each block, the prose next to it, and the heading above it.
func (v *view) readOrder() {
	n := len(v.blocks)
	v.before = resize(v.before, n+1)
	v.prevProse, v.nextProse = resize(v.prevProse, n), resize(v.nextProse, n)
	v.section = resize(v.section, n)
	last, head := int32(-1), int32(-1)
	for i := range v.blocks {
		v.before[i+1] = v.before[i]
		v.before[i+1].add(v.measure(i))
		v.prevProse[i] = last
		if v.stats[i].prose {
			last = int32(i)
		}
		v.section[i] = head
		if v.isHeading(i) {
			head = int32(i)
		}
	}
	next := int32(n)
	for i := n - 1; i >= 0; i-- {
		v.nextProse[i] = next
		if v.stats[i].prose {
			next = int32(i)
		}
	}
}

// isHeading reports whether block i heads what follows: by its element, or as a short block that is all bold or ends in a
// colon. A list item is none.
func (v *view) isHeading(i int) bool {
	k := &v.blocks[i]
	if k.Kind == doc.Heading {
		return true
	}
	if k.Words > 8 || k.Words == 0 || k.Kind != doc.Paragraph || k.LinkWords > 0 {
		return false
	}
	for _, s := range k.Spans {
		if s.Kind == doc.Strong && int(s.End-s.Start) == len(k.Text) {
			return true
		}
	}
	return v.stats[i].colon
}

// The cores are the smallest containers that hold these shares of the page's prose.
const numCores = 4

var coreShare = [numCores]float32{.4, .6, .8, .95}

// readCores walks down from the root to the cores, and lets Readability choose.
func (v *view) readCores() {
	total := v.total()
	weight := func(x int32) int32 { return v.sum[x].prose }
	if total.prose == 0 {
		weight = func(x int32) int32 { return v.sum[x].words - v.sum[x].linkWords }
	}
	all := float32(weight(0))
	x := int32(0)
	for c := numCores - 1; c >= 0; c-- {
		for {
			child := v.heaviest(x, weight)
			if child < 0 || float32(weight(child)) < coreShare[c]*all {
				break
			}
			x = child
		}
		v.cores[c] = x
	}
	v.choose(&v.choices[0], 2)
	v.choose(&v.choices[1], 5)
	v.best = v.choices[1].top
}

// heaviest gives the child of x with the most weight, -1 where no child has a block.
func (v *view) heaviest(x int32, weight func(int32) int32) int32 {
	best, most := int32(-1), int32(0)
	for c := x + 1; c < v.t.End[x]; c = v.t.End[c] {
		if w := weight(c); w > most {
			best, most = c, w
		}
	}
	return best
}
