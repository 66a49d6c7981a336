package blocks

import (
	"math"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/model"
)

func TestBoundsOfThreshold(t *testing.T) {
	for _, c := range []struct {
		name string
		page []float32 // the scores of paragraphs of ten words

		is   kind
		want func(f float32) float32
	}{
		{"most sure", []float32{1, 1, 1}, kind{}, func(float32) float32 { return .68 }},
		{"hopeless", []float32{.1, .1, .1}, kind{}, func(float32) float32 { return .35 }},
		{"between", []float32{1, 1, .8, .8, .5}, kind{}, func(f float32) float32 { return 1.6*f - .9 }},
		{"a sure listing", []float32{1, 1, 1}, kind{listing: 1}, func(float32) float32 { return .5 }},
		{"a hopeless listing", []float32{.1, .1, .1}, kind{listing: 1}, func(float32) float32 { return .15 }},
		{"a sure manual", []float32{1, 1, 1}, kind{manual: 1}, func(float32) float32 { return .4 }},
		{"half a listing", []float32{.1, .1, .1}, kind{listing: .5}, func(float32) float32 { return .25 }},
	} {
		var e model.Expectation
		var blocks []doc.Block
		for _, s := range c.page {
			blocks = append(blocks, doc.Block{Score: s, Words: 10})
			e.Add(s, 10)
		}
		want := c.want(e.F())
		if got := threshold(blocks, c.is, model.Balanced); math.Abs(float64(got-want)) > 1e-3 {
			t.Errorf("%s: threshold %g, want %g", c.name, got, want)
		}
	}
}
