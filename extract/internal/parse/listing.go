package parse

import (
	"bytes"
	"strconv"
	"strings"

	"shuck/extract/doc"
)

// enterListing brings ctx to what holds inside an element of a listing: one in pre, or in elements
// that a highlighter writes a line each. All lines of a listing are one block of code.
func (b *builder) enterListing(e *open, tag doc.Tag, p purpose) {
	ctx := &e.ctx
	switch {
	case ctx.pre && ctx.listing == 0, p&(listing|markup) != 0 && tagTraits[tag]&block != 0 && ctx.listing == 0:
		ctx.listing, ctx.drawnLines = e.node, p&listing != 0
	case ctx.listing == 0:
	case p&codeLine != 0, ctx.drawnLines && (tag == doc.TagLi || tag == doc.TagTr):
		ctx.pre = true
		b.lines++
	case ctx.pre && (tag == doc.TagLi || tag == doc.TagTr || tag == doc.TagDiv || tag == doc.TagP):
		b.lines++
	}
}

// stylesCode reports whether a style keeps the lines of its text and sets all letters as wide: code
// without a pre.
func stylesCode(style string) bool {
	if !styleHas(style, "white-space", "pre") || styleHas(style, "white-space", "pre-line") {
		return false
	}
	for _, font := range [...]string{"mono", "courier", "consolas", "menlo"} {
		if strings.Contains(asciiLower(style), font) {
			return true
		}
	}
	return false
}

// isListing reports whether run i is code, to be one block with the code around it.
func (b *builder) isListing(i int) bool { return b.runs[i].ctx.listing > 0 && b.runs[i].ctx.pre }

// startLine writes the line ends between the run that begins and the one of the same listing before
// it.
func (b *builder) startLine(ctx *place) {
	if n := len(b.runs); n > 0 && b.isListing(n-1) && b.runs[n-1].ctx.listing == ctx.listing {
		for range min(max(b.lines, 1), maxBlank) {
			b.text = append(b.text, '\n')
		}
	}
	b.lines = 0
}

// maxBlank bounds the lines without text between two of a listing.
const maxBlank = 20

// numbersAhead reports whether the element whose content begins at pos holds the numbers of lines
// and nothing else, as far as it is looked at. A line that has its number in front is none.
func numbersAhead(src string, pos int) bool {
	end := min(len(src), pos+maxAhead)
	for depth, numbers := 0, false; pos < end; {
		switch c := src[pos]; {
		case c == '<':
			e := tagEnd(src[:end], pos+1)
			if e < 0 {
				return numbers
			}
			switch tag := src[pos+1 : e]; {
			case depth == 0 && (tag[0] == '/' || startsCell(tag)):
				return numbers
			case tag[0] == '/':
				depth--
			case !startsBreak(tag):
				depth++
			}
			pos = e
		case '0' <= c && c <= '9':
			pos, numbers = pos+1, true
		case isSpace(c) || c == '.' || c == ':' || c == '|':
			pos++
		default:
			return false
		}
	}
	return true
}

// startsBreak reports whether the text of a tag is that of a line break, which nothing closes.
func startsBreak(tag string) bool {
	tag = strings.ToLower(tag[:min(len(tag), 3)])
	return strings.HasPrefix(tag, "br") || tag == "wbr"
}

// startsCell reports whether the text of a tag is that of a cell or a row, which ends the one
// before it.
func startsCell(tag string) bool {
	tag = strings.ToLower(tag[:min(len(tag), 2)])
	return tag == "td" || tag == "th" || tag == "tr"
}

// maxAhead bounds how much of a gutter is looked at.
const maxAhead = 400

// countsLines reports whether s is nothing but the numbers of lines, each one more than that before
// it.
func countsLines(s []byte) bool {
	want, seen := 0, 0
	for i := 0; i < len(s); {
		if isSpace(s[i]) {
			i++
			continue
		}
		n, start := 0, i
		for i < len(s) && '0' <= s[i] && s[i] <= '9' && i-start < 7 {
			n = 10*n + int(s[i]-'0')
			i++
		}
		if i == start || i < len(s) && !isSpace(s[i]) || seen > 0 && n != want {
			return false
		}
		want, seen = n+1, seen+1
	}
	return seen > 1
}

// fewLines is the lines of a listing from which numbers before them are their numbers.
const fewLines = 3

// dropNumbers takes the numbers off the lines of the listing that the text from start to end is,
// where each line has its number and the page an element around it: <span>1</span>. It returns
// where the listing ends then.
func (b *builder) dropNumbers(start, end, pos int) int {
	text := b.text[start:end]
	if len(text) == 0 || text[0] != ' ' && (text[0] < '0' || text[0] > '9') {
		return end
	}
	var codes [][]byte
	first, apart := 0, true
	for line := range bytes.Lines(text) {
		n, code := lineNumber(line)
		if len(codes) == 0 {
			first = n
		}
		if n < 0 || n != first+len(codes) {
			return end
		}
		apart = apart && (code[0] == ' ' || code[0] == '\n')
		codes = append(codes, code)
	}
	src := b.src[max(pos-1, 0):b.at]
	switch {
	case len(codes) < fewLines:
		return end
	case isMarked(src, first) && isMarked(src, first+1):
	case numbered(codes):
		apart = false
	default:
		return end
	}
	b.spans = b.spans[:b.cur.spanStart]
	at := start
	for _, code := range codes {
		if apart && code[0] == ' ' {
			code = code[1:]
		}
		at += copy(b.text[at:], code)
	}
	return at
}

// numbered takes what parts number and code off the lines of a listing of which each has its
// number, and reports whether they are code that the page numbers, by no more than digits: one line
// is indented deeper than the least, or is a bracket. Rows of values, "1 Ann", are none.
func numbered(codes [][]byte) bool {
	least, most, brackets := maxIndent, 0, false
	sign := codes[0][0]
	for i, code := range codes {
		if sign != ' ' && (code[0] != sign || strings.IndexByte(".:|)", sign) < 0) {
			return false
		}
		if sign != ' ' {
			code = code[1:]
		}
		codes[i] = code
		if text := bytes.TrimSpace(code); len(text) > 0 {
			indent := len(code) - len(bytes.TrimLeft(code, " \t"))
			least, most = min(least, indent), max(most, indent)
			brackets = brackets || isBrackets(text)
		}
	}
	if least == 0 || least == most && !brackets {
		return false
	}
	for i, code := range codes {
		if len(bytes.TrimSpace(code)) > 0 {
			codes[i] = code[least:]
		}
	}
	return true
}

// lineNumber returns the number that a line begins with, -1 for none, and what stands behind it, a
// line end where nothing does.
func lineNumber(line []byte) (n int, code []byte) {
	rest := bytes.TrimLeft(line, " ")
	digits := 0
	for digits < len(rest) && digits < 6 && '0' <= rest[digits] && rest[digits] <= '9' {
		n = 10*n + int(rest[digits]-'0')
		digits++
	}
	if digits == 0 {
		return -1, nil
	}
	if rest = rest[digits:]; len(rest) == 0 {
		rest = []byte{'\n'}
	}
	return n, rest
}

// isMarked reports whether the number is all that an element in src holds.
func isMarked(src string, n int) bool {
	digits := strconv.Itoa(n)
	for {
		i := strings.Index(src, digits)
		if i < 0 {
			return false
		}
		before, after := strings.TrimRight(src[:i], " "), strings.TrimLeft(src[i+len(digits):], " .:|")
		if strings.HasSuffix(before, ">") && strings.HasPrefix(after, "</") {
			return true
		}
		src = src[i+len(digits):]
	}
}
