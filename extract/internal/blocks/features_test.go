package blocks_test

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/blocks"
	"shuck/extract/internal/engine/enginetest"
	"shuck/extract/internal/parse"
)

var update = flag.Bool("update", false, "write the golden of the features from what they are now")

// TestFeatures holds the features and the scores of all blocks of three pages to
// testdata/features.golden: a line a feature, its value on each block. Two that are swapped, or one
// left empty, spoil all scores.
func TestFeatures(t *testing.T) {
	e, err := blocks.New(blocks.Options{})
	if err != nil {
		t.Fatal(err)
	}
	names := append(blocks.FeatureNames(), "score")
	values := make([][]string, len(names))
	pages, _ := filepath.Glob("testdata/features/*.html")
	if len(pages) != 3 {
		t.Fatalf("%d pages, want 3", len(pages))
	}
	for _, path := range pages {
		src, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		p := &doc.Page{Source: string(src), HTML: true, URL: "https://post.example/news/2024/05/old-quay-opens-again"}
		parse.HTML(p, parse.Options{Images: true})
		blocks.Rows(p, func(_ int, row []float32) {
			for k, x := range row {
				values[k] = append(values[k], fmt.Sprintf("%.4g", x))
			}
		})
		if err := e.Select(context.Background(), p); err != nil {
			t.Fatal(err)
		}
		for i := range p.Blocks {
			k := len(names) - 1
			values[k] = append(values[k], fmt.Sprintf("%.3f", p.Blocks[i].Score))
		}
	}
	enginetest.FeaturesGolden(t, "testdata/features.golden", names, values, *update)
}
