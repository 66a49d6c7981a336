package model

import "math"

// loop makes each leaf a node that sends every row to itself, so that walks through trees of one depth can go side by side.
func (e *Ensemble) loop() {
	e.leaves, e.depths = make([]float32, len(e.nodes)), make([]uint16, len(e.roots))
	depth := make([]uint16, len(e.nodes))
	for t, root := range e.roots {
		end := uint32(len(e.nodes))
		if t+1 < len(e.roots) {
			end = e.roots[t+1]
		}
		for i := root; i < end; i++ {
			n := &e.nodes[i]
			if n.left == 0 {
				e.leaves[i] = n.value
				*n = node{float32(math.NaN()), 0, uint16(i - root)}
				e.depths[t] = max(e.depths[t], depth[i])
				continue
			}
			depth[root+uint32(n.left)], depth[root+uint32(n.left)+1] = depth[i]+1, depth[i]+1
		}
	}
}

// Margin gives the sum of the trees for a row of Features values: the log-odds.
func (e *Ensemble) Margin(row []float32) float32 { return e.sum(0, 0, len(e.roots), row) }

// MarginAbove gives the margin, but for a row whose first trees sum to less than low: for that it gives their sum, and leaves the
// others out.
func (e *Ensemble) MarginAbove(row []float32, first int, low float32) float32 {
	first = min(first, len(e.roots))
	m := e.sum(0, 0, first, row)
	if m < low {
		return m
	}
	return e.sum(m, first, len(e.roots), row)
}

// Estimate gives the margin, but looks at it after every so many trees, and leaves a row whose sum is then sure or further from even with
// it: times 1 + 1/n at the n-th look, which is what the smaller and smaller steps of boosting go on to. On the labelled pages' blocks it is
// about what the margin is, and one row in 800 that is left at 2 would have come back to where decisions are made.
func (e *Ensemble) Estimate(row []float32, every int, sure float32) (m float32) {
	for i, looks := 0, float32(1); i < len(e.roots); i, looks = i+every, looks+1 {
		j := min(i+every, len(e.roots))
		if m = e.sum(m, i, j, row); j < len(e.roots) && (m >= sure || m <= -sure) {
			return m * (1 + 1/looks)
		}
	}
	return m
}

// sum adds trees i to j-1 to m. It walks four of them at a time: a walk is a chain of loads, each of which waits for the one
// before, and four chains wait side by side.
func (e *Ensemble) sum(m float32, i, j int, row []float32) float32 {
	for ; i+4 <= j; i += 4 {
		r, d := e.roots[i:i+4:i+4], e.depths[i:i+4:i+4]
		t0, t1, t2, t3 := e.nodes[r[0]:], e.nodes[r[1]:], e.nodes[r[2]:], e.nodes[r[3]:]
		var n0, n1, n2, n3 uint32
		for range max(d[0], d[1], d[2], d[3]) {
			n0, n1, n2, n3 = t0[n0].next(row), t1[n1].next(row), t2[n2].next(row), t3[n3].next(row)
		}
		m += e.leaves[r[0]+n0]
		m += e.leaves[r[1]+n1]
		m += e.leaves[r[2]+n2]
		m += e.leaves[r[3]+n3]
	}
	for ; i < j; i++ {
		at := uint32(0)
		for range e.depths[i] {
			at = e.nodes[e.roots[i]+at].next(row)
		}
		m += e.leaves[e.roots[i]+at]
	}
	return m
}

// next gives the node that a row goes to from n, as an index in its tree. It compiles without a branch.
func (n node) next(row []float32) uint32 {
	up := uint32(0)
	if row[n.feature] >= n.value {
		up = 1
	}
	return uint32(n.left) + up
}
