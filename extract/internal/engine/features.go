package engine

import "slices"

// Group is a set of features with one theme. Fill puts them, always the same number in the same
// order, whatever F and i are.
type Group[F any] struct {
	Name string
	Fill func(v *Vector, f F, i int)

	// Once says that the values are those of the whole document: Fill is called for its first
	// unit alone.
	Once bool

	// Sides is, where it is not 0, on how many units on either side the values are: Fill is called
	// once for each of a document's units, which Units counts, and a vector has what it put for
	// those before and after, -1 for each that is not there.
	Sides int
	Units func(f F) int
}

// Features is a list of groups, in the order of a vector. It is read-only once made.
type Features[F any] struct {
	groups []Group[F]
	ends   []int // of each group in a vector
	each   []int // values that its Fill puts
	names  []string
}

// most is the greatest number of features that a vector may have, a power of two: a node of a tree
// has
// 16 bits for it.
const most = 1 << 10

// NewFeatures makes the list of groups. It fills a vector for unit 0 of probe, any small document,
// to learn the features' names.
func NewFeatures[F any](probe F, groups ...Group[F]) *Features[F] {
	s := &Features[F]{groups: groups}
	v := Vector{names: &naming{}}
	for _, g := range groups {
		v.names.group, v.suffix = g.Name, ""
		start := v.n
		g.Fill(&v, probe, 0)
		s.each = append(s.each, v.n-start)
		if g.Sides > 0 {
			v.nameSides(v.n-start, g.Sides)
		}
		s.ends = append(s.ends, v.n)
	}
	if s.names = v.names.names; len(s.names) > most {
		panic("too many features")
	}
	return s
}

// Len is the number of features.
func (s *Features[F]) Len() int { return len(s.names) }

// Names returns the features as group.name, in the order of a vector.
func (s *Features[F]) Names() []string { return slices.Clone(s.names) }

// Reset makes v ready for another document, with room for extra features that others put.
func (s *Features[F]) Reset(v *Vector, extra int) {
	if s.Len()+extra > most {
		panic("too many features")
	}
	clear(v.values[:s.Len()+extra])
	v.n, v.filled = 0, 0
	for i := range v.parts {
		v.parts[i].key = -1
	}
}

// Fill puts the features of unit i of f into v, first of all.
func (s *Features[F]) Fill(v *Vector, f F, i int) {
	v.n = 0
	s.Complete(v, f, i)
}

// Complete puts the features of unit i of f behind those that v has of it: of the first groups of
// s.
func (s *Features[F]) Complete(v *Vector, f F, i int) {
	for k := range s.groups {
		g := &s.groups[k]
		switch {
		case s.ends[k] <= v.n:
		case g.Once && s.ends[k] <= v.filled:
			v.n = s.ends[k]
		case g.Sides > 0:
			if s.ends[k] > v.filled {
				v.readSides(g.Sides, s.each[k], g.Units(f), func(j int) { g.Fill(v, f, j) })
			}
			v.putSides(g.Sides, s.each[k], i)
		default:
			g.Fill(v, f, i)
		}
	}
	v.filled = max(v.filled, v.n)
}

// Append puts the features of unit i of f behind those that v has.
func (s *Features[F]) Append(v *Vector, f F, i int) {
	for k := range s.groups {
		s.groups[k].Fill(v, f, i)
	}
}
