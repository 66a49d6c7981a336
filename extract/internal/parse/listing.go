package parse

import (
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

// numbersAhead reports whether the text that begins at pos, tags aside, is a line's number alone.
func numbersAhead(src string, pos int) bool {
	end := min(len(src), pos+maxAhead)
	for pos < end {
		switch c := src[pos]; {
		case c == '<':
			e := tagEnd(src[:end], pos+1)
			if e < 0 {
				return false
			}
			pos = e
		case isSpace(c):
			pos++
		default:
			digits := 0
			for pos < end && '0' <= src[pos] && src[pos] <= '9' {
				pos, digits = pos+1, digits+1
			}
			rest := strings.TrimLeft(src[pos:end], " .:|")
			return digits > 0 && rest != "" && (rest[0] == '<' || rest[0] == '\n' || rest[0] == '\r')
		}
	}
	return false
}

// maxAhead bounds how far a number may stand behind the tag that announces it.
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
