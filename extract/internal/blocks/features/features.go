// Package features is what the model of the engine for HTML sees of a block: groups of numbers, a
// theme a file, each declared once, with its name where its value is put.
package features

import (
	"slices"
	"sync"

	"shuck/extract/doc"
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/parse"
)

type group = engine.Group[*facts.Page]

// quick are the groups that the screen sees: what costs little to know of a block.
var quick = []group{
	{Name: "block", Fill: block},
	{Name: "shape", Fill: shape},
	{Name: "class", Fill: class},
	{Name: "readability", Fill: readability},
	{Name: "signature", Fill: signature},
	{Name: "position", Fill: position},
	{Name: "phrases", Fill: phrases},
	{Name: "page", Fill: page, Once: true},
	{Name: "made", Fill: made, Once: true},
}

// slow are the others.
var slow = []group{
	{Name: "container", Fill: container},
	{Name: "core", Fill: core},
	{Name: "heading", Fill: heading},
	{Name: "neighbours", Fill: neighbours},
	{Name: "window", Fill: window},
	{Name: "declared", Fill: declared},
	{Name: "repeated", Fill: repeated},
	{Name: "headed", Fill: headed},
}

// Quick returns the features that the screen knows, in the order of its weights.
var Quick = sync.OnceValue(func() *engine.Features[*facts.Page] { return list(quick) })

// All returns the features in the order that the weights know them: those of Quick come first.
var All = sync.OnceValue(func() *engine.Features[*facts.Page] { return list(slices.Concat(quick, slow)) })

func list(groups []group) *engine.Features[*facts.Page] {
	d := &doc.Page{HTML: true, Source: "<p>a</p>"}
	parse.HTML(d, parse.Options{})
	p := facts.Of(d)
	defer p.Release()
	return engine.NewFeatures(p, groups...)
}

// The parts of a vector that blocks near each other often share, by number: the containers, one
// after the other, and these.
const (
	containerParts = 0
	classPart      = len(levels)
	corePart       = classPart + 1
)

// far stands for a block, a mark or a heading that is not there or too far to matter.
const far = 60
