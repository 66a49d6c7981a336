package extract

import (
	"shuck/extract/doc"
	"shuck/extract/line"
)

// assemble makes the article of p's kept blocks, without its title; tables says whether rows of tables are wanted.
func assemble(p *doc.Page, tables bool) *doc.Article {
	a := &doc.Article{Meta: p.Meta, HTML: p.HTML, Engine: p.Engine}
	if p.Title >= 0 {
		a.TitleLine = p.Blocks[p.Title].Text
	}
	n := 0
	for i := range p.Blocks {
		if p.Blocks[i].Keep {
			n++
		}
	}
	a.Blocks = make([]doc.Block, 0, n)
	gap := false
	for i := range p.Blocks {
		k := &p.Blocks[i]
		gap = gap || k.Gap
		switch {
		case i == p.Title:
		case k.Keep && (tables || k.Kind != doc.TableRow):
			b := *k
			b.Gap = gap
			gap = false
			a.Blocks = append(a.Blocks, b)
			a.Words += k.Words
			a.Uncut = a.Uncut || !p.HTML && k.By == line.Uncut
		default:
			a.DroppedWords += k.Words
		}
	}
	return a
}
