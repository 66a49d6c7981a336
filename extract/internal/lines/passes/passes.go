// Package passes is what the engine for raw text does after the models: steps in order, each of
// which sees the text as a whole.
package passes

import (
	"context"

	"shuck/extract/doc"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/lines/facts"
)

// All are the passes in order.
var All = engine.Ordered(
	pass{Name: "fill", Run: fillGaps},
	pass{Name: string(byTable), Run: keepTables, After: []string{"fill"}},
	pass{Name: "list", Run: keepLists, After: []string{"fill", "table"}},
	pass{Name: "comments", Run: cutComments, After: []string{"list"}},
	pass{Name: string(doc.BySite), Run: weighRepeats, After: []string{"comments"}},
	pass{Name: "box", Run: dropBoxes, After: []string{"comments"}},
	pass{Name: "tail", Run: cutTail, After: []string{"box"}},
	pass{Name: "named", Run: dropNamed, After: []string{"tail"}},
	pass{Name: "copies", Run: decideCopies, After: []string{"named"}},
	pass{Name: "links", Run: dropLinks, After: []string{"named"}},
	pass{Name: "structure", Run: keepStructure, After: []string{"named", "copies"}},
	pass{Name: "stray", Run: dropStrays, After: []string{"structure"}},
	pass{Name: "dialogue", Run: keepDialogue, After: []string{"stray"}},
	pass{Name: "values", Run: keepValues, After: []string{"stray"}},
	pass{Name: "changes", Run: keepChanges, After: []string{"stray"}},
	pass{Name: "code", Run: keepCode, After: []string{"stray"}},
	pass{Name: "body", Run: keepBody, After: []string{"values", "changes", "code"}},
	pass{Name: "document", Run: keepDocument, After: []string{"changes"}},
	pass{Name: string(doc.ByUncut), Run: keepUncut, After: []string{"copies"}},
	pass{Name: "rule", Run: keepRules, After: []string{"uncut"}},
	pass{Name: string(doc.ByTitle), Run: putTitle, After: []string{"rule"}},
	pass{Name: string(doc.ByGate), Run: dropGate, After: []string{string(doc.ByTitle)}},
)

type pass = engine.Pass[*State]

// State is what the passes work on: the facts of a text, which they may not change, the model's
// scores, and the decisions on its lines.
type State struct {
	*facts.Titled
	Title int       // the unit that is the title as decided, -1 for none; that of the facts is the model's word
	Score []float32 // P(keep) of each unit
	Asked []bool    // whether the model was asked about each unit; those that it was not have no score, and go
	Limit float32   // P(keep) from which a unit is kept
	Named float32   // and from which one that a rule names is

	by     doc.Reason
	byHash map[uint32]copies
}

// Reset makes s ready for another text, with room for its scores.
func (s *State) Reset(d *facts.Titled) {
	s.Titled, s.Title = d, d.Title
	s.Score, s.Asked = engine.Zeroed(s.Score, len(d.Units)), engine.Zeroed(s.Asked, len(d.Units))
	if s.byHash == nil {
		s.byHash = map[uint32]copies{}
	}
}

// Run decides on each unit by its score, and then takes the passes in order.
func (s *State) Run(ctx context.Context, passes []pass) error {
	for i := range s.Units {
		limit, by := s.limitOf(i), doc.ByModel
		if !s.Asked[i] {
			by = doc.ByUnasked
		}
		for j := s.Units[i].First; j < s.Units[i].Last; j++ {
			k := &s.Blocks[j]
			k.Score = s.Score[i]
			k.Keep, k.By = s.Asked[i] && k.Score >= limit, by
		}
	}
	return engine.Run(ctx, passes, s, func(name string) { s.by = doc.Reason(name) })
}

// limitOf is the P(keep) from which unit i is kept.
func (s *State) limitOf(i int) float32 {
	if s.Units[i].Against != 0 {
		return s.Named
	}
	return s.Limit
}

// decide sets the decision on unit i; the pass at work is its reason where that changes it. A unit
// that the model was not asked about goes for that, whatever kept it for a while.
func (s *State) decide(i int, keep bool) {
	by := s.by
	if !keep && !s.Asked[i] {
		by = doc.ByUnasked
	}
	for j := s.Units[i].First; j < s.Units[i].Last; j++ {
		if k := &s.Blocks[j]; k.Keep != keep {
			k.Keep, k.By = keep, by
		}
	}
}

// decideAll sets the decision on units i to j-1.
func (s *State) decideAll(i, j int, keep bool) {
	for ; i < j; i++ {
		s.decide(i, keep)
	}
}

// name makes the pass at work the reason of the decision on unit i.
func (s *State) name(i int) {
	for j := s.Units[i].First; j < s.Units[i].Last; j++ {
		s.Blocks[j].By = s.by
	}
}

// kept reports the decision on unit i.
func (s *State) kept(i int) bool { return s.Blocks[s.Units[i].First].Keep }
