// Package engine is what the engines for HTML and for raw text share: features that are declared
// once, name and value together; passes that a runner takes in order; and the small tables both
// count in.
package engine

// Row is the features of one unit on their way to a model. A group of features puts its values one
// after the other; which values those are, and how many, stands nowhere else. A row is used for one
// document at a time.
type Row struct {
	values []float32
	n      int
	filled bool // once, for the document at hand
	suffix string
	names  *naming
}

// naming collects the names of features, for the rare row that is made for them.
type naming struct {
	group string
	names []string
}

// Values are the features, in order; they change with the next unit.
func (r *Row) Values() []float32 { return r.values[:r.n] }

// Put sets the next feature.
func (r *Row) Put(name string, x float32) {
	if r.names != nil {
		r.note(name)
	}
	r.values[r.n] = x
	r.n++
}

// Flag sets the next feature to 1 or 0.
func (r *Row) Flag(name string, b bool) { r.Put(name, Bit(b)) }

// At has the names of the features that follow in the group end in suffix: they are of a neighbour,
// a container, a window.
func (r *Row) At(suffix string) { r.suffix = suffix }

func (r *Row) note(name string) {
	r.names.names = append(r.names.names, r.names.group+"."+name+r.suffix)
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

// maxSpare is the most room that Resize makes for a longer document yet.
const maxSpare = 1 << 14

// Resize returns a slice of n zero elements, in the memory of s where that is enough.
func Resize[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+min(n/4, maxSpare))
	}
	s = s[:n]
	clear(s)
	return s
}
