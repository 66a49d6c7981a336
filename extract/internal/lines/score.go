package lines

import (
	"context"
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/lines/features"
	"shuck/extract/internal/lines/passes"
	"shuck/extract/internal/model"
)

const (
	minTitle       = .12 // P(title) from which the best candidate is the title, in a text that is clean already
	cleanProse     = .75 // share of the words in prose from which it is that
	minTitleDump   = .05 // and in a dump, which nearly always has one
	minTitleLikely = .02 // and of a line that stands where a title does
)

// A candidate is not asked about further where, after every so many trees, the model is this sure
// of it.
const (
	titleTrees = 40
	titleSure  = 4
)

// titleWork is the memory of the search for a title.
type titleWork struct {
	candidates facts.Candidates
	vector     engine.Vector // for the text's units too: both models see the features of Unit first
	batch      model.Batch
	units      []float32 // the features that each candidate has as a unit, one after the other
	scores     []float32
}

// find returns the unit that is the title, -1 where none is, and P(title) of each unit, 0 for those
// that are no candidates.
func (w *titleWork) find(m *model.Ensemble, t *facts.Text) (best int, scores []float32) {
	w.reset(t)
	most := float32(minTitle)
	if all := t.Before[len(t.Units)]; float32(all.ProseWords) < cleanProse*float32(all.Words) {
		most = minTitleDump
	}
	best = -1
	owner, trail := -1, -1
	likely := float32(minTitleLikely)
	if i := t.OnlyHeading(); i >= 0 && len(t.Units) > 1 {
		w.scores[i] = 1
		return i, w.scores
	}
	w.batch.Reset(m, titleTrees, titleSure,
		func(i int, margin float32, _ []float32) { w.scores[i] = model.Sigmoid(margin) })
	w.eachRow(t, w.batch.Add)
	w.batch.Flush()
	for _, at := range w.candidates.At {
		i := int(at)
		p := w.scores[i]
		if inMenu(t, i) || isLabel(t, i) || isSection(t, i) || isRow(t, i) || isAmount(t, i) || t.Speaks(&t.Units[i]) {
			continue
		}
		if isTrail(t, i) {
			trail = i
			continue
		}
		if p > most || p > likely && best < 0 && (hasSite(t, i) || isHeadline(t, i)) {
			if isOwner(t, i) {
				owner = i
				continue
			}
			best, likely = i, p
			most = max(most, p)
		}
	}
	if best < 0 {
		best = owner
	}
	if best < 0 || w.scores[best] < weakTitle {
		if i := underMenu(t); i >= 0 {
			best = i
		}
	}
	switch {
	case best <= 1 && headsQuestions(t):
		best = 0
	case (best < 0 || trail >= 0 && best > trail && w.scores[trail] > w.scores[best]) && standsApart(t, trail+1):
		best = trail + 1
	case best == 0 && underKicker(t, w.scores):
		best = 1
	case best == 0:
		best = underLabels(t)
	}
	if best < 0 {
		best = overFirstQuestion(t)
	}
	if best >= 0 {
		if best == 0 {
			best = belowSite(t, w.scores)
		}
		best = overQuestions(t, aboveStamps(t, belowMenu(t, w.scores, best)))
		if i := chapter(t); i > best && w.scores[best] < sureTitle {
			best = i
		}
		if isQuotedTitle(t, best-1) {
			best--
		}
		if i := bareTitle(t, overText(t, best)); i != best {
			w.scores[i], best = w.scores[best], i
		}
	}
	return best, w.scores
}

// reset makes w ready for another text.
func (w *titleWork) reset(t *facts.Text) {
	w.scores, w.candidates.At, w.units = engine.Zeroed(w.scores, len(t.Units)), w.candidates.At[:0], w.units[:0]
	features.Unit().Reset(&w.vector, max(features.Candidate().Len(), features.Titled().Len()))
}

// eachRow calls do with each candidate's unit and its row of features, which is used again.
func (w *titleWork) eachRow(t *facts.Text, do func(unit int, row []float32)) {
	w.candidates.Read(t)
	unit, candidate := features.Unit(), features.Candidate()
	for k, i := range w.candidates.At {
		unit.Fill(&w.vector, t, int(i))
		w.units = append(w.units, w.vector.Values()...)
		candidate.Append(&w.vector, &w.candidates, k)
		do(int(i), w.vector.Values())
	}
}

