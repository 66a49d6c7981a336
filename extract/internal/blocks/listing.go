package blocks

import "shuck/extract/internal/blocks/facts"

// span is a figure's values from which something begins to be so, and from which it is all so.
type span struct{ from, to float32 }

// of returns how far x is into the span, 0 to 1.
func (s span) of(x float32) float32 { return min(max((x-s.from)/(s.to-s.from), 0), 1) }

// What tells a listing from an article.
var (
	runShare   = span{.1, .3} // share of the page's words in the longest run of like units
	proseShare = span{.4, .8} // share of prose in the words that may be the text
	sureWords  = span{20, 60} // words of prose that the model is sure of
	textWords  = span{50, 100}
)

const (
	listUnits = 5  // units of a run that can make a listing
	sureScore = .8 // score from which a block is surely the text's
)

// listing returns how far a page is a list of things, not a text: from 0 to 1. On such a page most
// words stand in a run of like units, or it is the site's first page; what may be its text is much,
// and little of it prose; and no prose is surely the text. A page that says that it is an article
// or a forum's is none.
func listing(p *facts.Page) float32 {
	if p.Forum || p.Typed[facts.KindForum] || p.Typed[facts.KindArticle] {
		return 0
	}
	var all, prose, sure float32
	for i := range p.Blocks {
		k := &p.Blocks[i]
		words := k.Score * float32(k.Words)
		all += words
		if p.Texts[i].Prose {
			prose += words
			if k.Score >= sureScore {
				sure += float32(k.Words)
			}
		}
	}
	if all == 0 {
		return 0
	}
	return min(listed(p), 1-proseShare.of(prose/all), 1-sureWords.of(sure), textWords.of(all))
}

// listed returns how far the page is built as a listing.
func listed(p *facts.Page) float32 {
	if p.PathSteps == 0 {
		return 1
	}
	var most int32
	for n := range p.Runs {
		if r := &p.Runs[n]; r.Units >= listUnits {
			most = max(most, r.Words)
		}
	}
	return runShare.of(float32(most) / float32(max(p.Total().Words, 1)))
}
