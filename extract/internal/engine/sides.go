package engine

import "fmt"

// nameSides names the last n features anew, once for each of the units on either side.
func (v *Vector) nameSides(n, sides int) {
	all := v.names.names
	at := len(all) - n
	names := append([]string(nil), all[at:]...)
	all = all[:at]
	for k := -sides; k <= sides; k++ {
		for _, name := range names {
			switch {
			case k < 0:
				all = append(all, fmt.Sprintf("%s-%d-before", name, -k))
			case k > 0:
				all = append(all, fmt.Sprintf("%s-%d-after", name, k))
			}
		}
	}
	v.names.names = all
	v.n += (2*sides - 1) * n
}

// readSides keeps what put puts for each of a document's units, n values, between as many of -1 as
// the units on either side have.
func (v *Vector) readSides(sides, n, units int, put func(i int)) {
	start, around := v.n, sides*n
	v.sides = Zeroed(v.sides, units*n+2*around)
	for i := range around {
		v.sides[i], v.sides[len(v.sides)-1-i] = -1, -1
	}
	for i := range units {
		put(i)
		copy(v.sides[around+i*n:], v.values[start:v.n])
		v.n = start
	}
}

// putSides puts the values of the units before unit i and of those after it.
func (v *Vector) putSides(sides, n, i int) {
	around, at := sides*n, i*n
	v.n += copy(v.values[v.n:], v.sides[at:at+around])
	at += around + n
	v.n += copy(v.values[v.n:], v.sides[at:at+around])
}
