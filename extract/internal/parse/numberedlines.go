package parse

import (
	"strconv"
	"strings"

	"shuck/extract/doc"
)

// numberedLines adds to lines those in elements side by side from run i on, each behind its number,
// one more than that above it, which has an element of its own and nothing that says what it is:
// <div><span>1</span><span>if x {</span></div>. end is where the runs end that they are made of.
func (b *builder) numberedLines(i int, lines []lineOfCode) (end int, all []lineOfCode) {
	first, around := -1, int32(-1)
	for end = i; end < len(b.runs); {
		r := &b.runs[end]
		n, size := b.numberBefore(r)
		if n < 0 || first >= 0 && n != first+len(lines) || b.leadsAway(r) {
			break
		}
		row, next := r.ctx.block, end+1
		line := lineOfCode{start: r.start + size, end: r.end}
		if line.start == line.end && b.hasCodeBeside(end, n) {
			if b.leadsAway(&b.runs[next]) {
				break
			}
			line.start, line.end = b.runs[next].start, b.runs[next].end
			row, next = b.tree.Parent[row], next+1
		}
		up := b.tree.Parent[row]
		if line.start == line.end && up >= 0 && b.tree.Parent[up] == around {
			up = around // the number of a blank line
		}
		if around >= 0 && up != around {
			break
		}
		if line.start < line.end {
			line.indent = b.indentAfter(int(r.pos) + len(strconv.Itoa(n)))
		}
		first, around = n-len(lines), up
		lines, end = append(lines, line), next
	}
	return end, b.notAllIndented(lines)
}

// leadsAway reports whether a run has a link: no code has, but a list of what is read most.
func (b *builder) leadsAway(r *run) bool {
	for _, s := range b.spans[r.spanStart:r.spanEnd] {
		if s.Kind == doc.Link {
			return true
		}
	}
	return false
}

// numberBefore returns the number in an element of its own that a run begins with, or is, and how
// much of the text it is with the sign behind it; -1 for none.
func (b *builder) numberBefore(r *run) (n int, size int32) {
	text := b.text[r.start:r.end]
	if len(text) == 0 || text[0] < '0' || text[0] > '9' || r.ctx.pre || r.ctx.listing > 0 || r.ctx.row > 0 {
		return -1, 0
	}
	digits := 0
	for digits < len(text) && digits < 6 && '0' <= text[digits] && text[digits] <= '9' {
		n = 10*n + int(text[digits]-'0')
		digits++
	}
	if size = int32(digits); digits == len(text) {
		return n, size
	}
	source := b.src[r.pos:]
	if !strings.HasPrefix(source, string(text[:digits])) {
		return -1, 0
	}
	if !strings.HasPrefix(strings.TrimLeft(source[digits:min(len(source), digits+4)], ".:| "), "</") {
		return -1, 0
	}
	for int(size) < len(text) && strings.IndexByte(".:| ", text[size]) >= 0 {
		size++
	}
	return n, size
}

// hasCodeBeside reports whether run i, which is the number n, stands in one element with the run
// after it, and that is not the next line.
func (b *builder) hasCodeBeside(i, n int) bool {
	if i+1 == len(b.runs) {
		return false
	}
	number, code := &b.runs[i].ctx, &b.runs[i+1]
	if code.ctx.block == number.block || code.ctx.row > 0 ||
		b.tree.Parent[code.ctx.block] != b.tree.Parent[number.block] {
		return false
	}
	after, _ := b.numberBefore(code)
	return after != n+1
}

// indentAfter returns the blanks that the source has before the next text from pos on, those apart
// that only part the tags of two lines.
func (b *builder) indentAfter(pos int) (indent int) {
	blanks, newline := 0, false
	for src := b.src[:min(len(b.src), pos+maxAhead)]; pos < len(src); {
		size := 1
		switch c := src[pos]; {
		case c == '<':
			e := tagEnd(src, pos+1)
			if e < 0 {
				return 0
			}
			size, indent, blanks, newline = e-pos, indent+blanks, 0, false
		case c == '\n' || c == '\r':
			blanks, newline = 0, true
		case blankAt(src[pos:]) > 0:
			if size = blankAt(src[pos:]); newline {
				break
			}
			if blanks++; c == '\t' {
				blanks += tabBlanks - 1
			}
		case indent+blanks == 0 && strings.IndexByte(".:|", c) >= 0:
		default:
			return min(indent+blanks, maxIndent)
		}
		pos += size
	}
	return 0
}

// tabBlanks is how many blanks a tab stands for.
const tabBlanks = 4

// blanks are the spellings of a blank within a line.
var blanks = [...]string{" ", "\t", "\u00a0", "&nbsp;", "&#160;", "&#xa0;"}

// blankAt returns the length of the blank that s begins with, 0 for none.
func blankAt(s string) int {
	for _, blank := range blanks {
		if strings.HasPrefix(s, blank) {
			return len(blank)
		}
	}
	return 0
}

// notAllIndented takes off the indent that all lines have.
func (b *builder) notAllIndented(lines []lineOfCode) []lineOfCode {
	least := maxIndent
	for _, line := range lines {
		if line.start < line.end {
			least = min(least, line.indent)
		}
	}
	for i := range lines {
		lines[i].indent = max(lines[i].indent-least, 0)
	}
	return lines
}
