package lines_test

import (
	"encoding/binary"
	"math"
	"os"
	"testing"

	"shuck/extract/internal/model"
)

// unitModel returns the bytes of the units' weights, the model they make, and rows whose walks go
// many ways.
func unitModel(t testing.TB) (file []byte, e *model.Ensemble, rows [][]float32) {
	t.Helper()
	file, err := os.ReadFile("unit.shkm")
	if err != nil {
		t.Fatal(err)
	}
	if e, err = model.Load(file); err != nil {
		t.Fatal(err)
	}
	rows = make([][]float32, 64)
	seed := uint32(1)
	for i := range rows {
		rows[i] = make([]float32, e.Features())
		for k := range rows[i] {
			seed = seed*1664525 + 1013904223
			rows[i][k] = float32(seed>>24) / 64
		}
	}
	return file, e, rows
}

// TestMarginOfTrees: the margin is the sum of the trees one by one in their order, to the last bit,
// however many of them are walked side by side.
func TestMarginOfTrees(t *testing.T) {
	file, e, rows := unitModel(t)
	le := binary.LittleEndian
	roots := file[16+4*e.Features():]
	nodes := roots[4*e.Trees():]
	leaf := func(tree int, row []float32) float32 {
		root := le.Uint32(roots[4*tree:])
		for at := root; ; {
			n := nodes[8*at:]
			value, left := math.Float32frombits(le.Uint32(n)), uint32(le.Uint16(n[6:]))
			if left == 0 {
				return value
			}
			if at = root + left; row[le.Uint16(n[4:])] >= value {
				at++
			}
		}
	}
	for i, row := range rows {
		want := float32(0)
		for tree := range e.Trees() {
			want += leaf(tree, row)
			if tree+1 == e.Trees() {
				break
			}
			if got := e.Estimate(row, tree+1, 0) / 2; got != want { // an estimate at the first look is twice the sum
				t.Fatalf("row %d: the first %d trees sum to %v, want %v", i, tree+1, got, want)
			}
		}
		if got := e.Margin(row); got != want {
			t.Errorf("row %d: the margin is %v, want %v", i, got, want)
		}
	}
}

// BenchmarkMargin is what the units' model takes of each of them at most.
func BenchmarkMargin(b *testing.B) {
	_, e, rows := unitModel(b)
	i := 0
	for b.Loop() {
		e.Margin(rows[i%len(rows)])
		i++
	}
}
