package features

import (
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/engine"
)

// heading is the heading that the block stands under, and what rules said before the block.
func heading(r *engine.Vector, p *facts.Page, i int) {
	h := int(p.Section[i])
	level, away, words, apart := float32(-1), float32(far), float32(0), float32(-1)
	named, against := false, false
	section := facts.Sum{}
	if h >= 0 {
		k, t := &p.Blocks[h], &p.Texts[h]
		level, away, words = float32(k.Level), float32(min(i-h, far)), float32(k.Words)
		apart = p.Apart(i, h)
		named, against = t.Groups != 0, t.Against()
		section = p.Before[p.SectionEnd[h]].Minus(p.Before[h+1])
	}
	r.Put("level", level)
	r.Put("blocks", away)
	r.Put("words", words)
	r.Put("inside", apart)
	r.Flag("phrases", named)
	r.Flag("drop_phrases", against)
	since, sinceEnd, up := float32(far), float32(far), float32(far)
	if m := int(p.LastAgainst[i]); m >= 0 {
		since, up = float32(min(i-m, far)), p.Apart(i, m)
	}
	if m := int(p.LastEnd[i]); m >= 0 {
		sinceEnd = float32(min(i-m, far))
	}
	r.Put("since_phrase", since)
	r.Put("since_end", sinceEnd)
	r.Put("phrase_up", up)
	r.Put("h1_before", float32(p.H1Before[i]))
	r.Put("section_words", float32(section.Words))
	r.Put("section_links", section.Links())
	r.Put("section_prose", engine.Ratio(section.Prose, section.Words))
}
