package extract

import (
	"context"

	"shuck/extract/doc"
	"shuck/extract/line"
	"shuck/extract/rules"
	"shuck/extract/words"
)

// proseWords is the least length of a kept block that counts as prose where places are told from it.
const proseWords = 12

// mark names on each block the rows that match it where it stands, and why a block stays that could not be decided on. The
// engines weigh the same rows by their groups; the names are for people, so they are put on analysed pages only.
func mark(ctx context.Context, p *doc.Page) error {
	first, last := proseEnds(p)
	var folded []byte
	var hits []rules.Hit
	for i := range p.Blocks {
		if i%checkEvery == checkEvery-1 && ctx.Err() != nil {
			return ctx.Err()
		}
		b := &p.Blocks[i]
		if !p.HTML && b.Keep && b.By == line.Uncut {
			b.Marks = append(b.Marks, doc.Mark{Rule: line.Uncut, Verdict: doc.Keep, Note: "most of the text is this line or paragraph, which cannot be cut"})
		}
		folded = words.AppendFold(folded[:0], b.Text)
		hits, folded = rules.Find(hits, folded, b.Text, b.Words)
		for _, h := range hits {
			r := h.Row()
			if stands(r.Place, i, first, last) {
				b.Marks = append(b.Marks, doc.Mark{Rule: r.ID, Verdict: r.Verdict})
			}
		}
	}
	return nil
}

// checkEvery is the number of blocks between two looks at the context.
const checkEvery = 4096

// proseEnds gives the first and the last kept block of prose; both are -1 where there is none.
func proseEnds(p *doc.Page) (first, last int) {
	first, last = -1, -1
	for i := range p.Blocks {
		if p.Blocks[i].Keep && p.Blocks[i].Words >= proseWords && i != p.Title {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	return first, last
}

// stands reports whether block i is at a place, given where the prose begins and ends. Right below the first
// paragraph is still the head: a byline may stand there.
func stands(at rules.Place, i, first, last int) bool {
	head, tail := first < 0 || i <= first+1, last < 0 || i > last
	switch at {
	case rules.Head:
		return head
	case rules.Tail:
		return tail
	case rules.Edge:
		return head || tail
	}
	return true
}
