package lines

import (
	"context"
	"slices"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/parse"
)

// maxRounds bounds how often the kept lines are decided on again. On real texts two or three rounds are the rule.
const maxRounds = 60

// settle decides on the kept lines alone, again and again until none of them is dropped and no other line becomes the title: so
// what is kept is what cleaning it once more would keep. v is used again for each round.
func (e *Engine) settle(ctx context.Context, w *work, t *facts.Text, p *doc.Page) error {
	t.Remember()
	var rest []doc.Block
	var from []int
	for range maxRounds {
		n := keptLines(p)
		marked := p.Title >= 0 && parse.TitleText(p.Blocks[p.Title].Text) != p.Blocks[p.Title].Text
		if n == len(p.Blocks) && (p.Title < 0 || n < 2 || p.Blocks[1].Gap) && !marked {
			return nil // a text of what is kept is this text
		}
		if marked {
			t.Forget(p.Title)
		}
		rest, from = remaining(p, slices.Grow(rest[:0], n), slices.Grow(from[:0], n))
		if len(rest) == 1 {
			p.Title = -1 // a title is the title of something
		}
		t.Read(rest, from)
		title, err := e.decide(ctx, w, t)
		if err != nil {
			return err
		}
		if !adopt(p, rest, from, title) {
			return nil
		}
	}
	return nil
}

// adopt takes over what was decided on the kept lines, and reports whether that changes what is kept or the title. Where no title was
// found this time, the one that was stays.
func adopt(p *doc.Page, rest []doc.Block, from []int, title int) bool {
	changed := false
	for i, j := range from {
		if !rest[i].Keep {
			changed = true
			p.Blocks[j].Keep, p.Blocks[j].By = false, rest[i].By
			if j == p.Title {
				p.Title = -1
			}
		}
	}
	if title >= 0 && from[title] != p.Title {
		p.Title, changed = from[title], true
	}
	return changed
}

// remaining appends the kept lines as a text of them would have them: the title and a blank line first, and a blank line where
// one stood before a line or before those dropped above it. from has the index of each in p.Blocks.
func remaining(p *doc.Page, rest []doc.Block, from []int) ([]doc.Block, []int) {
	gap := false
	for i := range p.Blocks {
		k := &p.Blocks[i]
		gap = gap || k.Gap
		if !k.Keep {
			continue
		}
		rest, from = append(rest, *k), append(from, i)
		last := &rest[len(rest)-1]
		if i == p.Title {
			*last = printed(k)
		}
		last.Gap = gap && len(rest) > 1 || len(rest) == 2 && p.Title >= 0
		if gap = false; i == p.Title {
			gap = true
		}
	}
	return rest, from
}

// printed reads a title's line as the output has it, without indentation or the marks of a heading.
func printed(title *doc.Block) doc.Block {
	p := doc.Page{Source: parse.TitleText(title.Text)}
	if p.Source == title.Text {
		return *title
	}
	parse.Text(&p)
	if len(p.Blocks) != 1 {
		return doc.Block{Text: p.Source} // marks and nothing else
	}
	return p.Blocks[0]
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
