package facts

import "shuck/extract/internal/engine"

// Nodes are sums up the tree, by node.
type Nodes struct {
	Sums  []Sum   // its subtree
	Outer []int32 // the nearest ancestor whose subtree has more blocks, -1 for none
	Top   []int32 // the outermost element with the same blocks
	Depth []int32
}

// readNodes sums the blocks up the tree.
func (p *Page) readNodes() {
	t, n := p.Tree, len(p.Tree.Tag)
	p.Sums, p.Depth = engine.Zeroed(p.Sums, n), engine.Zeroed(p.Depth, n)
	p.Outer, p.Top = engine.Zeroed(p.Outer, n), engine.Zeroed(p.Top, n)
	for i := range p.Blocks {
		p.Sums[p.Blocks[i].Node].Add(p.measure(i))
	}
	for x := n - 1; x > 0; x-- {
		p.Sums[t.Parent[x]].Add(p.Sums[x])
	}
	p.Outer[0] = -1
	for x := 1; x < n; x++ {
		parent := t.Parent[x]
		p.Depth[x] = p.Depth[parent] + 1
		p.Top[x], p.Outer[x] = int32(x), parent
		if p.Sums[parent].Blocks == p.Sums[x].Blocks {
			p.Top[x], p.Outer[x] = p.Top[parent], p.Outer[parent]
		}
	}
}

// Inside reports whether node x is n or one of its descendants.
func (p *Page) Inside(x, n int32) bool { return x >= n && x < p.Tree.End[n] }

// maxSteps bounds a walk up the tree: further out is just far.
const maxSteps = 12

// Relate tells whether x is inside n, how many levels below it, and else how many containers out
// from x the two meet.
func (p *Page) Relate(x, n int32) (inside, below, out float32) {
	if p.Inside(x, n) {
		return 1, float32(p.Depth[x] - p.Depth[n]), 0
	}
	steps := 0
	for y := x; steps < maxSteps && y >= 0 && !p.Inside(n, y); y = p.Outer[y] {
		steps++
	}
	return 0, -1, float32(steps)
}

// Apart returns how many containers out from block i block j is inside.
func (p *Page) Apart(i, j int) float32 {
	_, _, out := p.Relate(p.Blocks[i].Node, p.Blocks[j].Node)
	return out
}

// Branch returns the child of n that x is in; x's outermost container short of the walk's bound
// where x is not in n.
func (p *Page) Branch(x, n int32) int32 {
	y := x
	for range maxSteps {
		up := p.Outer[y]
		if up < 0 || up == n || p.Inside(n, up) {
			break
		}
		y = up
	}
	return y
}
