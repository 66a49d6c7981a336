package parse

import (
	"slices"
	"strings"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/words"
)

// run is the text between two block boundaries, before it is known what becomes of it.
type run struct {
	start, end         int32 // in builder.text
	rowStart           int32 // with the tabs of empty cells before it; start outside tables
	spanStart, spanEnd int32 // in builder.spans
	pos                int32 // of its first character in the source
	line               int32
	ctx                place
	class              uint64 // bits that hold for all of its text
	first              bool   // the first run of its list item
	pictures           int32
	pictured           bool // it stands in a figure, right below its picture
}

// maxPictured is the length of such a text at most that is the picture's caption.
const maxPictured = 240

// cursor is the run being built.
type cursor struct {
	run
	begun    bool // it has text or a picture
	space    bool // white space stands between the last character and the next
	newline  bool // a line end is in that white space
	breaks   int  // <br> since the last character
	linkEnd  int  // length of text when a link last ended
	anyText  bool
	lastItem int32 // the item of the last run that was flushed
	lastRow  int32
	lastCell int32
	lastCol  int32
}

// begin readies the current run for the text next, which the source has at pos: it starts the run
// where there is none, and writes the space or line break before the text.
func (b *builder) begin(ctx *place, pos int, next string) {
	c := &b.cur
	if c.begun && c.breaks > 1 {
		b.flush()
	}
	if !c.begun {
		b.startRun(ctx, pos)
	} else if c.anyText {
		switch {
		case c.breaks == 1:
			b.text = append(b.text, '\n')
		case c.space && !(c.newline && b.joins(next)) && !b.endsFormula(next):
			b.text = append(b.text, ' ')
		}
	}
	c.space, c.newline, c.breaks, c.anyText = false, false, 0, true
	if b.quotes.pending > 0 {
		b.openQuotes(next)
	}
	c.class &= ctx.inline | b.openSpans()
}

// startRun begins a run in ctx.
func (b *builder) startRun(ctx *place, pos int) {
	c := &b.cur
	c.run = run{ctx: *ctx, pos: int32(pos), class: ^uint64(0), rowStart: int32(len(b.text))}
	if ctx.figure > 0 && ctx.figure == b.pictured {
		c.pictured, b.pictured = true, 0
	}
	if ctx.row > 0 && ctx.listing == 0 {
		from := int32(0)
		if c.lastRow == ctx.row {
			from = c.lastCol
			if c.lastCell == ctx.cell {
				b.text = append(b.text, ' ')
			}
		}
		for ; from < ctx.col; from++ {
			b.text = append(b.text, '\t')
		}
	}
	if ctx.listing > 0 && ctx.pre {
		b.startLine(ctx)
	}
	c.lastRow, c.lastCell, c.lastCol = ctx.row, ctx.cell, ctx.col
	c.start, c.spanStart = int32(len(b.text)), int32(len(b.spans))
	b.line += strings.Count(b.src[b.lineAt:pos], "\n")
	b.lineAt = pos
	c.run.line = int32(b.line)
	c.first = ctx.item > 0 && ctx.item != c.lastItem
	c.begun = true
}

// joins reports whether a line end in the source before next is no space, because the characters on
// both sides are of a script that writes none.
func (b *builder) joins(next string) bool {
	last, _ := utf8.DecodeLastRune(b.text[b.cur.start:])
	r, _ := utf8.DecodeRuneInString(next)
	return dense(last) && dense(r)
}

// dense is words.Dense, with the punctuation of those scripts.
func dense(r rune) bool {
	return words.Dense(r) || 0x3000 <= r && r <= 0x303F || 0xFF00 <= r && r <= 0xFFEF
}

// addVerbatim takes preformatted text.
func (b *builder) addVerbatim(s string, pos int) {
	ctx := &b.top().ctx
	if !b.cur.begun && strings.TrimSpace(s) == "" {
		b.pendingPre += len(s) // kept only before text
		if n := strings.LastIndexByte(s, '\n'); n >= 0 {
			b.pendingPre = len(s) - n - 1
		}
		return
	}
	s = words.StripControl(unescape(s))
	if ctx.listing > 0 {
		s = strings.ReplaceAll(s, "\u00a0", " ")
	}
	if s == "" {
		return
	}
	c := &b.cur
	if !c.begun {
		b.startRun(ctx, pos)
		b.text = append(b.text, strings.Repeat(" ", min(b.pendingPre, maxIndent))...)
	}
	b.pendingPre = 0
	for ; c.breaks > 0; c.breaks-- {
		b.text = append(b.text, '\n')
	}
	c.anyText, c.space, c.newline = true, false, false
	c.class &= ctx.inline | b.openSpans()
	b.text = append(b.text, s...)
}

// maxIndent bounds the white space kept before the first character of preformatted text.
const maxIndent = 200

// lineBreak acts on <br>: one breaks the line, two end the block.
func (b *builder) lineBreak() {
	if b.cur.begun {
		b.cur.breaks++
	}
}

// picture notes an image in the current run, or in one of its own.
func (b *builder) picture(a *attrs, pos int) {
	if !b.body {
		b.openBody(false)
	}
	ctx := &b.top().ctx
	if ctx.silent || b.hidden.formats > 0 || b.formulaPicture(a, pos) {
		return
	}
	b.pictured = ctx.figure
	c := &b.cur
	if c.begun {
		c.pictures++
	}
	if !b.o.Images {
		return
	}
	src := a.src
	if src == "" || strings.HasPrefix(src, "data:") {
		src = a.dataSrc
	}
	if src == "" || strings.HasPrefix(src, "data:") {
		return
	}
	if !c.begun {
		b.startRun(ctx, pos)
	}
	at := int32(len(b.text))
	b.spans = append(b.spans, doc.Span{Kind: doc.Picture, Start: at, End: at, URL: src, Alt: collapse(a.alt)})
}

// flush ends the current run.
func (b *builder) flush() {
	c := &b.cur
	b.pendingPre = 0
	if !c.begun {
		return
	}
	b.closeSpans()
	r := c.run
	end := len(b.text)
	if r.ctx.pre {
		for end > int(r.start) && (b.text[end-1] == '\n' || b.text[end-1] == ' ' || b.text[end-1] == '\t' ||
			b.text[end-1] == '\r') {
			end--
		}
		if countsLines(b.text[r.start:end]) {
			end = int(r.start) // the numbers of another listing's lines
		}
		end = b.dropNumbers(int(r.start), end, int(r.pos))
		b.text = b.text[:end]
	}
	r.end, r.spanEnd = int32(end), int32(len(b.spans))
	for i := r.spanStart; i < r.spanEnd; i++ {
		sp := &b.spans[i]
		if sp.End < 0 || sp.End > r.end {
			sp.End = r.end
		}
	}
	if r.class == ^uint64(0) {
		r.class = 0
	}
	if r.end > r.start || r.spanEnd > r.spanStart {
		if len(b.runs) == cap(b.runs) && len(b.runs) >= maxReused {
			b.runs = slices.Grow(b.runs, b.remaining())
		}
		b.runs = append(b.runs, r)
		if r.ctx.table > 0 {
			t := &b.tables[r.ctx.table-1]
			t.runs++
			t.bytes += int(r.end - r.start)
			if r.ctx.item > t.first && t.rows > 0 {
				t.items++
			}
		}
	}
	c.lastItem = r.ctx.item
	c.begun, c.space, c.newline, c.breaks, c.anyText = false, false, false, 0, false
}
