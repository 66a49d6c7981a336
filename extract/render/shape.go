package render

import (
	"iter"
	"strings"

	"shuck/extract/doc"
)

func headingLevel(b *doc.Block) int { return min(max(b.Level, 1), 6) }

// maxDepth bounds what a page that nests lists or quotes without end can make a line cost.
const maxDepth = 16

func quoteDepth(b *doc.Block) int {
	if b.Kind != doc.Quote {
		return 0
	}
	return min(max(b.Level, 1), maxDepth)
}

// listDepth is that of an item, or of a paragraph inside one; 0 outside of lists.
func listDepth(b *doc.Block) int {
	switch b.Kind {
	case doc.ListItem:
		return min(max(b.Level, 1), maxDepth)
	case doc.Paragraph:
		return min(max(b.Level, 0), maxDepth)
	}
	return 0
}

// adjoins reports whether b goes on with what prev is part of, a list or a table, so that no blank
// line stands between them. A head after a row that is none begins another table.
func adjoins(prev, b *doc.Block) bool {
	if prev == nil || prev.Kind != b.Kind {
		return false
	}
	return b.Kind == doc.ListItem || b.Kind == doc.TableRow && (prev.Header || !b.Header)
}

// cells returns a row's cells as blocks of their own, each with its share of the spans, and its
// line breaks as spaces: a cell is one line in every format.
func cells(row *doc.Block) []doc.Block {
	out := make([]doc.Block, 0, strings.Count(row.Text, "\t")+1)
	spans, start := row.Spans, 0
	for {
		end := len(row.Text)
		if i := strings.IndexByte(row.Text[start:], '\t'); i >= 0 {
			end = start + i
		}
		c := doc.Block{Kind: doc.TableRow, Text: strings.ReplaceAll(row.Text[start:end], "\n", " ")}
		for len(spans) > 0 && int(spans[0].Start) <= end {
			s := spans[0]
			s.Start, s.End = s.Start-int32(start), min(s.End, int32(end))-int32(start)
			c.Spans = append(c.Spans, s)
			spans = spans[1:]
		}
		out = append(out, c)
		if end == len(row.Text) {
			return out
		}
		start = end + 1
	}
}

// paragraphs returns the lines of a raw text by paragraph: those between two blank lines, and each
// line by itself where the text has no blank line at all.
func paragraphs(lines []doc.Block) iter.Seq[[]doc.Block] {
	gaps := false
	for i := 1; i < len(lines); i++ {
		gaps = gaps || lines[i].Gap
	}
	return func(yield func([]doc.Block) bool) {
		start := 0
		for i := 1; i <= len(lines); i++ {
			if i == len(lines) || lines[i].Gap || !gaps {
				if !yield(lines[start:i]) {
					return
				}
				start = i
			}
		}
	}
}
