package lines

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"slices"
	"strings"
	"testing"

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
	enginetest.TrainersScores(t, "testdata/title.check", w.Title)
	enginetest.TrainersScores(t, "testdata/unit.check", w.Unit)
}

// TestLoadWeightsRefusesOtherRows: weights that were fitted when two columns stood the other way
// round are refused, by their names.
func TestLoadWeightsRefusesOtherRows(t *testing.T) {
	const header, column = 16, 30
	other := slices.Clone(unitFile)
	a, b := other[header+4*column:][:4], other[header+4*column+4:][:4]
	for i := range a {
		a[i], b[i] = b[i], a[i]
	}
	end := len(other) - 4
	binary.LittleEndian.PutUint32(other[end:], crc32.ChecksumIEEE(other[:end]))
	name := UnitNames()[column]
	if _, err := LoadWeights(titleFile, other); !errors.Is(err, model.ErrVersion) || !strings.Contains(err.Error(), name) {
		t.Errorf("weights for two columns swapped: %v, want %v with %s", err, model.ErrVersion, name)
	}
	if _, err := LoadWeights([]byte("no weights"), unitFile); !errors.Is(err, model.ErrFormat) {
		t.Errorf("no weights: %v, want %v", err, model.ErrFormat)
	}
	if _, err := LoadWeights(unitFile, unitFile); !errors.Is(err, model.ErrVersion) {
		t.Errorf("the units' weights as the title's: %v, want %v", err, model.ErrVersion)
	}
}

func TestFeatureNamesAreUnique(t *testing.T) {
	for _, names := range [][]string{TitleNames(), UnitNames()} {
		n := len(names)
		slices.Sort(names)
		if len(slices.Compact(names)) != n {
			t.Errorf("two of %d features have the same name", n)
		}
	}
}
