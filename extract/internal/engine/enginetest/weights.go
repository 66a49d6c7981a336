package enginetest

import (
	"encoding/binary"
	"math"
	"os"
	"testing"

	"shuck/extract/internal/model"
)

// TrainersScores holds an ensemble to the margins that the trainer gave for made-up rows when it
// wrote the weights. The file at path has them, each behind its row.
func TrainersScores(t *testing.T, path string, e *model.Ensemble) {
	t.Helper()
	file, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	features := e.Features()
	size := 4 * (features + 1)
	if len(file) == 0 || len(file)%size != 0 {
		t.Fatalf("%s: %d bytes are no rows of %d", path, len(file), size)
	}
	row := make([]float32, features+1)
	for n := 0; n*size < len(file); n++ {
		for i := range row {
			row[i] = math.Float32frombits(binary.LittleEndian.Uint32(file[n*size+4*i:]))
		}
		want := row[features]
		if got := e.Margin(row[:features]); math.Abs(float64(got-want)) > 1e-4 {
			t.Errorf("%s, row %d: margin %g, the trainer has %g", path, n, got, want)
		}
	}
}
