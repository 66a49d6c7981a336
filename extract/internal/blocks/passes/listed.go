package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/rules"
)

// A run that a page lists: the wares of a shop, or most of what the page has.
const (
	listedUnits = 8   // units of it
	listedLinks = .4  // share of them headed by links, where most have no prices
	waresShare  = .1  // share of the page's words, where most of the units have prices
	mostShare   = .5  // and where they have none
	waresScore  = .05 // mean score of its words, where most of the units have prices
	mostKept    = .3  // and share of them kept, where they have none
)

// keepListed keeps the units of what a page lists as they stand. On a page that is no article's and
// no forum's, a long run of units that are links with prices, or that is most of the page, is the
// text, however little there is of each to go by. Below a product such a run is others: a page that
// says it is one, and has a price of its own above the run or none in it.
func keepListed(s *State) {
	if s.Forum || s.Typed[facts.KindArticle] || s.OGType == facts.OGArticle {
		return
	}
	s.places = engine.Zeroed(s.places, len(s.BySig))
	var above struct { // the run at hand, outside runs
		words  int  // of prose, kept
		priced bool // below the title
	}
	product, from := s.isProducts(), int32(0)
	for n := range s.Runs {
		r := &s.Runs[n]
		for ; from < r.First; from++ {
			if s.In[from] >= 0 {
				continue
			}
			if s.Blocks[from].Keep && s.Texts[from].Prose {
				above.words += s.Blocks[from].Words
			}
			above.priced = above.priced || s.TitleAt >= 0 && int(from) > s.TitleAt && s.Texts[from].Priced()
		}
		if product && (above.priced || 2*r.Priced < r.Units) {
			continue
		}
		if above.words < int(r.Words) && s.isListed(r, n) {
			s.keepUnitsOf(r, int32(n))
		}
	}
}

// isProducts reports whether the page says that it is of one product: so do some that list many.
func (s *State) isProducts() bool {
	return s.OGType == facts.OGProduct || s.Typed[facts.KindProduct] && !s.Typed[facts.KindList]
}

// isListed reports whether run n is what the page lists.
func (s *State) isListed(r *facts.Repeat, n int) bool {
	all := float32(s.Total().Words)
	priced := 2*r.Priced >= r.Units
	if r.Units < listedUnits || !priced && float32(r.Linked) < listedLinks*float32(r.Units) ||
		float32(r.Words) < waresShare*all || s.isMarkedOff(r.Node) {
		return false
	}
	if !priced && float32(r.Words) < mostShare*all {
		return false
	}
	if head := s.textBefore(int(r.First)); head >= 0 && s.Texts[head].Groups&rules.Related.Bit() != 0 {
		return false
	}
	words, kept, units, last, score := 0, 0, 0, int32(-1), float32(0)
	for i := r.First; i <= r.Last; i++ {
		k := &s.Blocks[i]
		if s.In[i] != int32(n) {
			continue
		}
		words += k.Words
		score += k.Score * float32(k.Words)
		if k.Keep {
			kept += k.Words
			if unit := s.Branch(k.Node, r.Node); unit != last {
				units, last = units+1, unit
			}
		}
	}
	if priced {
		return score >= waresScore*float32(words)
	}
	return float32(kept) >= mostKept*float32(words) && 2*units >= r.Units
}

// keepUnitsOf keeps what the units of run n have of their own.
func (s *State) keepUnitsOf(r *facts.Repeat, n int32) {
	for i := r.First; i <= r.Last; i++ {
		if s.In[i] == n {
			s.places[s.PathSig[i]].all++
		}
	}
	for i := r.First; i <= r.Last; i++ {
		if s.In[i] == n && s.Blocks[i].Words > 0 && s.isOwn(int(i), r.Units) {
			s.decide(int(i), true)
		}
	}
	for i := r.First; i <= r.Last; i++ {
		s.places[s.PathSig[i]] = place{}
	}
}

// isOwn reports whether block i is its unit's own: a price, or what no rule speaks against but one
// for a day or a number, and either nothing else says or most units have at its place, each its own.
// A badge is at the same place of a few.
func (s *State) isOwn(i, units int) bool {
	t, same := &s.Texts[i], s.Copies[s.Copy[i]]
	switch {
	case t.Priced():
		return true
	case t.Against() && t.Groups&^namesPart != 0:
		return false
	}
	return same == 1 || 2*int(s.places[s.PathSig[i]].all) >= units && float32(same) < partAlike*float32(units)
}

// isMarkedOff reports whether x, or what is around it short of the title, is named for what is no
// page's own. A page's body may be named for its columns.
func (s *State) isMarkedOff(x int32) bool {
	title := int32(0)
	if s.TitleAt >= 0 {
		title = s.Blocks[s.TitleAt].Node
	}
	for n := 0; x > 0 && n < markedOff && !s.Inside(title, x); n++ {
		if s.Tree.Class[x]&facts.Against&^menus != 0 || s.Tree.Tag[x] == doc.TagAside ||
			s.Tree.Tag[x] == doc.TagNav || s.Tree.Tag[x] == doc.TagFooter {
			return true
		}
		x = s.Tree.Parent[x]
	}
	return false
}

// markedOff bounds the walk out from a run.
const markedOff = 32

// menus are the marks of what can hold a listing as well.
const menus = rules.ClassMenu | rules.ClassSearch