// A unit is not asked about further where, after every so many trees, the model is this sure of it.
const (
	everyTrees = 20
	sure       = 2
)

// checkEvery is the number of units between two looks at the context.
const checkEvery = 4096

// scoreUnits asks the model about each unit that is worth it, and puts the answers into s, after
// the title of the same text was looked for.
func (w *titleWork) scoreUnits(ctx context.Context, m *model.Ensemble, s *passes.State) error {
	unit, titled := features.Unit(), features.Titled()
	candidates, known := w.candidates.At, w.units
	listing := isListing(s.Text)
	w.batch.Reset(m, everyTrees, sure,
		func(i int, margin float32, _ []float32) { s.Score[i], s.Asked[i] = model.Sigmoid(margin), true })
	for i := range s.Units {
		candidate := len(candidates) > 0 && int(candidates[0]) == i
		var values []float32
		if candidate {
			values, known, candidates = known[:unit.Len()], known[unit.Len():], candidates[1:]
		}
		if i%checkEvery == checkEvery-1 && ctx.Err() != nil {
			return ctx.Err()
		}
		if unasked(s.Text, i, listing) {
			continue
		}
		if candidate {
			w.vector.Set(values)
		} else {
			unit.Fill(&w.vector, s.Text, i)
		}
		titled.Append(&w.vector, s.Titled, i)
		w.batch.Add(i, w.vector.Values())
	}
	w.batch.Flush()
	return ctx.Err()
}

// Bounds of what is not asked about.
const (
	farUnits   = 60 // units without prose on either side
	farWords   = 10 // words from which a unit is asked about all the same
	manyCopies = 50 // units with the same text
	// Headings of Markdown from which what has its marks is asked about wherever it stands: a
	// changelog may have no prose.
	farHeadings = 3
	// Share of the words far from any prose above which they are what the text tells: a catalogue
	// has next to no prose.
	farShare = .1
)

// unasked reports whether unit i is not worth asking about: it is far from any prose, or one that
// the text repeats again and again. In a listing none is too far.
func unasked(t *facts.Text, i int, listing bool) bool {
	return t.Units[i].Copies >= manyCopies || !listing && isFar(t, i)
}

// isListing reports whether much of a text stands far from any prose.
func isListing(t *facts.Text) bool {
	far := int32(0)
	for i := range t.Units {
		if isFar(t, i) {
			far += t.Units[i].Words
		}
	}
	return float32(far) > farShare*float32(t.Whole.Words)
}

// isFar reports whether unit i is far from any prose, in a text that has some.
func isFar(t *facts.Text, i int) bool {
	u := &t.Units[i]
	if u.Prose || u.Words >= farWords || t.Headings >= farHeadings && u.Kind != doc.Paragraph {
		return false
	}
	prev, next := int(t.PrevProse[i]), int(t.NextProse[i])
	return (prev < 0 || i-prev > farUnits) && next-i > farUnits && (prev >= 0 || next < len(t.Units))
}

// What a text says again and again between its paragraphs is a label, not a title: a page says that
// above the text, and with its menus some times.
const (
	labelCopies  = 5
	labelEarlier = 2 // copies before it
)

// isLabel reports whether unit i is a label of what stands beside it.
func isLabel(t *facts.Text, i int) bool {
	u := &t.Units[i]
	return u.Copies >= labelCopies && u.Earlier >= labelEarlier
}

// isRow reports whether unit i is cells with tabs between, a menu's for one, or labels in brackets:
// "[Home] [About]".
func isRow(t *facts.Text, i int) bool {
	line := strings.TrimSpace(t.Blocks[t.Units[i].First].Text)
	return strings.Count(line, "\t") >= rowTabs ||
		line[0] == '[' && line[len(line)-1] == ']' && strings.Contains(line, "] [")
}

// isAmount reports whether unit i stands between lines that begin with a number as it does: "2 eggs".
func isAmount(t *facts.Text, i int) bool {
	return i > 0 && i+1 < len(t.Units) && t.Units[i].Kind == doc.Paragraph && t.Units[i-1].Number && t.Units[i].Number &&
		t.Units[i+1].Number
}

// rowTabs is the number of tabs in such a row: one may stand behind a title's number.
const rowTabs = 2
