package features

import (
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/engine"
)

// readability is what the two variants of Readability's algorithm choose.
func readability(r *engine.Vector, p *facts.Page, i int) {
	x, total := p.Blocks[i].Node, &p.Before[len(p.Blocks)]
	older, newer := &p.Arc90[0], &p.Arc90[1]
	a, b := older.State[x], newer.State[x]
	r.Flag("old_joined", a&facts.Joined != 0)
	r.Flag("old_top", a&facts.InTop != 0)
	r.Flag("old_cleaned", a&facts.Cleaned != 0)
	r.Flag("new_joined", b&facts.Joined != 0)
	r.Flag("new_top", b&facts.InTop != 0)
	r.Flag("new_cleaned", b&facts.Cleaned != 0)
	r.Flag("unlikely", b&facts.Unlikely != 0)
	r.Put("old_score", engine.Ratio(around(p, older, x), older.Best))
	r.Put("new_score", engine.Ratio(around(p, newer, x), newer.Best))
	r.Put("old_best", older.Best)
	r.Put("new_best", newer.Best)
	r.Put("old_share", engine.Ratio(p.Sums[older.Top].Prose, total.Prose))
	r.Put("new_share", engine.Ratio(p.Sums[newer.Top].Prose, total.Prose))
	r.Flag("agree", older.Top == newer.Top)
}

// around returns the best score that x and the three elements around it have, 0 at least.
func around(p *facts.Page, c *facts.Choice, x int32) (best float32) {
	for steps := 0; x > 0 && steps < 4; x, steps = p.Tree.Parent[x], steps+1 {
		best = max(best, c.Score[x])
	}
	return best
}
