package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/model"
	"shuck/extract/internal/rules"
)

// dropBranches leaves out what was kept beside the page's subject. A threshold lowered for the
// page's doubtful blocks lets whole sidebars in: a branch beside a core that is sure goes where it
// is more likely not the article's than its, and an element that is a sidebar by name where it is
// less sure than the rest of the page; and so does the page's footer below its main element.
func dropBranches(s *State) {
	s.sumKept()
	core, least, leastSide := s.keptCore(), float32(0), model.Lean(sureCore, s.Odds)
	if s.mean(core) >= sureCore {
		least = model.Lean(weakBranch, s.Odds)
	}
	t, main := s.Tree, s.mainElement()
	s.weak = engine.Zeroed(s.weak, len(t.Tag))
	for x := int32(1); x < int32(len(t.Tag)); x++ {
		up := t.Parent[x]
		switch {
		case s.weak[up]:
			s.weak[x] = true
		case main > 0 && t.Tag[x] == doc.TagFooter && !s.Inside(x, main):
			s.weak[x] = true
		case s.isSide(x) && s.mean(x) < leastSide:
			s.weak[x] = s.isBeside(x)
		case s.Inside(core, up) && !s.Inside(core, x) && !s.Inside(x, core):
			s.weak[x] = s.mean(x) < least
		}
	}
	for i := range s.Blocks {
		if k := &s.Blocks[i]; k.Keep && s.weak[k.Node] {
			s.decide(i, false)
		}
	}
}

const (
	sureCore   = 0.7 // mean score of kept words from which an element shows what an article's blocks look like on this page
	weakBranch = 0.5 // mean score up to which a branch beside such a core goes
	restWords  = 50  // words kept elsewhere that make a page more than its sidebar
)

// mainElement returns the element that is the page's main one by its name and holds a text, 0 for
// none.
func (s *State) mainElement() int32 {
	for x, tag := range s.Tree.Tag {
		if tag == doc.TagMain && s.kept.words[x] >= restWords {
			return int32(x)
		}
	}
	return 0
}

// isSide reports whether x is marked up or named as a sidebar.
func (s *State) isSide(x int32) bool {
	return s.Tree.Tag[x] == doc.TagAside || s.Tree.Class[x]&rules.ClassSide != 0
}

// isBeside reports whether what is kept outside x is an article's worth, and surer than what is
// kept in it.
func (s *State) isBeside(x int32) bool {
	words, score := s.kept.words[0]-s.kept.words[x], s.kept.score[0]-s.kept.score[x]
	return words >= restWords && score >= s.mean(x)*float32(words)
}
