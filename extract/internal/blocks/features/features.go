// Package features is what the model of the engine for HTML sees of a block: groups of numbers, a
// theme a file, each declared once, with its name where its value is put.
package features

import (
	"sync"

	"shuck/extract/doc"
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/parse"
)

type group = engine.Group[*facts.Page]

// All returns the features in the order that the weights know them.
var All = sync.OnceValue(func() *engine.Features[*facts.Page] {
	d := &doc.Page{HTML: true, Source: "<p>a</p>"}
	parse.HTML(d, parse.Options{})
	p := facts.Of(d)
	defer p.Release()
	return engine.NewFeatures(p,
		group{Name: "block", Fill: block}, group{Name: "shape", Fill: shape}, group{Name: "class", Fill: class},
		group{Name: "container", Fill: container}, group{Name: "core", Fill: core},
		group{Name: "readability", Fill: readability}, group{Name: "signature", Fill: signature},
		group{Name: "position", Fill: position}, group{Name: "heading", Fill: heading},
		group{Name: "neighbours", Fill: neighbours}, group{Name: "window", Fill: window},
		group{Name: "declared", Fill: declared}, group{Name: "phrases", Fill: phrases},
		group{Name: "page", Fill: page, Once: true},
		group{Name: "repeated", Fill: repeated}, group{Name: "headed", Fill: headed}, group{Name: "made", Fill: made, Once: true},
	)
})

// far stands for a block, a mark or a heading that is not there or too far to matter.
const far = 60
