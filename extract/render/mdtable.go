package render

import (
	"strings"

	"shuck/extract/doc"
)

// mdTable is what must be known of a table before its first line: Markdown wants a head, and
// takes no cell beyond the head's last.
type mdTable struct {
	head  *doc.Block // nil where the table has none: an empty head is written
	width int        // cells of the widest row
}

// tableOf looks at the rows that blocks begins with.
func tableOf(blocks []doc.Block) mdTable {
	var t mdTable
	if blocks[0].Header {
		t.head = &blocks[0]
	}
	for i := range blocks {
		if i > 0 && !adjoins(&blocks[i-1], &blocks[i]) {
			break
		}
		t.width = max(t.width, strings.Count(blocks[i].Text, "\t")+1)
	}
	return t
}

// head writes the first row and the line below it. Only these two are as wide as the widest row:
// the rows after them may be shorter, so a table of many rows of which one is huge costs its own
// size.
func (m *mdWriter) head(t mdTable) {
	row := t.head
	if row == nil {
		row = &doc.Block{Kind: doc.TableRow}
	}
	m.items = m.items[:0]
	m.apart(&doc.Block{Kind: doc.TableRow, Header: true})
	m.cells(row)
	m.str(strings.Repeat(" |", t.width-strings.Count(row.Text, "\t")-1))
	m.str("\n|" + strings.Repeat(" --- |", t.width))
}

func (m *mdWriter) row(b *doc.Block) {
	m.str("\n")
	m.cells(b)
}

func (m *mdWriter) cells(b *doc.Block) {
	m.prefix = ""
	m.str("|")
	for _, c := range cells(b) {
		m.str(" ")
		m.inline(&c)
		m.str(" |")
	}
}
