package parse

import (
	"bytes"
	"strconv"
	"strings"

	"shuck/extract/doc"
)

// joinCode makes one listing of elements side by side that hold a line of code each, with no pre
// around them: paragraphs, items, or the rows of a table beside the numbers of its lines. Commands
// of which each stands for itself, in a list or one below another, are none: no line is indented,
// and none is a bracket.
func (b *builder) joinCode() {
	kept := b.runs[:0]
	var lines []lineOfCode
	for i := 0; i < len(b.runs); {
		end := i
		least := 1
		if end, lines = b.codeLines(i, lines[:0]); end == i {
			end, lines = b.numberedLines(i, lines)
			least = 2 // a single blank parts the words of two elements
		}
		if len(lines) < fewLines || !b.areCode(lines, least) {
			end = max(end, i+1) // the lines from a later one on end there too
			kept = append(kept, b.runs[i:end]...)
			i = end
			continue
		}
		r := b.runs[i]
		r.start = int32(len(b.text))
		for n, line := range lines {
			if n > 0 {
				b.text = append(b.text, '\n')
			}
			b.text = append(b.text, strings.Repeat(" ", line.indent)...)
			b.text = append(b.text, b.text[line.start:line.end]...)
		}
		r.end, r.rowStart, r.spanEnd = int32(len(b.text)), r.start, r.spanStart
		r.ctx.pre, r.ctx.listing = true, b.tree.Parent[b.lineOf(&r)]
		kept = append(kept, r)
		i = end
	}
	b.runs = kept
}

// lineOfCode is a line of a listing that has an element of its own.
type lineOfCode struct {
	start, end int32 // in builder.text
	indent     int
}

// codeLines adds to lines those of code in elements side by side from run i on, each behind its
// number or without one; end is where the runs end that they are made of.
func (b *builder) codeLines(i int, lines []lineOfCode) (end int, all []lineOfCode) {
	if !b.isCode(&b.runs[i]) && b.numberOf(&b.runs[i]) < 0 {
		return i, lines
	}
	around, number, last := b.tree.Parent[b.lineOf(&b.runs[i])], -1, int32(-1)
	for end = i; end < len(b.runs); end++ {
		r := &b.runs[end]
		line := b.lineOf(r)
		if b.tree.Parent[line] != around || line == last && number < 0 {
			break
		}
		if b.isCode(r) {
			number, last = -1, line
			lines = append(lines, lineOfCode{r.start, r.end, b.indentOf(r)})
			continue
		}
		n := b.numberOf(r)
		if n < 0 || number >= 0 || r.ctx.row == 0 {
			break
		}
		number, last = n, line
	}
	return end, lines
}

// lineOf returns the element that is a line where r is one: the row, or the innermost block.
func (b *builder) lineOf(r *run) int32 {
	if r.ctx.row > 0 {
		return r.ctx.row
	}
	return r.ctx.block
}

// isCode reports whether a run is nothing but inline code, or a cell's listing of one line.
func (b *builder) isCode(r *run) bool {
	if r.ctx.pre {
		return r.ctx.row > 0 && r.ctx.listing > r.ctx.row && bytes.IndexByte(b.text[r.start:r.end], '\n') < 0
	}
	at := r.start
	for _, s := range b.spans[r.spanStart:r.spanEnd] {
		if s.Kind == doc.CodeSpan && s.Start <= at+1 {
			at = max(at, s.End)
		}
	}
	return r.end > r.start && at >= r.end
}

// numberOf returns the number of a line that a run is, -1 where it is none.
func (b *builder) numberOf(r *run) int {
	if r.end-r.start > 6 || r.end == r.start {
		return -1
	}
	n, err := strconv.Atoi(string(b.text[r.start:r.end]))
	if err != nil || n < 0 {
		return -1
	}
	return n
}

// areCode reports whether one of the lines is indented, by so many blanks at least, or has no
// letters.
func (b *builder) areCode(lines []lineOfCode, least int) bool {
	for _, line := range lines {
		if text := b.text[line.start:line.end]; len(text) > 0 &&
			(line.indent >= least || text[0] == ' ' || isBrackets(text)) {
			return true
		}
	}
	return false
}

// isBrackets reports whether a line of code has nothing but brackets and signs.
func isBrackets(line []byte) bool {
	return len(bytes.TrimLeft(line, "{}()[];, ")) == 0
}

// indentOf returns the blanks that the source has before the text of r, in any spelling.
func (b *builder) indentOf(r *run) (n int) {
	if r.ctx.pre {
		return 0
	}
	before := b.src[max(0, int(r.pos)-maxIndent):r.pos]
	if i := strings.LastIndexByte(before, '<'); i > 0 && strings.HasSuffix(before, ">") &&
		!strings.HasSuffix(before[:i], ">") {
		before = before[:i] // a mark begins with the first word
	}
	for ; n < maxIndent; n++ {
		rest := before
		for _, blank := range blanks {
			rest = strings.TrimSuffix(rest, blank)
			if len(rest) < len(before) {
				break
			}
		}
		if len(rest) == len(before) {
			break
		}
		before = rest
	}
	return n
}
