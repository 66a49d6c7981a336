package blocks

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"slices"
	"strings"
	"testing"

	"shuck/extract/internal/blocks/features"
	"shuck/extract/internal/engine/enginetest"
	"shuck/extract/internal/model"
)

// TestEvaluatorGivesTheTrainersScores holds the evaluator to the margins that the trainer gave for
// made-up rows, when it wrote the weights.
func TestEvaluatorGivesTheTrainersScores(t *testing.T) {
	w, err := builtin()
	if err != nil {
		t.Fatal(err)
	}
	enginetest.TrainersScores(t, "testdata/screen.check", w.Screen)
	enginetest.TrainersScores(t, "testdata/block.check", w.Block)
}

// TestLoadWeightsRefusesOtherRows: weights that were fitted when two columns stood the other way
// round are refused, by their names.
func TestLoadWeightsRefusesOtherRows(t *testing.T) {
	const header, column = 16, 30
	swapped := func(file []byte) []byte {
		other := slices.Clone(file)
		a, b := other[header+4*column:][:4], other[header+4*column+4:][:4]
		for i := range a {
			a[i], b[i] = b[i], a[i]
		}
		end := len(other) - 4
		binary.LittleEndian.PutUint32(other[end:], crc32.ChecksumIEEE(other[:end]))
		return other
	}
	name := FeatureNames()[column]
	for _, files := range [][2][]byte{{screenFile, swapped(blockFile)}, {swapped(screenFile), blockFile}} {
		if _, err := LoadWeights(files[0], files[1]); !errors.Is(err, model.ErrVersion) || !strings.Contains(err.Error(), name) {
			t.Errorf("weights for two columns swapped: %v, want %v with %s", err, model.ErrVersion, name)
		}
	}
	if _, err := LoadWeights(blockFile, blockFile); !errors.Is(err, model.ErrVersion) {
		t.Errorf("the blocks' weights as the screen's: %v, want %v", err, model.ErrVersion)
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
