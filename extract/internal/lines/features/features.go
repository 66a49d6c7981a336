// Package features is what the models of the engine for raw text see of a unit: groups of numbers,
// a theme a file, each declared once, with its name where its value is put.
package features

import (
	"sync"

	"shuck/extract/doc"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/parse"
)

type group = engine.Group[*facts.Text]

// Unit returns the features that both models see of a unit, in the order that their weights know.
var Unit = sync.OnceValue(func() *engine.Features[*facts.Text] {
	return probe(func(t *facts.Text) *engine.Features[*facts.Text] {
		return engine.NewFeatures(t,
			group{Name: "unit", Fill: unit}, group{Name: "phrases", Fill: phrases},
			group{Name: "neighbours", Fill: neighbours, Sides: nearSides, Units: units},
			group{Name: "stretch", Fill: stretch},
			group{Name: "position", Fill: position}, group{Name: "topic", Fill: topic},
			group{Name: "document", Fill: document, Once: true},
			group{Name: "structure", Fill: structure}, group{Name: "marked", Fill: marked, Once: true},
		)
	})
})

// units counts the units of a text.
func units(t *facts.Text) int { return len(t.Units) }

// Candidate returns the features that the title's model sees after those of Unit; i is the place
// among the candidates.
var Candidate = sync.OnceValue(func() *engine.Features[*facts.Candidates] {
	return probe(func(t *facts.Text) *engine.Features[*facts.Candidates] {
		var c facts.Candidates
		c.Read(t)
		return engine.NewFeatures(&c, engine.Group[*facts.Candidates]{Name: "candidate", Fill: candidate})
	})
})

// Titled returns the features that the units' model sees after those of Unit.
var Titled = sync.OnceValue(func() *engine.Features[*facts.Titled] {
	return probe(func(t *facts.Text) *engine.Features[*facts.Titled] {
		var d facts.Titled
		d.Read(t, -1, make([]float32, 1))
		return engine.NewFeatures(&d, engine.Group[*facts.Titled]{Name: "titled", Fill: titled})
	})
})

// probe calls do with the facts of a small text, whose one unit may be a title.
func probe[F any](do func(t *facts.Text) *engine.Features[F]) *engine.Features[F] {
	p := &doc.Page{Source: "A title\n"}
	parse.Text(p)
	t := facts.Of(p.Blocks)
	defer t.Release()
	return do(t)
}
