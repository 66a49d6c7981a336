package facts

import (
	"shuck/extract/doc"
	"shuck/extract/internal/engine"
)

// Order is what stands before and after each block; each slice is by block.
type Order struct {
	Before []Sum // of all blocks before it; one more at the end, for the whole page

	NextProse []int32 // the nearest block of prose after it, the number of blocks for none

	Section     []int32 // the heading that it stands under, -1 for none
	SectionEnd  []int32 // of a heading: the next heading
	LastAgainst []int32 // the last block before it that a rule speaks against, -1 for none
	LastEnd     []int32 // the last block before it that a rule of verdict End names, -1 for none
	H1Before    []int32 // first-level headings before it
}

// readOrder finds what stands before each block, the prose next to it, and the heading above it.
func (p *Page) readOrder() {
	n := len(p.Blocks)
	p.Before = engine.Zeroed(p.Before, n+1)
	p.NextProse, p.Section = engine.Zeroed(p.NextProse, n), engine.Zeroed(p.Section, n)
	head := int32(-1)
	for i := range p.Blocks {
		p.Before[i+1] = p.Before[i]
		p.Before[i+1].Add(p.measure(i))
		p.Section[i] = head
		if p.isHeading(i) {
			head = int32(i)
		}
	}
	next := int32(n)
	for i := n - 1; i >= 0; i-- {
		p.NextProse[i] = next
		if p.Texts[i].Prose {
			next = int32(i)
		}
	}
}

// readSections finds where each heading's section ends, and what rules said before each block.
func (p *Page) readSections() {
	n := len(p.Blocks)
	p.SectionEnd, p.LastAgainst = engine.Zeroed(p.SectionEnd, n), engine.Zeroed(p.LastAgainst, n)
	p.LastEnd, p.H1Before = engine.Zeroed(p.LastEnd, n), engine.Zeroed(p.H1Before, n)
	next := int32(n)
	for i := n - 1; i >= 0; i-- {
		p.SectionEnd[i] = next
		if p.isHeading(i) {
			next = int32(i)
		}
	}
	against, end, h1 := int32(-1), int32(-1), int32(0)
	for i := range p.Blocks {
		p.LastAgainst[i], p.LastEnd[i], p.H1Before[i] = against, end, h1
		if p.Texts[i].Against() {
			against = int32(i)
		}
		if p.Texts[i].Says(doc.End) {
			end = int32(i)
		}
		if p.Blocks[i].Kind == doc.Heading && p.Blocks[i].Level == 1 {
			h1++
		}
	}
}

// isHeading reports whether block i heads what follows: by its element, or as a short block that is
// all bold or ends in a colon. A list item is none.
func (p *Page) isHeading(i int) bool {
	k := &p.Blocks[i]
	if k.Kind == doc.Heading {
		return true
	}
	if k.Words > 8 || k.Words == 0 || k.Kind != doc.Paragraph || k.LinkWords > 0 {
		return false
	}
	for _, s := range k.Spans {
		if s.Kind == doc.Strong && int(s.End-s.Start) == len(k.Text) {
			return true
		}
	}
	return p.Texts[i].Colon
}

// NextText returns the next block after i that has words, -1 for none.
func (p *Page) NextText(i int) int {
	for j := i + 1; j < len(p.Blocks); j++ {
		if p.Blocks[j].Words > 0 {
			return j
		}
	}
	return -1
}
