// Package engine is what the engines for HTML and for raw text share: features that are declared
// once, name and value together; passes that a runner takes in order; and the small tables both
// count in.
package engine

// Vector is the features of one unit on their way to a model. A group of features puts its values
// one after the other; which values those are, and how many, stands nowhere else. A vector is used
// for one document at a time.
type Vector struct {
	n      int
	names  *naming
	values [most]float32
	parts  [maxParts]part
	filled int // so many of the first have been put for this document: groups filled once are, up to there
	sides  []float32
	suffix string
}

// naming collects the names of features, for the rare vector that is made for them.
type naming struct {
	group string
	names []string
}

// Values are the features, in order; they change with the next unit.
func (v *Vector) Values() []float32 { return v.values[:v.n] }

// Set sets the features, first of all, to values that another vector had for the same unit.
func (v *Vector) Set(values []float32) {
	v.n = copy(v.values[:], values)
	for i := range v.parts {
		if v.parts[i].from < v.n {
			v.parts[i].key = -1
		}
	}
}

// Put sets the next feature.
func (v *Vector) Put(name string, x float32) {
	if v.names != nil {
		v.note(name)
	}
	v.values[uint(v.n)%most] = x
	v.n++
}

// part is the features of a part of a vector, which are those of something with a key.
type part struct {
	key       int64
	from, end int
}

// maxParts is how many parts of a vector there may be.
const maxParts = 8

// Same reports whether the next features are those of the number part, and are set already: the
// unit before had the same key, which says all that they are of. Of what has none the key is
// negative. Where it says no, they are put, and Made follows.
func (v *Vector) Same(number int, key int64) bool {
	p := &v.parts[number]
	if p.key == key && p.from == v.n && key >= 0 && v.names == nil {
		v.n = p.end
		return true
	}
	p.key, p.from = key, v.n
	return false
}

// Made notes that the features of a part are put.
func (v *Vector) Made(number int) { v.parts[number].end = v.n }

// Flag sets the next feature to 1 or 0.
func (v *Vector) Flag(name string, b bool) { v.Put(name, Bit(b)) }

// Len is the number of features set so far.
func (v *Vector) Len() int { return v.n }

// Lack sets the features from the nth on to -1: what they are of is not there.
func (v *Vector) Lack(n int) {
	for i := range v.values[n:v.n] {
		v.values[n+i] = -1
	}
}

// Member is an element of a set that a uint32 is, by its place there.
type Member interface {
	~uint8
	String() string
}

// PutSet sets the next features to 1 or 0: which of the members, in order, a set has. Most sets are
// empty.
func PutSet[M Member](v *Vector, set uint32, members []M) {
	if v.names != nil {
		for _, m := range members {
			v.note(m.String())
		}
	}
	values := v.values[v.n : v.n+len(members)]
	v.n += len(members)
	if set == 0 {
		clear(values)
		return
	}
	for k, m := range members {
		values[k] = float32(set >> m & 1)
	}
}

// At has the names of the features that follow in the group end in suffix: they are of a neighbour,
// a container, a window.
func (v *Vector) At(suffix string) { v.suffix = suffix }

// note adds a name. It is no part of Put, which is for each feature of each unit.
//
//go:noinline
func (v *Vector) note(name string) {
	v.names.names = append(v.names.names, v.names.group+"."+name+v.suffix)
}

// Bit is 1 for true and 0 for false.
func Bit(b bool) float32 {
	if b {
		return 1
	}
	return 0
}

// Ratio is a/b, and 0 where b is.
func Ratio[A, B int | int32 | float32](a A, b B) float32 {
	if b == 0 {
		return 0
	}
	return float32(a) / float32(b)
}

// maxSpare is the most room that Zeroed makes for a longer document yet.
const maxSpare = 1 << 14

// Zeroed returns a slice of n zero elements, in the memory of s where that is enough.
func Zeroed[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+min(n/4, maxSpare))
	}
	s = s[:n]
	clear(s)
	return s
}
