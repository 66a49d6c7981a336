package features

import (
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/engine"
)

// block is what a block is by itself.
func block(r *engine.Vector, p *facts.Page, i int) {
	k, t := &p.Blocks[i], &p.Texts[i]
	r.Put("words", float32(k.Words))
	r.Put("links", engine.Ratio(k.LinkWords, k.Words))
	r.Put("word_length", engine.Ratio(int(t.Bytes), k.Words))
	r.Put("commas", engine.Ratio(int(t.Commas), k.Words))
	r.Put("stops", engine.Ratio(int(t.Stops), k.Words))
	r.Flag("ends", t.Ends)
	r.Flag("ellipsis", t.Ellipsis)
	r.Put("uppers", engine.Ratio(t.Uppers, t.Letters))
	r.Put("separators", float32(t.Separators))
	r.Put("breaks", float32(t.Breaks))
	r.Put("share_of_page", engine.Ratio(k.Words, int(p.Before[len(p.Blocks)].Words)))
}
