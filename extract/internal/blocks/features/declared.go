package features

import (
	"shuck/extract/doc"
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/engine"
)

// declared is what the block has to do with what the page says of itself.
func declared(r *engine.Vector, p *facts.Page, i int) {
	in, _, of := p.Title.Overlap(p.First.Of(i))
	r.Put("in_title", in)
	r.Put("of_title", of)
	in, _, of = p.Description.Overlap(p.First.Of(i))
	r.Put("in_description", in)
	r.Put("of_description", of)
	c := p.Copy[i]
	r.Put("copies", float32(min(p.Copies[c], 20)))
	r.Flag("later_copy", int(p.FirstCopy[c]) != i)
	after := float32(-100)
	if p.TitleAt >= 0 {
		after = float32(max(-50, min(i-p.TitleAt, 200)))
	}
	r.Put("after_title", after)
}

// phrases is what the rule tables say of the block.
func phrases(r *engine.Vector, p *facts.Page, i int) {
	t := &p.Texts[i]
	r.Flag("any", t.Groups != 0)
	r.Flag("drop", t.Says(doc.Drop))
}
