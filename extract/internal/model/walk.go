package model

import "math"

// linkChildren has each node say how far ahead of it its children are. A leaf sends every row to
// itself, so that walks through trees of different depths can go side by side for the same steps.
func (e *Ensemble) linkChildren() {
	e.leaves, e.depths = make([]float32, len(e.nodes)), make([]uint16, len(e.roots), cap(e.roots))
	depth := make([]uint16, len(e.nodes))
	for t, root := range e.roots {
		end := uint32(len(e.nodes))
		if t+1 < len(e.roots) {
			end = e.roots[t+1]
		}
		for i := root; i < end; i++ {
			n := &e.nodes[i]
			if n.ahead == 0 {
				e.leaves[i] = n.value
				*n = node{float32(math.NaN()), 0, 0}
				e.depths[t] = max(e.depths[t], depth[i])
				continue
			}
			depth[root+uint32(n.ahead)], depth[root+uint32(n.ahead)+1] = depth[i]+1, depth[i]+1
			n.ahead -= uint16(i - root)
		}
	}
}

// Margin returns the sum of the trees for a row of Features values: the log-odds.
func (e *Ensemble) Margin(row []float32) float32 { return e.sum(0, 0, len(e.roots), row) }

// Estimate returns about what Margin does, but stops early. After every so many trees it looks at
// the sum; where that is at least sure away from 0, it returns the sum times 1 + 1/n at the n-th
// look, about what the smaller and smaller steps of boosting would add. On the labelled pages, one
// row in 800 of those stopped at 2 would have come back to where decisions are made.
func (e *Ensemble) Estimate(row []float32, every int, sure float32) (m float32) {
	for i, looks := 0, float32(1); i < len(e.roots); i, looks = i+every, looks+1 {
		j := min(i+every, len(e.roots))
		if m = e.sum(m, i, j, row); j < len(e.roots) && (m >= sure || m <= -sure) {
			return m * (1 + 1/looks)
		}
	}
	return m
}

// lanes is how many trees sum walks side by side: a walk is a chain of loads, each of which waits
// for the one before, and so many chains wait together.
const lanes = 8

// sum adds trees i to j-1 to m, in order. The last round may walk trees past j-1, whose leaves are
// not added; behind the last tree the roots go on far enough for that.
func (e *Ensemble) sum(m float32, i, j int, row []float32) float32 {
	nodes, l := e.nodes, e.leaves
	for ; i < j; i += lanes {
		r, d := e.roots[i:i+lanes:i+lanes], e.depths[i:i+lanes:i+lanes]
		n0, n1, n2, n3, n4, n5, n6, n7 := r[0], r[1], r[2], r[3], r[4], r[5], r[6], r[7]
		for range max(d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7]) {
			n0 += nodes[n0].step(row)
			n1 += nodes[n1].step(row)
			n2 += nodes[n2].step(row)
			n3 += nodes[n3].step(row)
			n4 += nodes[n4].step(row)
			n5 += nodes[n5].step(row)
			n6 += nodes[n6].step(row)
			n7 += nodes[n7].step(row)
		}
		if i+lanes <= j {
			m = m + l[n0] + l[n1] + l[n2] + l[n3] + l[n4] + l[n5] + l[n6] + l[n7]
			continue
		}
		for _, n := range []uint32{n0, n1, n2, n3, n4, n5, n6}[:j-i] {
			m += l[n]
		}
	}
	return m
}

// step returns how many nodes further a row goes from n. It compiles without a branch.
func (n node) step(row []float32) uint32 {
	up := uint32(0)
	if row[n.feature] >= n.value {
		up = 1
	}
	return uint32(n.ahead) + up
}
