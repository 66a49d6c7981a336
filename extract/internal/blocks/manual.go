package blocks

import (
	"shuck/extract/doc"
	"shuck/extract/internal/blocks/facts"
)

// What tells a manual from an article.
var (
	listings = span{2, 6}
	sections = span{3, 6}
)

// manual returns how far a page is a manual or a reference: from 0 to 1. It shows code between
// headings of its own; the short lines among them, a call's name, a note's label, an address, are
// its text. A forum's posts show code as well.
func manual(p *facts.Page) float32 {
	if p.Forum || p.Typed[facts.KindForum] {
		return 0
	}
	var code, heads float32
	for i := range p.Blocks {
		switch k := &p.Blocks[i]; {
		case k.Score < manualScore:
		case k.Kind == doc.Code:
			code++
		case k.Kind == doc.Heading:
			heads++
		}
	}
	return min(listings.of(code), sections.of(heads))
}

// manualScore is the score from which code and headings may be the text's.
const manualScore = .35
