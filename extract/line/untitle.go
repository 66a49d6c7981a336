package line

import (
	"context"

	"shuck/extract/doc"
)

// Where titles are to go, the first line of a text that is clean already goes from this P(title)
// on: not every title found may go, for what is left of a text without its title is such a text,
// and its first line, a heading or a standfirst, would be next. Of 3,000 real texts 183 lose a line
// that is none, and 158, most of which have none, keep a first line that was taken for one.
const (
	sureTitle = .5
	sureApart = .3 // with a blank line below it, as cleaning puts one there, and an end that is no sentence's
)

// surelyTitled reports whether the title that was found of the text at hand, of which all is kept,
// is one for sure.
func (v *view) surelyTitled() bool {
	t, n := &v.units[v.title], len(v.units)
	switch p := v.titleScore[v.title]; {
	case t.kind == doc.Heading && t.level > 1:
		return false // a section's, of a text without its title
	case t.gapAfter && n > 2 && v.before[n].gaps == 1:
		return true
	case !t.gapAfter || t.colon || t.sentence && !t.question && !t.bang:
		return p >= sureTitle
	default:
		return p >= sureApart
	}
}

// untitle settles a text without its title, which stays p.Title. A line below it that would be
// taken for the title in its place goes as well: so cleaning what is left once more changes
// nothing.
func (e *Engine) untitle(ctx context.Context, s *settled) error {
	p, title := s.p, s.p.Title
	for range maxRounds {
		if p.Title < 0 {
			break // a text of what is kept was decided on last, and has none
		}
		p.Blocks[p.Title].Keep, p.Blocks[p.Title].By = false, "title"
		p.Title = -1
		next, err := e.again(ctx, s)
		if err != nil {
			return err
		}
		if changed := s.adopt(next); !changed || keptLines(p) == len(s.rest) && !s.v.surelyTitled() {
			break
		}
		if err := e.settle(ctx, s); err != nil {
			return err
		}
	}
	if p.Title = title; title >= 0 {
		p.Blocks[title].Keep = true
	}
	return nil
}
