package model

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"math"
	"strings"
	"testing"
)

// file writes an ensemble of two trees over rows of two, first and second: a stump at feature 1,
// and a leaf.
func file() []byte {
	le := binary.LittleEndian
	b := []byte(magic)
	b = le.AppendUint16(b, Version)
	b = le.AppendUint16(b, 2)
	b = le.AppendUint32(b, 2)
	b = le.AppendUint32(b, 4)
	for _, number := range []uint32{hashName("first"), hashName("second"), 0, 3} {
		b = le.AppendUint32(b, number)
	}
	for _, n := range []struct {
		value         float32
		feature, left uint16
	}{{0.5, 1, 1}, {-1, 0, 0}, {2, 0, 0}, {0.25, 0, 0}} {
		b = le.AppendUint32(b, math.Float32bits(n.value))
		b = le.AppendUint16(b, n.feature)
		b = le.AppendUint16(b, n.left)
	}
	return sum(b)
}

func sum(b []byte) []byte {
	return binary.LittleEndian.AppendUint32(b, crc32.ChecksumIEEE(b))
}

func TestMargin(t *testing.T) {
	e, err := Load(file())
	if err != nil {
		t.Fatal(err)
	}
	if e.Features() != 2 || e.Trees() != 2 {
		t.Errorf("%d features and %d trees, want 2 and 2", e.Features(), e.Trees())
	}
	for _, c := range []struct{ x, want float32 }{{0.49, -0.75}, {0.5, 2.25}, {9, 2.25}} {
		if got := e.Margin([]float32{0, c.x}); got != c.want {
			t.Errorf("margin of %g is %g, want %g", c.x, got, c.want)
		}
	}
	if n := testing.AllocsPerRun(100, func() { e.Margin([]float32{0, 1}) }); n != 0 {
		t.Errorf("%g allocations a row, want none", n)
	}
}

// TestEstimate looks after each of the two trees: a row that is sure after the first is left there,
// and doubled.
func TestEstimate(t *testing.T) {
	e, err := Load(file())
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ x, sure, want float32 }{
		{0, 1, -2},      // sure of the first tree's -1
		{1, 2, 4},       // and of its 2
		{0, 1.1, -0.75}, // not sure: the margin
		{1, 2.1, 2.25},
	} {
		if got := e.Estimate([]float32{0, c.x}, 1, c.sure); got != c.want {
			t.Errorf("estimate of %g, sure from %g: %g, want %g", c.x, c.sure, got, c.want)
		}
	}
}

func TestLoadRefuses(t *testing.T) {
	change := func(at int, b byte) []byte {
		f := file()
		f[at] = b
		return f
	}
	again := func(at int, b byte) []byte { f := change(at, b); return sum(f[:len(f)-4]) }
	for _, c := range []struct {
		name string
		file []byte
		want error
	}{
		{"nothing", nil, ErrFormat},
		{"another file", []byte("PK\x03\x04 and much more than a header"), ErrFormat},
		{"another version", change(4, 9), ErrVersion},
		{"a flipped byte", change(20, 7), ErrChecksum},
		{"half of it", file()[:30], ErrChecksum},
		{"more trees than there are", again(8, 3), ErrFormat},
		{"a child outside the tree", again(headerSize+16+6, 3), ErrFormat},
		{"a feature outside the row", again(headerSize+16+4, 2), ErrFormat},
		{"a row that is too long", again(7, 3), ErrFormat},
		{"a root outside the file", again(headerSize+12, 9), ErrFormat},
	} {
		if _, err := Load(c.file); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", c.name, err, c.want)
		}
	}
}

// TestLoadFor: features that were swapped, renamed or added since the fit are refused by name.
func TestLoadFor(t *testing.T) {
	for _, c := range []struct {
		names []string
		want  string // part of the error; empty for none
	}{
		{[]string{"first", "second"}, ""},
		{[]string{"second", "first"}, "feature 0 of a row is second"},
		{[]string{"first", "other"}, "feature 1 of a row is other"},
		{[]string{"first"}, "rows of 2 features, want 1"},
		{[]string{"first", "second", "third"}, "rows of 2 features, want 3"},
	} {
		switch _, err := LoadFor(file(), c.names); {
		case c.want == "" && err != nil:
			t.Errorf("%q: %v", c.names, err)
		case c.want != "" && (!errors.Is(err, ErrVersion) || !strings.Contains(err.Error(), c.want)):
			t.Errorf("%q: %v, want an ErrVersion with %q", c.names, err, c.want)
		}
	}
}

func TestSigmoid(t *testing.T) {
	if Sigmoid(0) != 0.5 || Sigmoid(20) < 0.999 || Sigmoid(-20) > 0.001 {
		t.Error("Sigmoid is not the logistic function")
	}
}
