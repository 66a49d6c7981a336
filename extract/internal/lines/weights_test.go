package lines

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"math"
	"os"
	"slices"
	"testing"

	"shuck/extract/internal/model"
)

// TestEvaluatorGivesTheTrainersScores holds the evaluator to the margins that the trainer gave for made-up rows, when it wrote the weights.
func TestEvaluatorGivesTheTrainersScores(t *testing.T) {
	w, err := builtin()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		file     string
		model    *model.Ensemble
		features int
	}{
		{"testdata/title.check", w.Title, len(TitleNames())},
		{"testdata/unit.check", w.Unit, len(UnitNames())},
	} {
		file, err := os.ReadFile(c.file)
		if err != nil {
			t.Fatal(err)
		}
		size := 4 * (c.features + 1)
		if len(file) == 0 || len(file)%size != 0 {
			t.Fatalf("%s: %d bytes are no rows of %d", c.file, len(file), size)
		}
		row := make([]float32, c.features+1)
		for n := 0; n*size < len(file); n++ {
			for i := range row {
				row[i] = math.Float32frombits(binary.LittleEndian.Uint32(file[n*size+4*i:]))
			}
			want := row[c.features]
			if got := c.model.Margin(row[:c.features]); math.Abs(float64(got-want)) > 1e-4 {
				t.Errorf("%s, row %d: margin %g, the trainer has %g", c.file, n, got, want)
			}
		}
	}
}

func TestLoadWeightsRefusesOtherRows(t *testing.T) {
	other := slices.Clone(unitFile)
	binary.LittleEndian.PutUint16(other[6:], uint16(len(UnitNames()))+1)
	end := len(other) - 4
	binary.LittleEndian.PutUint32(other[end:], crc32.ChecksumIEEE(other[:end]))
	if _, err := LoadWeights(titleFile, other); !errors.Is(err, model.ErrVersion) {
		t.Errorf("weights for longer rows: %v, want %v", err, model.ErrVersion)
	}
	if _, err := LoadWeights([]byte("no weights"), unitFile); !errors.Is(err, model.ErrFormat) {
		t.Errorf("no weights: %v, want %v", err, model.ErrFormat)
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
