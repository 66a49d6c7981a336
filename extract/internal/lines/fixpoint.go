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

// fixpoint is a text on its way to the fixed point: its facts, its lines with the decisions on
// them, and the kept ones as a text.
type fixpoint struct {
	w      *work
	t      *facts.Text
	p      *doc.Page
	fenced bool // what of it is code depends on which lines are kept
	known  bool // its title was known from above it, where cleaning again has nothing
	rest   []doc.Block
	from   []int // where each line of rest stands in p.Blocks
}

// reachFixpoint decides on the kept lines alone, again and again until none of them is dropped and
// no other line becomes the title: so what is kept is what cleaning it once more would keep.
func (e *Engine) reachFixpoint(ctx context.Context, f *fixpoint) error {
	p := f.p
	for round := range maxRounds {
		n := keptLines(p)
		marked := p.Title >= 0 && strings.TrimSpace(p.Blocks[p.Title].Text) != p.Blocks[p.Title].Text
		if n == len(p.Blocks) && (p.Title < 0 || n < 2 || p.Blocks[1].Gap) && !marked && (!f.known || round > 0) {
			return nil // a text of what is kept is this text
		}
		title, err := e.decideAgain(ctx, f)
		if err != nil {
			return err
		}
		if !f.adopt(title) {
			return nil
		}
	}
	return nil
}

// decideAgain decides on the kept lines as a text of their own; title is the line of f.rest that is
// its title, -1 for none.
func (e *Engine) decideAgain(ctx context.Context, f *fixpoint) (title int, err error) {
	f.remaining()
	if len(f.rest) == 0 {
		return -1, nil
	}
	f.t.Read(f.rest, f.from)
	return e.decide(ctx, f.w, f.t, -1)
}

// adopt takes over what was decided on the kept lines, and reports whether that changes what is
// kept or the title. Where no title was found this time, the one that was stays.
func (f *fixpoint) adopt(title int) bool {
	p, changed := f.p, false
	for i, j := range f.from {
		if !f.rest[i].Keep {
			changed = true
			p.Blocks[j].Keep, p.Blocks[j].By = false, f.rest[i].By
			if j == p.Title {
				p.Title = -1
			}
		}
	}
	if title >= 0 && f.from[title] != p.Title {
		p.Title, changed = f.from[title], true
	}
	return changed
}

// remaining makes f.rest of the kept lines, as a text of them would have them: the title and a
// blank line first, and a blank line where one stood before a line or before those dropped above
// it. The rule below a title is a mark of it, and goes.
func (f *fixpoint) remaining() {
	p, gap := f.p, false
	if rule := p.Title + 1; p.Title >= 0 && rule < len(p.Blocks) && parse.IsUnderline(p.Blocks, rule) {
		p.Blocks[rule].Keep, p.Blocks[rule].By = false, doc.ByTitle
	}
	n := keptLines(p)
	f.rest, f.from = slices.Grow(f.rest[:0], n), slices.Grow(f.from[:0], n)
	if n == 1 {
		p.Title = -1 // a title is the title of something
	}
	for i := range p.Blocks {
		k := &p.Blocks[i]
		gap = gap || k.Gap
		if !k.Keep {
			continue
		}
		f.rest, f.from = append(f.rest, *k), append(f.from, i)
		last := &f.rest[len(f.rest)-1]
		if i == p.Title {
			f.print(last)
		}
		last.Gap = gap && len(f.rest) > 1 || len(f.rest) == 2 && p.Title >= 0
		gap = i == p.Title
	}
	if f.fenced {
		parse.Reread(f.rest)
	}
}

// print makes of a title's line what the output has: it stands there without its indentation.
func (f *fixpoint) print(title *doc.Block) {
	if text := strings.TrimSpace(title.Text); text != title.Text {
		f.t.Forget(f.p.Title)
		title.Text = text
		parse.Reread(f.rest[len(f.rest)-1:])
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
