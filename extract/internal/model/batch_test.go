package model

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// forest makes trees of random nodes for rows of 20.
func forest(trees int) *Ensemble {
	r := rand.New(rand.NewPCG(1, 2))
	e := &Ensemble{depth: 4, trees: trees, names: make([]uint32, 20)}
	size := (trees + lanes - 1) << e.depth
	for range size {
		e.values = append(e.values, r.Float32())
		e.features = append(e.features, uint16(r.IntN(20)))
		e.leaves = append(e.leaves, r.Float32()-.5)
	}
	return e
}

// TestBatch: rows come out as Estimate has them, to the last bit, however many there are.
func TestBatch(t *testing.T) {
	e, r := forest(45), rand.New(rand.NewPCG(3, 4))
	var b Batch
	for _, n := range []int{1, 2, 7, 8, 9, 100} {
		rows, got := make([][]float32, n), make(map[int]float32, n)
		b.Reset(e, 10, .8, func(id int, margin float32, row []float32) {
			got[id] = margin
			if !slices.Equal(row, rows[id]) {
				t.Errorf("row %d of %d came back as %v, want %v", id, n, row, rows[id])
			}
		})
		for i := range rows {
			rows[i] = make([]float32, 20)
			for k := range rows[i] {
				rows[i][k] = r.Float32()
			}
			b.Add(i, rows[i])
		}
		b.Flush()
		for i, row := range rows {
			if m, ok := got[i]; !ok || m != e.Estimate(row, 10, .8) {
				t.Errorf("row %d of %d: %v, want %v", i, n, m, e.Estimate(row, 10, .8))
			}
		}
	}
}

// TestBatchLeavesRows: what waits from a batch that was given up is not of the next.
func TestBatchLeavesRows(t *testing.T) {
	e, n := forest(9), 0
	var b Batch
	for range 2 {
		n = 0
		b.Reset(e, 10, 1, func(int, float32, []float32) { n++ })
		b.Add(0, make([]float32, 20))
	}
	if b.Flush(); n != 1 {
		t.Errorf("%d rows, want 1", n)
	}
}

// BenchmarkRows takes rows through the trees of a look one by one and by the batch.
func BenchmarkRows(b *testing.B) {
	e, row := forest(80), make([]float32, 20)
	b.Run("one", func(b *testing.B) {
		for b.Loop() {
			for range lanes {
				e.sum(0, 0, 80, row)
			}
		}
	})
	b.Run("batch", func(b *testing.B) {
		var l look
		for b.Loop() {
			e.sums(&l.margins, 0, 80, &l.rows)
		}
	})
}
