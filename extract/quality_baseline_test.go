package extract_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"testing"

	"shuck/extract/internal/train/score"
)

// baselinePath is the file of the floors.
var baselinePath = filepath.Join("..", "testdata", "quality", "baseline.json")

// epsilon is how far under its floor a figure may be: the sums of floats differ between machines.
const epsilon = 0.0005

// floor is what a set and engine reached, and on what.
type floor struct {
	Digest  string        `json:"digest"`
	Docs    int           `json:"docs"`
	Figures score.Figures `json:"figures"`
}

// baseline has the floors by sample ("sample" or "all"), set and engine.
type baseline map[string]map[string]map[string]floor

func readBaseline(t *testing.T) baseline {
	t.Helper()
	b, err := os.ReadFile(baselinePath)
	if errors.Is(err, fs.ErrNotExist) {
		return baseline{}
	}
	if err != nil {
		t.Fatal(err)
	}
	base := baseline{}
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&base); err != nil {
		t.Fatalf("%s: %v", baselinePath, err)
	}
	return base
}

func (b baseline) write(t *testing.T) {
	t.Helper()
	out, err := json.MarshalIndent(b, "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(baselinePath, append(out, '\n'), 0o644); err != nil {
		t.Fatal(err)
	}
}

// check compares what was reached with the floor and says what is wrong; update raises the floor,
// and lowers it only where lower is allowed.
func (b baseline) check(sample, set, engine string, got floor, update, lower bool) (faults []string) {
	old, known := b[sample][set][engine]
	next := floor{Digest: got.Digest, Docs: got.Docs, Figures: score.Figures{}}
	for name, v := range got.Figures {
		v = math.Floor(v*1e4) / 1e4
		was, ok := old.Figures[name]
		switch {
		case !ok && !update:
			faults = append(faults, name+" has no floor: run with -update")
		case ok && v < was-epsilon && !(update && lower):
			faults = append(faults, name+" fell from "+score.Percent(was)+" to "+score.Percent(v))
			v = was
		case ok && v < was && !lower:
			v = was
		}
		next.Figures[name] = v
	}
	for name := range old.Figures {
		if _, ok := got.Figures[name]; !ok {
			faults = append(faults, name+" has a floor but no figure")
		}
	}
	if known && old.Digest != got.Digest && !update {
		faults = append(faults, "the set is not the one the floors are of: run with -update")
	}
	if update {
		if b[sample] == nil {
			b[sample] = map[string]map[string]floor{}
		}
		if b[sample][set] == nil {
			b[sample][set] = map[string]floor{}
		}
		b[sample][set][engine] = next
	}
	return faults
}
