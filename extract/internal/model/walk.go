package model

// Margin returns the sum of the trees for a row of Features values: the log-odds.
func (e *Ensemble) Margin(row []float32) float32 { return e.sum(0, 0, e.trees, row) }

// Estimate returns about what Margin does, but stops early. After every so many trees it looks at
// the sum; where that is at least sure away from 0, it returns the sum times 1 + 1/n at the n-th
// look, about what the smaller and smaller steps of boosting would add. On the labelled pages, one
// row in 800 of those stopped at 2 would have come back to where decisions are made.
func (e *Ensemble) Estimate(row []float32, every int, sure float32) (m float32) {
	for look := 1; ; look++ {
		m = e.sum(m, (look-1)*every, min(look*every, e.trees), row)
		if m, stops := e.stops(m, look, every, sure); stops {
			return m
		}
	}
}

// stops reports whether no more trees are asked after a look, and the margin that is returned then.
func (e *Ensemble) stops(m float32, look, every int, sure float32) (float32, bool) {
	switch {
	case look*every >= e.trees:
		return m, true
	case m >= sure || m <= -sure:
		return m * (1 + 1/float32(look)), true
	}
	return m, false
}

// lanes is how many walks go side by side: a walk is a chain of loads, each of which waits for the
// one before, and so many chains wait together.
const lanes = 8

// above is 1 where a row goes to the second child, else 0. It compiles without a branch.
func above(x, value float32) int {
	if x >= value {
		return 1
	}
	return 0
}

// sum adds trees i to j-1 to m, in order, for one row: so many trees at once. The last round may
// walk trees past j-1, whose leaves are not added.
func (e *Ensemble) sum(m float32, i, j int, row []float32) float32 {
	s := 1 << e.depth
	for ; i < j; i += lanes {
		v := e.values[i*s : (i+lanes)*s]
		f := e.features[i*s : (i+lanes)*s][:len(v)]
		n0, n1, n2, n3, n4, n5, n6, n7 := 1, s+1, 2*s+1, 3*s+1, 4*s+1, 5*s+1, 6*s+1, 7*s+1
		for range e.depth {
			n0 = 2*n0 + above(row[f[n0]], v[n0])
			n1 = 2*n1 + above(row[f[n1]], v[n1]) - s
			n2 = 2*n2 + above(row[f[n2]], v[n2]) - 2*s
			n3 = 2*n3 + above(row[f[n3]], v[n3]) - 3*s
			n4 = 2*n4 + above(row[f[n4]], v[n4]) - 4*s
			n5 = 2*n5 + above(row[f[n5]], v[n5]) - 5*s
			n6 = 2*n6 + above(row[f[n6]], v[n6]) - 6*s
			n7 = 2*n7 + above(row[f[n7]], v[n7]) - 7*s
		}
		l := e.leaves[i*s : (i+lanes)*s]
		if i+lanes <= j {
			m = m + l[n0-s] + l[n1-s] + l[n2-s] + l[n3-s] + l[n4-s] + l[n5-s] + l[n6-s] + l[n7-s]
			continue
		}
		for _, n := range []int{n0, n1, n2, n3, n4, n5, n6}[:j-i] {
			m += l[n-s]
		}
	}
	return m
}
