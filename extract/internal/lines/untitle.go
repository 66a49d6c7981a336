package lines

import (
	"context"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/passes"
)

// Where titles are to go, the first line of a text that is clean already goes from this P(title)
// on: not every title found may go, for what is left of a text without its title is such a text,
// and its first line, a heading or a standfirst, would be next. Of 3,000 real texts 183 lose a line
// that is none, and 158, most of which have none, keep a first line that was taken for one.
const (
	sureTitle = .5
	sureApart = .6 // with a blank line below it, as cleaning puts one there, and an end that is no sentence's
)

// surelyTitled reports whether the title that was found of the text at hand, of which all is kept,
// is one for sure.
func surelyTitled(s *passes.State) bool {
	t, n := &s.Units[s.Title], len(s.Units)
	switch p := s.Scores[s.Title]; {
	case t.Kind == doc.Heading && t.Level > 1:
		return false // a section's, of a text without its title
	case t.GapAfter && n > 2 && s.Before[n].Gaps == 1:
		return true
	case !t.GapAfter || t.Colon || t.Sentence && !t.Question && !t.Bang:
		return p >= sureTitle
	default:
		return p >= sureApart
	}
}

// untitle reaches the fixed point of a text without its title, which stays p.Title. A line below it
// that would be taken for the title in its place goes as well: so cleaning what is left once more
// changes nothing.
func (e *Engine) untitle(ctx context.Context, f *fixpoint) error {
	p, title := f.p, f.p.Title
	for range maxRounds {
		if p.Title < 0 {
			break // a text of what is kept was decided on last, and has none
		}
		p.Blocks[p.Title].Keep, p.Blocks[p.Title].By = false, doc.ByTitle
		p.Title = -1
		next, err := e.decideAgain(ctx, f)
		if err != nil {
			return err
		}
		if changed := f.adopt(next); !changed || keptLines(p) == len(f.rest) && !surelyTitled(&f.w.state) {
			break
		}
		if err := e.reachFixpoint(ctx, f); err != nil {
			return err
		}
	}
	if p.Title = title; title >= 0 {
		p.Blocks[title].Keep = true
	}
	return nil
}
