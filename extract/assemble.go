package extract

import (
	"shuck/extract/doc"
)

// assemble makes the article of p's kept blocks, without its title. p is used up: where most of its
// blocks are kept they become the article's and p has none, for a text of a million lines has no
// room for all of them twice.
func assemble(p *doc.Page) *doc.Article {
	a := &doc.Article{Meta: p.Meta, HTML: p.HTML, Engine: p.Engine, DroppedWords: p.CutWords}
	if p.Title >= 0 {
		a.TitleLine = p.Blocks[p.Title].Text
	}
	n := 0
	for i := range p.Blocks {
		if p.Blocks[i].Keep {
			n++
		}
	}
	inPlace := 2*n >= len(p.Blocks) && 4*n >= cap(p.Blocks)
	if a.Blocks = p.Blocks[:0]; !inPlace {
		a.Blocks = make([]doc.Block, 0, n)
	}
	gap := false
	for i := range p.Blocks {
		k := &p.Blocks[i]
		gap = gap || k.Gap
		switch {
		case i == p.Title:
		case k.Keep:
			b := *k
			b.Gap = gap
			gap = false
			a.Blocks = append(a.Blocks, b)
			a.Words += k.Words
			a.Uncut = a.Uncut || !p.HTML && k.By == doc.ByUncut
		default:
			a.DroppedWords += k.Words
		}
	}
	if inPlace {
		clear(p.Blocks[len(a.Blocks):])
		p.Blocks = nil
	}
	return a
}

// dropTables takes back the rows of tables that are kept.
func dropTables(p *doc.Page) {
	for i := range p.Blocks {
		if b := &p.Blocks[i]; b.Keep && b.Kind == doc.TableRow && i != p.Title {
			b.Keep, b.By = false, doc.ByNoTables
		}
	}
}
