package extract

import (
	"fmt"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// proseWords is the least length of a kept block that counts as prose where places are told from
// it.
const proseWords = 12

// mark puts on each block the rules that the engine found and weighed, as far as they mean
// something where the block stands, and why a block stays that could not be decided on. It is for
// people, so it is done on analysed pages only.
func mark(p *doc.Page) {
	for i := range p.Blocks {
		if b := &p.Blocks[i]; b.Keep && b.By == doc.ByUncut {
			b.Marks = append(b.Marks, doc.Mark{
				Rule: string(doc.ByUncut), Verdict: doc.Keep,
				Note: "most of the text is this line or paragraph, which cannot be cut",
			})
		}
	}
	first, last := proseEnds(p)
	for _, e := range p.Evidence {
		b, r := &p.Blocks[e.Block], rules.Hit(e.Rule).Rule()
		if stands(r.Place, int(e.Block), first, last) {
			b.Marks = append(b.Marks, doc.Mark{Rule: r.ID, Verdict: r.Verdict})
		}
	}
	markRepeats(p)
}

// markRepeats puts on each block that other documents of its site have too on how many.
func markRepeats(p *doc.Page) {
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if r := b.Repeat; r.On > 0 {
			note := fmt.Sprintf("on %d of %d pages of %s", r.On, r.Of, p.Site)
			b.Marks = append(b.Marks, doc.Mark{Rule: string(doc.BySite), Verdict: doc.Drop, Note: note})
		}
	}
}

// proseEnds returns the first and the last kept block of prose; both are -1 where there is none.
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

// stands reports whether block i is at a place, given where the prose begins and ends. Right below
// the first paragraph is still the head: a byline may stand there.
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
