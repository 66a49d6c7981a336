package engine

import (
	"slices"
	"testing"
)

// counted is a document of n units for the tests of features.
type counted struct{ n, filled int }

func TestFeatures(t *testing.T) {
	each := Group[*counted]{Name: "each", Fill: func(r *Vector, _ *counted, i int) {
		r.Put("at", float32(i))
		r.At("-1")
		r.Flag("odd", i%2 == 0)
	}}
	whole := Group[*counted]{Name: "whole", Once: true, Fill: func(r *Vector, f *counted, _ int) {
		f.filled++
		r.Put("units", float32(f.n))
	}}
	all := NewFeatures(&counted{n: 1}, each, whole, each)
	if got, want := all.Names(), []string{"each.at", "each.odd-1", "whole.units", "each.at", "each.odd-1"}; !slices.Equal(got, want) {
		t.Errorf("names %q, want %q", got, want)
	}
	var vector Vector
	for _, n := range []int{3, 2} {
		f := &counted{n: n}
		all.Reset(&vector, 1)
		for i := range n {
			all.Fill(&vector, f, i)
			want := []float32{float32(i), Bit(i%2 == 0), float32(n), float32(i), Bit(i%2 == 0)}
			if got := vector.Values(); !slices.Equal(got, want) {
				t.Errorf("unit %d of %d: %v, want %v", i, n, got, want)
			}
		}
		if f.filled != 1 {
			t.Errorf("a group of the whole document was filled %d times", f.filled)
		}
		vector.Put("extra", 9)
		if got := vector.Values(); got[len(got)-1] != 9 {
			t.Errorf("the extra feature is %v", got)
		}
	}
}

// TestSame: a part that units in a row share is put once for them, and again for another document.
func TestSame(t *testing.T) {
	put := 0
	shared := Group[*counted]{Name: "shared", Fill: func(r *Vector, f *counted, i int) {
		key := int64(i/2) - 1 // that of the first two has none
		if !r.Same(1, key) {
			put++
			r.Put("key", float32(f.n)*float32(key))
			r.Put("units", float32(f.n))
			r.Made(1)
		}
		r.Put("at", float32(i))
	}}
	all := NewFeatures(&counted{n: 1}, shared)
	var vector Vector
	for _, n := range []int{6, 5} {
		put = 0
		all.Reset(&vector, 0)
		for i := range n {
			all.Fill(&vector, &counted{n: n}, i)
			want := []float32{float32(n) * float32(i/2-1), float32(n), float32(i)}
			if got := vector.Values(); !slices.Equal(got, want) {
				t.Errorf("unit %d of %d: %v, want %v", i, n, got, want)
			}
		}
		if put != 4 {
			t.Errorf("put %d times, want 4", put)
		}
	}
}

// TestSides: a group that is on a unit's neighbours has their values, and -1 for those that are not
// there, and is filled once for each unit.
func TestSides(t *testing.T) {
	filled := 0
	near := Group[*counted]{Name: "near", Sides: 2, Units: func(f *counted) int { return f.n }, Fill: func(r *Vector, f *counted, i int) {
		filled++
		r.Put("at", float32(i))
		r.Put("units", float32(f.n))
	}}
	last := Group[*counted]{Name: "last", Fill: func(r *Vector, _ *counted, i int) { r.Put("at", float32(i)) }}
	all := NewFeatures(&counted{n: 1}, near, last)
	if got, want := all.Names(), []string{
		"near.at-2-before", "near.units-2-before", "near.at-1-before", "near.units-1-before",
		"near.at-1-after", "near.units-1-after", "near.at-2-after", "near.units-2-after", "last.at",
	}; !slices.Equal(got, want) {
		t.Errorf("names %q, want %q", got, want)
	}
	var vector Vector
	for _, n := range []int{4, 1} {
		filled = 0
		all.Reset(&vector, 0)
		for i := range n {
			all.Fill(&vector, &counted{n: n}, i)
			var want []float32
			for _, j := range []int{i - 2, i - 1, i + 1, i + 2} {
				if j < 0 || j >= n {
					want = append(want, -1, -1)
				} else {
					want = append(want, float32(j), float32(n))
				}
			}
			if got := vector.Values(); !slices.Equal(got, append(want, float32(i))) {
				t.Errorf("unit %d of %d: %v, want %v", i, n, got, append(want, float32(i)))
			}
		}
		if filled != n {
			t.Errorf("filled %d times for %d units", filled, n)
		}
	}
}

func TestPasses(t *testing.T) {
	var names []string
	pass := func(name string, after ...string) Pass[*[]string] {
		return Pass[*[]string]{Name: name, After: after, Run: func(s *[]string) { *s = append(*s, "run "+name) }}
	}
	var done []string
	all := Ordered(pass("a"), pass("b", "a"), pass("c", "a", "b"))
	if err := Run(t.Context(), all, &done, func(n string) { names = append(names, n) }); err != nil {
		t.Error(err)
	}
	if !slices.Equal(names, []string{"a", "b", "c"}) || !slices.Equal(done, []string{"run a", "run b", "run c"}) {
		t.Errorf("told %q, ran %q", names, done)
	}
	for _, wrong := range [][]Pass[*[]string]{{pass("b", "a"), pass("a")}, {pass("a", "none")}} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%q before what it must follow: no panic", wrong[0].Name)
				}
			}()
			Ordered(wrong...)
		}()
	}
}

func TestSlots(t *testing.T) {
	var s Slots[uint32]
	if s.Has(3) {
		t.Error("an empty table has a key")
	}
	size := s.Reset(100)
	seen := map[int32]uint32{}
	for k := uint32(1); k < 200; k += 2 {
		n := s.Add(k * 64) // keys that crowd
		if other, ok := seen[n]; ok || int(n) >= size {
			t.Errorf("key %d has the number %d of %d, below %d", k, n, other, size)
		}
		seen[n] = k
	}
	for k := uint32(1); k < 200; k += 2 {
		if seen[s.Add(k*64)] != k || !s.Has(k*64) || s.Has(k*64+2) {
			t.Errorf("key %d: not found again, or one that is not there was", k)
		}
	}
	s.Reset(1)
	if s.Has(64) {
		t.Error("a key outlived Reset")
	}
}
