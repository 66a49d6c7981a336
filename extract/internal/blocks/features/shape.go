package features

import (
	"shuck/extract/doc"
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/engine"
)

// shape is what a block is in the markup: its kind, its element, the spans inside it.
func shape(r *engine.Vector, p *facts.Page, i int) {
	k := &p.Blocks[i]
	links := 0
	for _, s := range k.Spans {
		if s.Kind == doc.Link {
			links++
		}
	}
	r.Put("kind", float32(k.Kind))
	r.Put("level", float32(k.Level))
	r.Put("links", float32(links))
	r.Put("link_words", engine.Ratio(k.LinkWords, links))
	r.Flag("hidden", p.Tree.Flags[k.Node]&doc.Hidden != 0)
	r.Put("tag", tagRank[p.Tree.Tag[k.Node]])
	r.Put("depth", float32(p.Depth[k.Node]))
	siblings := float32(0)
	if up := p.Outer[k.Node]; up >= 0 {
		siblings = float32(p.Sums[up].Blocks)
	}
	r.Put("siblings", siblings)
}

// tagRank orders the elements that hold text from what is mostly an article's to what is mostly
// not.
var tagRank = func() (t [doc.NumTags]float32) {
	order := []doc.Tag{
		doc.TagP, doc.TagBlockquote, doc.TagPre, doc.TagH2, doc.TagH3, doc.TagH4, doc.TagH1,
		doc.TagDd, doc.TagDt, doc.TagLi, doc.TagTr, doc.TagTd, doc.TagTh, doc.TagFigcaption,
		doc.TagCaption, doc.TagH5, doc.TagH6, doc.TagArticle, doc.TagSection, doc.TagMain,
		doc.TagBody,
	}
	for i := range t {
		t[i] = float32(len(order))
	}
	for i, tag := range order {
		t[tag] = float32(i)
	}
	return t
}()
