package parse

// table is what is known of a table while it is read, and after.
type table struct {
	rows, col, cells int
	inRow            int // cells of the row at hand
	runs, bytes      int
	wide             int   // cells that cover a whole row: titles of the table, or of a part of it
	first            int32 // node of its first row
	covered          []int // by column: rows below that a cell above covers
	spans            bool  // the first cell of the row covers several columns
	headed           bool  // it has header cells
	bordered         bool
	nested           bool // another table is inside it
	layout           bool // it says so itself
	byRole           bool // no <table> is around it
	items            int  // runs that are list items in its cells
}

// maxSpan bounds what a cell is believed to cover, and the columns whose cover is remembered.
const maxSpan = 64

// nextRow begins a row.
func (t *table) nextRow(node int32) {
	t.rows++
	if t.rows == 1 {
		t.first = node
	}
	t.col, t.inRow = 0, 0
}

// nextCell begins a cell and gives its column: the next that no cell of a row above covers.
func (t *table) nextCell(columns, rows int) int {
	for t.col < len(t.covered) && t.covered[t.col] > 0 {
		t.covered[t.col]--
		t.col++
	}
	at := t.col
	t.cells++
	t.inRow++
	switch {
	case t.inRow == 1 && columns > 1:
		t.wide++
	case t.inRow == 2 && t.spans:
		t.wide-- // it does not cover the row
	}
	t.spans = t.inRow == 1 && columns > 1
	for range columns {
		if rows > 1 && t.col < maxSpan {
			for len(t.covered) <= t.col {
				t.covered = append(t.covered, 0)
			}
			t.covered[t.col] = rows - 1
		}
		t.col++
	}
	return at
}

// data reports whether the table holds data, not a layout: more than one row and column, cells of
// about one run each, and either header cells with short content or a regular grid of very short
// content. Rows of one cell that covers them are titles, and lists in some cells are no layout.
func (t *table) data() bool {
	rows := t.rows - t.wide
	if t.layout || t.nested || rows < 2 || t.runs == 0 || t.cells-t.wide < 2*rows ||
		t.runs-t.items > t.cells+t.cells/4 || t.items > t.cells {
		return false
	}
	perCell := t.bytes / min(t.runs, t.cells)
	if t.headed || t.bordered {
		return perCell < 240
	}
	return perCell < 60 && rows > 2 && (t.cells-t.wide)%rows == 0
}
