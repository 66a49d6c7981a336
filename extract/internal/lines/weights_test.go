package lines

import (
	"encoding/binary"
	"errors"
	"hash/crc32"
	"math"
	"os"
	"slices"
	"strings"
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

// TestLoadWeightsRefusesOtherRows: weights that were fitted when two columns stood the other way round are refused, by their names.
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
