package model_test

import (
	"math"
	"testing"

	"shuck/extract/internal/model"
)

func TestExpectedF(t *testing.T) {
	for _, c := range []struct {
		name  string
		parts [][2]float32 // score and words
		want  float32
	}{
		{"nothing", nil, 0},
		{"all sure", [][2]float32{{1, 300}, {0, 500}}, 1},
		{"one in two", [][2]float32{{.5, 100}}, 2 * .5 / 1.5},
		{"the doubtful part is worth its risk", [][2]float32{{1, 100}, {.6, 100}}, 2 * 160. / 360},
		{"the doubtful part is not", [][2]float32{{1, 100}, {.1, 100}}, 2 * 100. / 210},
	} {
		var e model.Expectation
		for _, p := range c.parts {
			e.Add(p[0], int(p[1]))
		}
		if got := e.F(); math.Abs(float64(got-c.want)) > 1e-5 {
			t.Errorf("%s: F %v, want %v", c.name, got, c.want)
		}
	}
}

func TestLean(t *testing.T) {
	if got := model.Lean(.4, model.Balanced); got != .4 {
		t.Errorf("balanced moves .4 to %v", got)
	}
	for _, c := range [][2]float32{{model.Precision, .75}, {model.Recall, .25}} {
		if got := model.Lean(.5, c[0]); math.Abs(float64(got-c[1])) > 1e-6 {
			t.Errorf("odds of %v move .5 to %v, want %v", c[0], got, c[1])
		}
	}
}
