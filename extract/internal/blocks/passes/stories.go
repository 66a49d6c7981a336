package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/rules"
)

// dropStories leaves out the other stories that stand beside one clear article: runs of like units
// that are headed by links, above, below or beside the element that holds the article, or at its
// end. On a listing such a run is the text; there, little is kept outside it. Where nothing but the
// title tells where the article is, runs with prices and runs of names are left: a shop's wares
// below its own words.
func dropStories(s *State) {
	if s.Listing <= halfListing && !s.Typed[facts.KindList] {
		s.dropAnnounced()
	}
	if s.Forum || s.Typed[facts.KindList] || s.Typed[facts.KindProduct] {
		return
	}
	teasers := s.runsThat(isTeasers)
	if teasers == nil {
		return
	}
	main := s.mainProse(teasers)
	named := main.isArticle(s)
	if !named && !main.isTitled(s) {
		return
	}
	for n := range s.Runs {
		r := &s.Runs[n]
		if !teasers[n] || s.TitleAt >= 0 && s.In[s.TitleAt] == int32(n) {
			continue
		}
		if !main.isMoreThan(s, r, named) || s.runScore(n) >= sureRun {
			continue
		}
		beside := !s.Inside(r.Node, main.core)
		if beside || r.First > main.last && int(r.Words) <= endWords*r.Units {
			s.dropRun(n)
		}
	}
}

// dropAnnounced leaves out the boxes whose first line is a heading that a rule takes for the head
// of other pieces, "You may also like", below prose that is kept, unless the model is sure of what
// is in them, a manual's references, or they are units of a run: "Best of the day: walks", "Best of
// the day: lamps".
func (s *State) dropAnnounced() {
	words, gone := 0, 0 // gone is past the last such box
	for i := range s.Blocks {
		k := &s.Blocks[i]
		if k.Keep && s.Texts[i].Prose {
			words += k.Words
		}
		if i < gone || s.In[i] >= 0 || k.Kind != doc.Heading || words < titledWords ||
			s.Texts[i].Groups&rules.Related.Bit() == 0 {
			continue
		}
		box, above, end := s.Tree.Parent[k.Node], s.textBefore(i), i
		if box <= 0 || above < 0 || s.Inside(s.Blocks[above].Node, box) || 2*s.Sums[box].Words > s.Total().Words {
			continue
		}
		all, score := 0, float32(0)
		for ; end < len(s.Blocks) && s.Inside(s.Blocks[end].Node, box); end++ {
			all += s.Blocks[end].Words
			score += s.Blocks[end].Score * float32(s.Blocks[end].Words)
		}
		if score >= sureLinks*float32(all) || s.TitleAt >= i && s.TitleAt < end {
			continue
		}
		for gone = i; gone < end; gone++ {
			s.decide(gone, false)
		}
	}
}

// What of a page is an article beside its runs.
const (
	mainBlocks  = 2    // blocks of prose
	mainWords   = 60   // their words
	mainScore   = 0.85 // mean score of them
	mainShare   = 0.6  // share of them that the article's element holds
	titledWords = 30   // their words where the article stands below the title, and nothing names it
	sentence    = 12   // words of a teaser there at least, on the mean
	mainTimes   = 4    // times their number that the words of a run may be
)

const (
	linkedShare = 0.7 // share of a run's units that are headed by links where they are teasers
	teaserWords = 90  // words of a teaser at most, on the mean
	endWords    = 60  // and where they stand in the article's own element, below all its prose
	sureRun     = .95 // mean score of what is kept of a run from which it is the page's own: the steps of a guide
)

// isTeasers reports whether the units of a run are teasers of other pages.
func isTeasers(r *facts.Repeat) bool {
	return float32(r.Linked) >= linkedShare*float32(r.Units) && int(r.Words) <= teaserWords*r.Units
}

// mainText is what was kept of a page outside some of its runs.
type mainText struct {
	blocks, words int
	score         float32 // of its words, summed
	last          int32   // its last block of prose
	core          int32   // the innermost element that holds most of it
}

// runsThat tells of each run whether it is such a one; nil where none is.
func (s *State) runsThat(is func(*facts.Repeat) bool) (such []bool) {
	for n := range s.Runs {
		if is(&s.Runs[n]) {
			if such == nil {
				such = make([]bool, len(s.Runs))
			}
			such[n] = true
		}
	}
	return such
}

// mainProse sums the prose kept outside the runs that are not the page's own, by others; nil for
// none.
func (s *State) mainProse(others []bool) (m mainText) {
	m.last = -1
	s.prose = engine.Zeroed(s.prose, len(s.Tree.Tag))
	for i := range s.Blocks {
		k := &s.Blocks[i]
		if !k.Keep || !s.Texts[i].Prose || s.In[i] >= 0 && others != nil && others[s.In[i]] {
			continue
		}
		m.blocks++
		m.words += k.Words
		m.score += k.Score * float32(k.Words)
		m.last = int32(i)
		s.prose[k.Node] += int32(k.Words)
	}
	m.core = s.proseCore()
	return m
}

// proseCore sums s.prose up the tree, and returns the innermost element that holds most of it.
func (s *State) proseCore() (core int32) {
	for x := len(s.prose) - 1; x > 0; x-- {
		s.prose[s.Tree.Parent[x]] += s.prose[x]
	}
	for x := range int32(len(s.prose)) {
		if s.Inside(x, core) && float32(s.prose[x]) >= mainShare*float32(s.prose[0]) {
			core = x
		}
	}
	return core
}

// isArticle reports whether it is an article: enough prose that the model is sure of, in an element
// that is one by name.
func (m *mainText) isArticle(s *State) bool {
	return m.blocks >= mainBlocks && m.words >= mainWords && m.score >= mainScore*float32(m.words) &&
		s.Marks(int(m.last))&(facts.MarkOf(doc.TagArticle)|rules.ClassBody) != 0
}

// isTitled reports whether it is an article that nothing names: below the title, with no other text
// between.
func (m *mainText) isTitled(s *State) bool {
	return m.blocks >= mainBlocks && m.words >= titledWords && m.score >= mainScore*float32(m.words) &&
		s.Listing <= halfListing && s.followsTitle(m.core)
}

// isMoreThan reports whether a run of teasers may stand beside the article, which is named or not,
// for what is in it. A page that says it is an article may go on with any number.
func (m *mainText) isMoreThan(s *State, r *facts.Repeat, named bool) bool {
	if named {
		return s.Typed[facts.KindArticle] || int(r.Words) <= mainTimes*m.words
	}
	return r.Priced == 0 && int(r.Words) >= sentence*r.Units
}

// runScore returns the mean score of the words kept of a run, 0 for none.
func (s *State) runScore(n int) float32 {
	words, score := 0, float32(0)
	for i := s.Runs[n].First; i <= s.Runs[n].Last; i++ {
		if k := &s.Blocks[i]; k.Keep && s.In[i] == int32(n) {
			words += k.Words
			score += k.Score * float32(k.Words)
		}
	}
	return engine.Ratio(score, float32(words))
}

// dropRun leaves out the blocks of a run's units.
func (s *State) dropRun(n int) {
	r := &s.Runs[n]
	for i := r.First; i <= r.Last; i++ {
		if s.In[i] == int32(n) {
			s.decide(int(i), false)
		}
	}
}
