package blocks

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"shuck/extract/internal/blocks/features"
	"shuck/extract/internal/model"
)

// TestEvaluatorGivesTheTrainersScores holds the evaluator to the margins that the trainer gave for made-up rows, when it wrote the weights.
func TestEvaluatorGivesTheTrainersScores(t *testing.T) {
	w, err := builtin()
	if err != nil {
		t.Fatal(err)
	}
	file, err := os.ReadFile("testdata/trainer.check")
	if err != nil {
		t.Fatal(err)
	}
	size := 4 * (features.All().Len() + 1)
	if len(file) == 0 || len(file)%size != 0 {
		t.Fatalf("%d bytes are no rows of %d", len(file), size)
	}
	row := make([]float32, features.All().Len()+1)
	for n := 0; n*size < len(file); n++ {
		for i := range row {
			row[i] = math.Float32frombits(binary.LittleEndian.Uint32(file[n*size+4*i:]))
		}
		want := row[features.All().Len()]
		if got := w.Margin(row[:features.All().Len()]); math.Abs(float64(got-want)) > 1e-4 {
			t.Errorf("row %d: margin %g, the trainer has %g", n, got, want)
		}
	}
}

// TestLoadWeightsRefusesOtherRows: weights that were fitted when two columns stood the other way round are refused, by their names.
func TestLoadWeightsRefusesOtherRows(t *testing.T) {
	const header, column = 16, 30
	other := slices.Clone(weightsFile)
	a, b := other[header+4*column:][:4], other[header+4*column+4:][:4]
	for i := range a {
		a[i], b[i] = b[i], a[i]
	}
	end := len(other) - 4
	binary.LittleEndian.PutUint32(other[end:], crc32.ChecksumIEEE(other[:end]))
	name := FeatureNames()[column]
	if _, err := LoadWeights(other); !errors.Is(err, model.ErrVersion) || !strings.Contains(err.Error(), name) {
		t.Errorf("weights for two columns swapped: %v, want %v with %s", err, model.ErrVersion, name)
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
	if len(seen) != features.All().Len() {
		t.Errorf("%d names for %d features", len(seen), features.All().Len())
	}
}
