package lines_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/engine/enginetest"
	"shuck/extract/internal/lines"
	"shuck/extract/internal/model"
	"shuck/extract/internal/parse"
)

// TestFeatures holds the features of all units, and of all title candidates, of three texts to
// testdata/features.golden: a line a feature, its value on each; and the scores of the lines. Two
// features that are swapped, or one left empty, spoil all scores.
func TestFeatures(t *testing.T) {
	file, err := os.ReadFile("title.shkm")
	if err != nil {
		t.Fatal(err)
	}
	title, err := model.Load(file)
	if err != nil {
		t.Fatal(err)
	}
	e := engine(t, lines.Options{})
	units, titles := lines.UnitNames(), lines.TitleNames()
	shared := 0 // features that both models see
	for units[shared] == titles[shared] {
		shared++
	}
	names := slices.Concat(units, titles[shared:], []string{"score"})
	values := make([][]string, len(names))
	add := func(from int, row []float32) {
		for k, x := range row {
			values[from+k] = append(values[from+k], fmt.Sprintf("%.4g", x))
		}
	}
	texts, _ := filepath.Glob("testdata/features/*.txt")
	if len(texts) != 3 {
		t.Fatalf("%d texts, want 3", len(texts))
	}
	for _, path := range texts {
		src, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		p := &doc.Page{Source: string(src)}
		parse.Text(p)
		lines.Rows(p, title, func(_ int, row []float32) { add(0, row) })
		lines.TitleRows(p, func(_ int, row []float32) { add(len(units), row[shared:]) })
		for _, b := range selected(t, e, string(src)).Blocks {
			values[len(names)-1] = append(values[len(names)-1], fmt.Sprintf("%.3f", b.Score))
		}
	}
	enginetest.FeaturesGolden(t, "testdata/features.golden", names, values, *update)
}
