package features

import (
	"math/bits"

	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/rules"
)

// page is what the page is as a whole.
func page(r *engine.Vector, p *facts.Page, _ int) {
	total, n := p.Total(), len(p.Blocks)
	copies, top := 0, int32(0)
	for i := range p.Blocks {
		if int(p.FirstCopy[p.Copy[i]]) != i {
			copies++
		}
		top = max(top, p.BySig[p.ElementSig[i]].Prose)
	}
	h1s := int32(0)
	if n > 0 {
		h1s = p.H1Before[n-1]
	}
	r.Put("blocks", octave(n))
	r.Put("words", octave(int(total.Words)))
	r.Put("links", tenth(total.LinkWords, total.Words))
	r.Put("prose", tenth(total.Prose, total.Words))
	r.Put("prose_blocks", octave(int(total.ProseBlocks)))
	r.Put("prose_length", octave(int(engine.Ratio(total.Prose, total.ProseBlocks))))
	r.Put("best_prose", tenth(p.Sums[p.Arc90.Top].Prose, total.Prose))
	r.Put("core_depth", octave(int(p.Depth[p.Cores[1]])))
	r.Put("copies", tenth(int32(copies), int32(n)))
	r.Put("h1s", float32(min(h1s, 3)))
	r.Put("title_words", octave(p.Title.Size))
	r.Put("top_signature", tenth(top, total.Prose))
	r.Put("description", octave(p.Description.Size))
	r.Put("unmarked_words", tenth(p.Unmarked.Words, total.Words))
	r.Put("unmarked_prose", tenth(p.Unmarked.Prose, total.Prose))
	r.Put("body_prose", tenth(proseIn(p, rules.ClassBody), total.Prose))
	r.Put("marked", tenth(total.Against, total.Blocks))
	r.Put("prices", octave(int(total.Priced)))
	r.Flag("kind_article", p.Typed[facts.KindArticle])
	r.Flag("kind_forum", p.Typed[facts.KindForum])
	r.Put("og_type", p.OGType)
	r.Put("path_steps", p.PathSteps)
	r.Put("path_slug", p.PathSlug)
	r.Put("listed_prose", tenth(proseIn(p, rules.ClassList|rules.ClassTeaser), total.Prose))
}

// proseIn returns the words of prose that stand in elements with one of the marks.
func proseIn(p *facts.Page, marks uint64) (prose int32) {
	for i := range p.Blocks {
		if p.Texts[i].Prose && p.Marks(i)&marks != 0 {
			prose += p.Between(i, i+1).Prose
		}
	}
	return prose
}

// octave is the number of binary digits of n, and tenth a ratio in tenths: a page is to be known by
// its kind. By exact figures a model would know the very pages it was fitted on.
func octave(n int) float32 { return float32(bits.Len(uint(max(n, 0)))) }

func tenth(a, b int32) float32 { return float32(int(10 * engine.Ratio(a, b))) }
