package blocks

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"math"
	"os"
	"slices"
	"testing"

	"shuck/extract/internal/blocks/features"
	"shuck/extract/internal/model"
)

// TestEvaluatorGivesTheTrainersScores holds the evaluator to the margins that the trainer gave for made-up rows, when it wrote the weights.
func TestEvaluatorGivesTheTrainersScores(t *testing.T) {
	n := features.All().Len()
	w, err := builtin()
	if err != nil {
		t.Fatal(err)
	}
	file, err := os.ReadFile("testdata/trainer.check")
	if err != nil {
		t.Fatal(err)
	}
	size := 4 * (n + 1)
	if len(file) == 0 || len(file)%size != 0 {
		t.Fatalf("%d bytes are no rows of %d", len(file), size)
	}
	row := make([]float32, n+1)
	for k := 0; k*size < len(file); k++ {
		for i := range row {
			row[i] = math.Float32frombits(binary.LittleEndian.Uint32(file[k*size+4*i:]))
		}
		want := row[n]
		if got := w.Margin(row[:n]); math.Abs(float64(got-want)) > 1e-4 {
			t.Errorf("row %d: margin %g, the trainer has %g", k, got, want)
		}
	}
}

func TestLoadWeightsRefusesOtherRows(t *testing.T) {
	other := slices.Clone(weightsFile)
	binary.LittleEndian.PutUint16(other[6:], uint16(features.All().Len())+1)
	end := len(other) - 4
	binary.LittleEndian.PutUint32(other[end:], crc32.ChecksumIEEE(other[:end]))
	if _, err := LoadWeights(other); !errors.Is(err, model.ErrVersion) {
		t.Errorf("weights for longer rows: %v, want %v", err, model.ErrVersion)
	}
}

func TestFeatureNamesAreUnique(t *testing.T) {
	seen := map[string]bool{}
	for _, n := range FeatureNames() {
		if seen[n] {
			t.Errorf("two features are named %s", n)
		}
		seen[n] = true
	}
	if n := features.All().Len(); len(seen) != n {
		t.Errorf("%d names for %d features", len(seen), n)
	}
}
