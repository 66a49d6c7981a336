package features

import (
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/engine"
)

// readability is what Readability's algorithm chooses.
func readability(r *engine.Vector, p *facts.Page, i int) {
	x, c := p.Blocks[i].Node, &p.Arc90
	r.Flag("unlikely", c.Unlikely[x])
	r.Put("score", engine.Ratio(around(p, c, x), c.Best))
	r.Put("best", c.Best)
}

// around returns the best score that x and the three elements around it have, 0 at least.
func around(p *facts.Page, c *facts.Choice, x int32) (best float32) {
	for steps := 0; x > 0 && steps < 4; x, steps = p.Tree.Parent[x], steps+1 {
		best = max(best, c.Score[x])
	}
	return best
}
