package lines

import (
	"context"
	"slices"
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/parse"
)

// maxRounds bounds how often the kept lines are decided on again. On real texts two or three rounds
// are the rule.
const maxRounds = 60

// settled is a text that is being settled: the facts of it, its lines with the decisions on them,
// and the kept ones as a text.
type settled struct {
	w      *work
	t      *facts.Text
	p      *doc.Page
	fenced bool // what of it is code depends on which lines are kept
	known  bool // its title was known from above it, where cleaning again has nothing
	rest   []doc.Block
	from   []int // where each line of rest stands in p.Blocks
}

// settle decides on the kept lines alone, again and again until none of them is dropped and no
// other line becomes the title: so what is kept is what cleaning it once more would keep.
func (e *Engine) settle(ctx context.Context, s *settled) error {
	p := s.p
	for round := range maxRounds {
		n := keptLines(p)
		marked := p.Title >= 0 && strings.TrimSpace(p.Blocks[p.Title].Text) != p.Blocks[p.Title].Text
		if n == len(p.Blocks) && (p.Title < 0 || n < 2 || p.Blocks[1].Gap) && !marked && (!s.known || round > 0) {
			return nil // a text of what is kept is this text
		}
		title, err := e.again(ctx, s)
		if err != nil {
			return err
		}
		if !s.adopt(title) {
			return nil
		}
	}
	return nil
}

// again decides on the kept lines as a text of their own; title is the line of s.rest that is its
// title, -1 for none.
func (e *Engine) again(ctx context.Context, s *settled) (title int, err error) {
	s.remaining()
	if len(s.rest) == 0 {
		return -1, nil
	}
	s.t.Read(s.rest, s.from)
	return e.decide(ctx, s.w, s.t, -1)
}

// adopt takes over what was decided on the kept lines, and reports whether that changes what is
// kept or the title. Where no title was found this time, the one that was stays.
func (s *settled) adopt(title int) bool {
	p, changed := s.p, false
	for i, j := range s.from {
		if !s.rest[i].Keep {
			changed = true
			p.Blocks[j].Keep, p.Blocks[j].By = false, s.rest[i].By
			if j == p.Title {
				p.Title = -1
			}
		}
	}
	if title >= 0 && s.from[title] != p.Title {
		p.Title, changed = s.from[title], true
	}
	return changed
}

// remaining makes s.rest of the kept lines, as a text of them would have them: the title and a
// blank line first, and a blank line where one stood before a line or before those dropped above
// it.
func (s *settled) remaining() {
	p, gap := s.p, false
	n := keptLines(p)
	s.rest, s.from = slices.Grow(s.rest[:0], n), slices.Grow(s.from[:0], n)
	if n == 1 {
		p.Title = -1 // a title is the title of something
	}
	for i := range p.Blocks {
		k := &p.Blocks[i]
		gap = gap || k.Gap
		if !k.Keep {
			continue
		}
		s.rest, s.from = append(s.rest, *k), append(s.from, i)
		last := &s.rest[len(s.rest)-1]
		if i == p.Title {
			s.print(last)
		}
		last.Gap = gap && len(s.rest) > 1 || len(s.rest) == 2 && p.Title >= 0
		gap = i == p.Title
	}
	if s.fenced {
		parse.Reread(s.rest)
	}
}

// print makes of a title's line what the output has: it stands there without its indentation.
func (s *settled) print(title *doc.Block) {
	if text := strings.TrimSpace(title.Text); text != title.Text {
		s.t.Forget(s.p.Title)
		title.Text = text
		parse.Reread(s.rest[len(s.rest)-1:])
	}
}

// keptLines counts the lines that are kept.
func keptLines(p *doc.Page) (n int) {
	for i := range p.Blocks {
		if p.Blocks[i].Keep {
			n++
		}
	}
	return n
}
