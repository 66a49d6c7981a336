package blocks_test

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/blocks"
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
	var b strings.Builder
	unlike := map[string]bool{}
	for k, name := range names {
		line := strings.Join(values[k], " ")
		unlike[line] = true
		fmt.Fprintf(&b, "%s %s\n", name, line)
	}
	if n := len(unlike); n < 9*len(names)/10 {
		t.Errorf("%d of %d features can be told from each other on these pages, want nine in ten", n, len(names))
	}
	if *update {
		if err := os.WriteFile("testdata/features.golden", []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("testdata/features.golden")
	if err != nil {
		t.Fatal(err)
	}
	wanted := strings.Split(string(want), "\n")
	for k, got := range strings.Split(b.String(), "\n") {
		if k >= len(wanted) || got != wanted[k] {
			t.Errorf("feature %d is\n%s\nwant\n%s", k, got, wanted[min(k, len(wanted)-1)])
		}
	}
}
