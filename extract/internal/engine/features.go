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
}

// Features is a list of groups, in the order of a vector. It is read-only once made.
type Features[F any] struct {
	groups []Group[F]
	ends   []int // of each group in a vector
	names  []string
}

// most is the greatest number of features that a vector may have: a node of a tree has 16 bits for
// it.
const most = 1 << 10

// NewFeatures makes the list of groups. It fills a vector for unit 0 of probe, any small document,
// to learn the features' names.
func NewFeatures[F any](probe F, groups ...Group[F]) *Features[F] {
	s := &Features[F]{groups: groups}
	v := Vector{values: make([]float32, most), names: &naming{}}
	for _, g := range groups {
		v.names.group, v.suffix = g.Name, ""
		g.Fill(&v, probe, 0)
		s.ends = append(s.ends, v.n)
	}
	s.names = v.names.names
	return s
}

// Len is the number of features.
func (s *Features[F]) Len() int { return len(s.names) }

// Names returns the features as group.name, in the order of a vector.
func (s *Features[F]) Names() []string { return slices.Clone(s.names) }

// Reset makes v ready for another document, with room for extra features that others put.
func (s *Features[F]) Reset(v *Vector, extra int) {
	v.values, v.n, v.filled = Zeroed(v.values, s.Len()+extra), 0, false
}

// Fill puts the features of unit i of f into v, first of all.
func (s *Features[F]) Fill(v *Vector, f F, i int) {
	v.n = 0
	for k := range s.groups {
		g := &s.groups[k]
		if g.Once && v.filled {
			v.n = s.ends[k]
			continue
		}
		g.Fill(v, f, i)
	}
	v.filled = true
}

// Append puts the features of unit i of f behind those that v has.
func (s *Features[F]) Append(v *Vector, f F, i int) {
	for k := range s.groups {
		s.groups[k].Fill(v, f, i)
	}
}
