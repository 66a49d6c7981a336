package blocks

import (
	"shuck/extract/doc"
	"shuck/extract/internal/model"
	"shuck/extract/internal/rules"
)

// dropBranches leaves out what was kept beside the page's subject. A threshold lowered for the page's doubtful blocks lets whole sidebars
// in: a branch beside a core that is sure goes where it is more likely not the article's than its, and an element that is a sidebar
// by name where it is less sure than the rest of the page.
func dropBranches(v *view, o *Options) {
	v.readKept()
	core, least, leastSide := v.keptCore(), float32(0), model.Lean(sureCore, o.Odds)
	if v.mean(core) >= sureCore {
		least = model.Lean(weakBranch, o.Odds)
	}
	t := v.t
	v.weak = resize(v.weak, len(t.Tag))
	for x := int32(1); x < int32(len(t.Tag)); x++ {
		up := t.Parent[x]
		switch {
		case v.weak[up]:
			v.weak[x] = true
		case v.isSide(x) && v.mean(x) < leastSide:
			v.weak[x] = v.isBeside(x)
		case v.inside(core, up) && !v.inside(core, x) && !v.inside(x, core):
			v.weak[x] = v.mean(x) < least
		}
	}
	for i := range v.blocks {
		if k := &v.blocks[i]; k.Keep && v.weak[k.Node] {
			v.decide(i, false, "branches")
		}
	}
}

const (
	sureCore   = 0.7 // mean score of kept words from which an element shows what an article's blocks look like on this page
	weakBranch = 0.5 // mean score up to which a branch beside such a core goes
	restWords  = 50  // words kept elsewhere that make a page more than its sidebar
)

// isSide reports whether x is marked up or named as a sidebar.
func (v *view) isSide(x int32) bool {
	return v.t.Tag[x] == doc.TagAside || v.t.Class[x]&rules.ClassSide != 0
}

// isBeside reports whether what is kept outside x is an article's worth, and surer than what is kept in it.
func (v *view) isBeside(x int32) bool {
	words, score := v.keptWords[0]-v.keptWords[x], v.keptScore[0]-v.keptScore[x]
	return words >= restWords && score >= v.mean(x)*float32(words)
}
