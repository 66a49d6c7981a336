package parse

import (
	"cmp"
	"slices"

	"shuck/extract/doc"
	"shuck/extract/internal/words"
)

// finish makes the blocks from the runs and hands everything to p.
func (b *builder) finish(p *doc.Page) {
	b.joinCode()
	n := 0
	for i := 0; i < len(b.runs); i = b.blockEnd(i) {
		if b.isRow(i) {
			b.flattenRow(i)
		}
		n++
	}
	text := string(b.text)
	spans := append([]doc.Span(nil), b.spans...)
	p.Blocks = newBlocks(n)
	for i := 0; i < len(b.runs); {
		end := b.blockEnd(i)
		p.Blocks = append(p.Blocks, b.block(text, spans, i, end))
		i = end
	}
	dropActs(p.Blocks, b.tree)
	b.classes.sheet.giveBack(b.tree)
	p.Tree, p.Head = b.tree, b.head
	b.tree = nil
}

func (b *builder) isRow(i int) bool {
	c := &b.runs[i].ctx
	return c.table > 0 && c.cell > 0 && c.listing == 0 && b.tables[c.table-1].data()
}

// blockEnd returns the index after the last run of the block that begins with run i: a row of data
// is one block, and so is a listing.
func (b *builder) blockEnd(i int) int {
	end := i + 1
	if b.isListing(i) {
		for end < len(b.runs) && b.isListing(end) && b.runs[end].ctx.listing == b.runs[i].ctx.listing {
			end++
		}
		return end
	}
	if b.isRow(i) {
		for end < len(b.runs) && b.runs[end].ctx.row == b.runs[i].ctx.row && b.isRow(end) {
			end++
		}
	}
	return end
}

// isHead reports whether the runs from i to end are the first row of a table and all in header
// cells.
func (b *builder) isHead(i, end int) bool {
	if b.runs[i].ctx.row != b.tables[b.runs[i].ctx.table-1].first {
		return false
	}
	for ; i < end; i++ {
		if !b.runs[i].ctx.th {
			return false
		}
	}
	return true
}

// flattenRow puts the line breaks inside a row's cells on one line.
func (b *builder) flattenRow(i int) {
	for end := b.blockEnd(i); i < end; i++ {
		text := b.text[b.runs[i].start:b.runs[i].end]
		for j, c := range text {
			if c == '\n' {
				text[j] = ' '
			}
		}
	}
}

// block makes the block of the runs from i to end.
func (b *builder) block(text string, spans []doc.Span, i, end int) doc.Block {
	r, last := &b.runs[i], &b.runs[end-1]
	start := r.start
	k := doc.Block{Kind: doc.Paragraph, Line: r.line, Node: r.ctx.block, Class: r.class, Pictures: r.pictures}
	if b.isRow(i) {
		start = r.rowStart
		k.Kind, k.Header, k.Node = doc.TableRow, r.ctx.head || b.isHead(i, end), r.ctx.row
	} else {
		kind(&k, r)
	}
	k.Text = text[start:last.end]
	k.Spans = trimSpans(spans[r.spanStart:last.spanEnd:last.spanEnd], start)
	dropAnchors(&k)
	dropCards(&k)
	k.Words = words.Count(k.Text)
	for _, s := range k.Spans {
		switch {
		case s.Kind != doc.Link:
		case int(s.End-s.Start) == len(k.Text):
			k.LinkWords += k.Words
		default:
			k.LinkWords += words.Count(k.Text[s.Start:s.End])
		}
	}
	k.LinkWords = min(k.LinkWords, k.Words)
	if k.Text == "" {
		k.Kind = doc.Image
	}
	return k
}

// kind sets what the run's surroundings make of it.
func kind(k *doc.Block, r *run) {
	c := &r.ctx
	switch {
	case c.pre:
		k.Kind = doc.Code
	case c.level > 0:
		k.Kind, k.Level = doc.Heading, int(c.level)
	case c.caption || r.pictured && r.end-r.start <= maxPictured:
		k.Kind = doc.Caption
	case c.item > 0 && r.first:
		k.Kind, k.Level, k.Number = doc.ListItem, int(max(c.lists, 1)), c.number
	case c.item > 0:
		k.Level = int(max(c.lists, 1))
	case c.quotes > 0:
		k.Kind, k.Level = doc.Quote, int(c.quotes)
	}
}

// trimSpans makes the spans' offsets relative to start, and leaves out those without text; it
// reuses spans.
func trimSpans(spans []doc.Span, start int32) []doc.Span {
	kept := spans[:0]
	for _, s := range spans {
		if s.End > s.Start || s.Kind == doc.Picture {
			s.Start -= start
			s.End -= start
			kept = append(kept, s)
		}
	}
	if slices.ContainsFunc(kept, raised) {
		slices.SortStableFunc(kept,
			func(a, b doc.Span) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End)) })
	}
	return kept
}

// raised reports whether s was noted when its element ended, after those inside it.
func raised(s doc.Span) bool { return s.Kind == doc.Superscript || s.Kind == doc.Subscript }
