package blocks

import (
	"context"
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/model"
	"shuck/extract/internal/parse"
)

// A page of which the model is unsure keeps more than one of which it is sure.
func TestThresholdFollowsTheModelsDoubt(t *testing.T) {
	sure := []doc.Block{{Score: .97, Words: 31}, {Score: .97, Words: 29}, {Score: .02, Words: 4}}
	unsure := []doc.Block{{Score: .45, Words: 31}, {Score: .3, Words: 29}, {Score: .45, Words: 31}, {Score: .3, Words: 29}}
	if a, b := threshold(sure, kind{}, model.Balanced), threshold(unsure, kind{}, model.Balanced); a <= b {
		t.Errorf("threshold %g where sure, %g where not", a, b)
	}
	if a, b, c := threshold(sure, kind{}, model.Precision), threshold(sure, kind{}, model.Balanced), threshold(sure, kind{}, model.Recall); a < b || b < c {
		t.Errorf("thresholds %g for precision, %g balanced, %g for recall", a, b, c)
	}
}

func TestSelectStopsWithItsContext(t *testing.T) {
	p := &doc.Page{Source: strings.Repeat("<p>x", 20000), HTML: true}
	parse.HTML(p, parse.Options{})
	e, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := e.Select(ctx, p); err != context.Canceled {
		t.Errorf("got %v, want %v", err, context.Canceled)
	}
}

func TestEmptyPage(t *testing.T) {
	p := &doc.Page{HTML: true}
	parse.HTML(p, parse.Options{})
	e, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := e.Select(context.Background(), p); err != nil || len(p.Blocks) != 0 {
		t.Errorf("%d blocks, %v", len(p.Blocks), err)
	}
}
