package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/model"
)

// Stories below a short article, kept where its own few words lower what the page asks of a block.
const (
	coreWords   = 25  // words of the sure prose that make an article
	coreLine    = 12  // words of a paragraph from which its score tells how sure the page can be
	coreGap     = .2  // how much less sure than the surest the article's own paragraphs may be
	leastSure   = .6  // and how sure they must be
	faintGap    = .25 // how much less sure than the article, on the mean, the stories are
	faintScore  = .7  // mean score from which they are not
	fewFaint    = 3   // blocks at one place from which they are stories
	faintWords  = 10  // words of each, on the mean
	halfListing = .5  // how far a page may be a listing
	aboveTitle  = 4   // blocks above the title, and below it, among which its day is
	belowTitle  = 7
)

// dropFaint leaves out what stands below the article at places of its own, in sentences, again and
// again, and is much less likely the text than the article is: teasers, readers' letters, notes of
// the house. The article is what the page is surest of, and no other text stands between it and the
// title.
func dropFaint(s *State) {
	if s.Forum || s.Typed[facts.KindForum] || s.Typed[facts.KindList] || s.Typed[facts.KindProduct] {
		return
	}
	if s.Listing > halfListing {
		return
	}
	core, sure := s.sureCore()
	if core < 0 || !s.followsTitle(core) || !s.isArticle(sure) {
		return
	}
	s.places = engine.Zeroed(s.places, len(s.BySig))
	var words int
	var score float32
	last := -1
	for i := range s.Blocks {
		if k := &s.Blocks[i]; s.isSure(i, sure) && s.Inside(k.Node, core) {
			words += k.Words
			score += k.Score * float32(k.Words)
			last = i
		}
	}
	for i := last + 1; i < len(s.Blocks); i++ {
		if k := &s.Blocks[i]; k.Keep {
			p := &s.places[s.PathSig[i]]
			p.kept++
			p.words += int32(k.Words)
			p.score += k.Score * float32(k.Words)
		}
	}
	for i := range last + 1 {
		if s.Blocks[i].Words > 0 {
			s.places[s.PathSig[i]].own = true
		}
	}
	s.dropPlaces(last+1, min(score/float32(words)-faintGap, model.Lean(faintScore, s.Odds)))
}

// dropPlaces leaves out the blocks from i that stand at faint places of their own, with what is as
// faint among them and right above them: their titles.
func (s *State) dropPlaces(from int, most float32) {
	first, last := -1, -1
	for i := from; i < len(s.Blocks); i++ {
		if p := &s.places[s.PathSig[i]]; s.Blocks[i].Keep && p.isFaint(most) && p.isTold() {
			if last = i; first < 0 {
				first = i
			}
		}
	}
	if first < 0 {
		return
	}
	for i := max(first-1, from); i <= last; i++ {
		k, p := &s.Blocks[i], &s.places[s.PathSig[i]]
		if k.Keep && p.isFaint(most) && (p.isTold() || k.Kind == doc.Heading || k.LinkWords == k.Words) {
			s.decide(i, false)
		}
	}
}

// isFaint reports whether the text has no block at a place, and enough are kept there with a mean
// score below most.
func (p *place) isFaint(most float32) bool {
	return !p.own && p.kept >= fewFaint && p.score < most*float32(p.words)
}

// isTold reports whether the blocks kept at a place are more than names.
func (p *place) isTold() bool { return p.words >= faintWords*p.kept }

// sureCore returns the innermost element that holds most of the prose that the page is surest of,
// and how sure it is of it; -1 where it is too little.
func (s *State) sureCore() (core int32, sure float32) {
	for i := range s.Blocks {
		if k := &s.Blocks[i]; k.Keep && s.Texts[i].Prose && k.Words >= coreLine {
			sure = max(sure, k.Score)
		}
	}
	sure = max(sure-coreGap, leastSure)
	s.prose = engine.Zeroed(s.prose, len(s.Tree.Tag))
	for i := range s.Blocks {
		if s.isSure(i, sure) {
			s.prose[s.Blocks[i].Node] += int32(s.Blocks[i].Words)
		}
	}
	if core = s.proseCore(); s.prose[0] < coreWords {
		return -1, 0
	}
	return core, sure
}

// isSure reports whether block i is prose that is kept and so sure.
func (s *State) isSure(i int, sure float32) bool {
	return s.Blocks[i].Keep && s.Texts[i].Prose && s.Blocks[i].Score >= sure
}

// isArticle reports whether a day or a time stands near the title, or the page calls itself an
// article and has more than one paragraph of sure prose, and no price stands below the title: what
// is short for an article may be the lead of a listing, or what a shop says of a thing.
func (s *State) isArticle(sure float32) bool {
	stamped := false
	for i := max(0, s.TitleAt-aboveTitle); i <= min(len(s.Blocks)-1, s.TitleAt+belowTitle); i++ {
		if i > s.TitleAt && s.isSum(i) {
			return false
		}
		stamped = stamped || s.Stamped(i)
	}
	if stamped {
		return true
	}
	if !s.Typed[facts.KindArticle] && s.OGType < facts.OGArticle {
		return false
	}
	paragraphs := 0
	for i := range s.Blocks {
		if s.isSure(i, sure) {
			paragraphs++
		}
	}
	return paragraphs > 1
}

// followsTitle reports whether the title stands in core, or above it with no other text between.
func (s *State) followsTitle(core int32) bool {
	if s.TitleAt < 0 {
		return false
	}
	for i := s.TitleAt; i < len(s.Blocks); i++ {
		switch k := &s.Blocks[i]; {
		case s.Inside(k.Node, core):
			return true
		case i > s.TitleAt && k.Keep && s.Texts[i].Prose:
			return false
		}
	}
	return false
}
