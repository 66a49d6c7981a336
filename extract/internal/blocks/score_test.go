package blocks_test

import (
	"context"
	"os"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/blocks"
	"shuck/extract/internal/blocks/features"
	"shuck/extract/internal/model"
	"shuck/extract/internal/parse"
)

// TestScreen: what the screen finds plainly not the text has its word, twice as sure, and every other
// block, and every heading, the word of the blocks' own model.
func TestScreen(t *testing.T) {
	w, err := blocks.LoadWeights(blocks.Files())
	if err != nil {
		t.Fatal(err)
	}
	e, err := blocks.New(blocks.Options{Weights: &w})
	if err != nil {
		t.Fatal(err)
	}
	screened, all := 0, 0
	for _, name := range []string{"news", "forum", "shop"} {
		src, err := os.ReadFile("testdata/features/" + name + ".html")
		if err != nil {
			t.Fatal(err)
		}
		p := &doc.Page{Source: string(src), HTML: true}
		parse.HTML(p, parse.Options{Images: true})
		if err := e.Select(context.Background(), p); err != nil {
			t.Fatal(err)
		}
		blocks.Rows(p, func(i int, row []float32) {
			k := &p.Blocks[i]
			if k.Words == 0 {
				return
			}
			all++
			want := w.Block.Estimate(row, 80, 2)
			if m := w.Screen.Margin(row[:features.Quick().Len()]); m <= -2.75 && k.Kind != doc.Heading {
				screened++
				want = 2 * m
			}
			if k.Score != model.Sigmoid(want) {
				t.Errorf("%s, block %d, %q: score %v, want %v", name, i, k.Text, k.Score, model.Sigmoid(want))
			}
		})
	}
	if screened < 10 || screened > all-10 {
		t.Errorf("%d of %d blocks are screened out, want some and not all", screened, all)
	}
}
