// Package passes is what the engine for HTML does after the model: steps in order, each of which
// sees the page as a whole.
package passes

import (
	"context"

	"shuck/extract/doc"
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/engine"
)

// All are the passes in order.
var All = engine.Ordered(
	pass{Name: "hidden", Run: dropHidden},
	pass{Name: "beside", Run: dropBeside},
	pass{Name: "stories", Run: dropStories, After: []string{"hidden"}},
	pass{Name: "articles", Run: dropArticles, After: []string{"hidden"}},
	pass{Name: "boxes", Run: dropBoxes, After: []string{"hidden"}},
	pass{Name: "title", Run: dropTitle, After: []string{"stories"}},
	pass{Name: string(byDoubles), Run: dropDoubles, After: []string{"title"}},
	pass{Name: "branches", Run: dropBranches, After: []string{"title", "doubles"}},
	pass{Name: "comments", Run: comments, After: []string{"branches"}},
	pass{Name: "stamps", Run: dropStamped, After: []string{"comments"}},
	pass{Name: "units", Run: keepUnits, After: []string{"branches", "comments"}},
	pass{Name: "listed", Run: keepListed, After: []string{"units"}},
	pass{Name: "tables", Run: keepTables, After: []string{"branches", "comments"}},
	pass{Name: "retold", Run: dropRetold, After: []string{"stories", "doubles", "comments"}},
	pass{Name: "rows", Run: keepRows, After: []string{"title", "tables"}},
	pass{Name: "notes", Run: keepNotes, After: []string{"branches", "comments"}},
	pass{Name: "gaps", Run: fillGaps, After: []string{"branches", "comments", "tables"}},
	pass{Name: "flow", Run: fillFlow, After: []string{"branches", "comments", "retold", "gaps"}},
	pass{Name: "faint", Run: dropFaint, After: []string{"flow"}},
	pass{Name: "labels", Run: dropLabels, After: []string{"units", "gaps"}},
	pass{Name: "parts", Run: dropParts, After: []string{"flow", "units", "labels"}},
	pass{Name: "answers", Run: keepAnswers, After: []string{"comments", "faint", "parts"}},
	pass{Name: "requoted", Run: dropRequoted, After: []string{"gaps", "flow", "units", "answers"}},
	pass{Name: "keys", Run: dropKeys, After: []string{"gaps", "flow", "units", "answers"}},
	pass{Name: "sources", Run: keepSources, After: []string{"gaps", "doubles"}},
	pass{Name: "heads", Run: keepHeads, After: []string{"gaps", "tables", "notes"}},
	pass{Name: "links", Run: dropLinks, After: []string{"comments", "heads"}},
	pass{Name: "headings", Run: dropOrphans, After: []string{"gaps", "tables", "heads"}},
	pass{Name: "code", Run: keepCode, After: []string{"headings"}},
	pass{Name: "menu", Run: dropMenu, After: []string{"code"}},
	pass{Name: "pictures", Run: keepPictures, After: []string{"menu"}},
	pass{Name: string(doc.ByGate), Run: dropGate, After: []string{"pictures"}},
)

type pass = engine.Pass[*State]

// State is what the passes work on: the facts of a page, which they may not change, and the
// decisions on its blocks. The model's decisions stand on the blocks before the first pass.
type State struct {
	*facts.Page
	Odds     float32 // multiplies the odds of being kept that a block must have
	Comments bool    // readers' comments are asked for
	Listing  float32 // how far the page is a list of things, 0 to 1

	by       doc.Reason
	shown    bool // what the page hides is out
	kept     kept
	prose    []int32 // by node: kept words of prose of its subtree, as the last pass that asked had them
	shingles facts.Shingles
	weak     []bool  // by node: in a branch or sidebar that goes
	thread   []bool  // by node: in a thread that has no name for it
	heads    []int32 // by number of a signature: its headings kept, less those not
	boxed    []bool  // by node: a box that holds a prompt
	places   []place // by number of a signature: the blocks of the run at hand, or of the page, that have it
	under    []int32 // by node: the outermost element for comments around it, 0 for none
	ahead    []int32 // by block: words that are not kept from it to the next text that is
}

// Run takes the passes in order.
func (s *State) Run(ctx context.Context, passes []pass) error {
	return engine.Run(ctx, passes, s, func(name string) { s.by = doc.Reason(name) })
}

// decide sets block i's decision; the pass at work is its reason where that changes it. What is
// hidden stays out.
func (s *State) decide(i int, keep bool) {
	if k := &s.Blocks[i]; k.Keep != keep && !(keep && s.shown && s.concealed(i)) {
		k.Keep, k.By = keep, s.by
	}
}

// decideAll sets the decisions of blocks i to j-1.
func (s *State) decideAll(i, j int, keep bool) {
	for ; i < j; i++ {
		s.decide(i, keep)
	}
}

// keepTexts keeps the blocks i to j-1 that have text.
func (s *State) keepTexts(i, j int) {
	for ; i < j; i++ {
		if s.Blocks[i].Words > 0 {
			s.decide(i, true)
		}
	}
}
