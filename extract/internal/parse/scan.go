package parse

import (
	"math/bits"
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/words"
)

type tokenKind uint8

const (
	textToken  tokenKind = iota
	spaceToken           // text that is nothing but blanks, tabs and line ends
	startToken
	endToken
)

// scanner cuts a page into text, start tags and end tags, as the tokenizer of the HTML standard
// would; comments, doctypes and processing instructions are passed over. It looks at each byte a
// bounded number of times.
type scanner struct {
	src string
	pos int

	kind       tokenKind
	newline    bool // a line ends in the white space
	selfClose  bool
	tag        doc.Tag // what a tag's name stands for
	start, end int     // of the token in src
	nameStart  int     // of a tag's name
	nameEnd    int
	attrs      attrs // of a start tag

	mend    bool // end a comment that never ends at the next tag that can follow it
	endless bool // no comment ends in the rest of the source
	lost    int  // bytes that such a comment took
}

// next moves to the next token; false at the end of the source.
func (s *scanner) next() bool {
	for s.pos < len(s.src) {
		if s.src[s.pos] != '<' {
			if !s.space() {
				s.textUntilMarkup(s.pos)
			}
			return true
		}
		switch s.markup() {
		case markupToken:
			return true
		case markupText:
			s.textUntilMarkup(s.pos)
			return true
		}
	}
	return false
}

// space makes a token of the white space that begins at pos, where markup or the source's end
// follows it.
func (s *scanner) space() bool {
	i, newline := skipBlank(s.src, s.pos)
	if i < len(s.src) && (s.src[i] != '<' || !s.beginsMarkup(i+1)) {
		return false
	}
	s.kind, s.start, s.end, s.pos, s.newline = spaceToken, s.pos, i, i, newline
	return true
}

// beginsMarkup reports whether what stands at i, after a <, makes markup of it.
func (s *scanner) beginsMarkup(i int) bool {
	if i >= len(s.src) {
		return false
	}
	c := s.src[i]
	return isAlpha(c) || c == '/' || c == '!' || c == '?' || c == '%'
}

// textUntilMarkup makes the text token that begins at start, where src[start] belongs to the text
// whatever it is.
func (s *scanner) textUntilMarkup(start int) {
	s.kind, s.start = textToken, start
	i := start + 1
	for {
		j := strings.IndexByte(s.src[i:], '<')
		if j < 0 {
			s.pos = len(s.src)
			break
		}
		i += j
		if s.beginsMarkup(i + 1) {
			s.pos = i
			break
		}
		i++
	}
	s.end = s.pos
}

type markupResult uint8

const (
	markupSkipped markupResult = iota // a comment or the like
	markupToken
	markupText // the < is text
)

// markup reads what begins with the < at pos.
func (s *scanner) markup() markupResult {
	i := s.pos + 1
	if i >= len(s.src) {
		return markupText
	}
	switch c := s.src[i]; {
	case isAlpha(c):
		return s.readTag(startToken, i)
	case c == '!':
		s.declaration(i + 1)
		return markupSkipped
	case c == '?':
		s.pos = skipPast(s.src, i+1, ">")
		return markupSkipped
	case c == '%':
		return s.serverTag(i + 1)
	case c == '/':
		if i+1 >= len(s.src) {
			return markupText
		}
		if isAlpha(s.src[i+1]) {
			return s.readTag(endToken, i+1)
		}
		s.pos = skipPast(s.src, i+1, ">")
		return markupSkipped
	}
	return markupText
}

// readTag reads the tag whose name begins at i. A tag that the source's end cuts short is no token.
func (s *scanner) readTag(kind tokenKind, i int) markupResult {
	s.kind, s.start, s.nameStart = kind, s.pos, i
	i = s.readName(i)
	s.nameEnd = i
	var end int
	if kind == startToken {
		end = readAttrs(s.src, i, &s.attrs)
	} else {
		end = tagEnd(s.src, i)
	}
	if end < 0 {
		s.pos = len(s.src)
		return markupSkipped
	}
	s.selfClose = s.src[end-2] == '/'
	s.pos, s.end = end, end
	return markupToken
}

// readName reads the name of a tag that begins at i, and returns where it ends.
func (s *scanner) readName(i int) int {
	if i+8 <= len(s.src) {
		x := words.Load64(s.src[i : i+8])
		if stop := nameStops(x); stop != 0 {
			size := bits.TrailingZeros64(stop) >> 3
			if endsName[s.src[i+size]] {
				s.tag = tagOfKey(x&(1<<(8*size)-1), size)
				return i + size
			}
		}
	}
	for i < len(s.src) && !endsName[s.src[i]] {
		i++
	}
	s.tag = tagOf(s.src[s.nameStart:i])
	return i
}

// name returns the name of a tag.
func (s *scanner) name() string { return s.src[s.nameStart:s.nameEnd] }

// tagEnd returns the offset after the > that ends the tag whose attributes begin at i, -1 where
// there is none. A > inside a quoted value does not end it; a quote opens a value only after =.
func tagEnd(src string, i int) int {
	for i < len(src) {
		switch src[i] {
		case '>':
			return i + 1
		case '=':
			i++
			for i < len(src) && isSpace(src[i]) {
				i++
			}
			if i < len(src) && (src[i] == '"' || src[i] == '\'') {
				j := strings.IndexByte(src[i+1:], src[i])
				if j < 0 {
					return -1
				}
				i += j + 2
				continue
			}
			for i < len(src) && src[i] != '>' && !isSpace(src[i]) {
				i++
			}
			continue
		}
		i++
	}
	return -1
}

// serverTag moves past <% … %>, which a server was to replace; where it does not end soon, it is
// text.
func (s *scanner) serverTag(i int) markupResult {
	if n := strings.Index(s.src[i:min(len(s.src), i+maxLeftover)], "%>"); n >= 0 {
		s.pos = i + n + 2
		return markupSkipped
	}
	return markupText
}

// declaration moves past the comment, doctype or CDATA section whose <! ends at i.
func (s *scanner) declaration(i int) {
	if s.endless && strings.HasPrefix(s.src[i:], "--") {
		s.pos = mendedEnd(s.src, i, true)
		return
	}
	s.pos = skipDeclaration(s.src, i)
	if s.pos == len(s.src) && strings.HasPrefix(s.src[i:], "--") && !strings.HasSuffix(s.src, "->") &&
		!strings.HasSuffix(s.src, "--!>") {
		s.lost = max(s.lost, len(s.src)-i)
		if s.mend {
			s.endless = true
			s.pos = mendedEnd(s.src, i, true)
		}
	}
}

// skipDeclaration returns the offset after the comment, doctype or CDATA section whose <! ends at
// i.
func skipDeclaration(src string, i int) int {
	if !strings.HasPrefix(src[i:], "--") {
		return skipPast(src, i, ">")
	}
	i += 2
	if strings.HasPrefix(src[i:], ">") {
		return i + 1
	}
	if strings.HasPrefix(src[i:], "->") {
		return i + 2
	}
	for {
		j := strings.Index(src[i:], "--")
		if j < 0 {
			return len(src)
		}
		i += j + 2
		for i < len(src) && src[i] == '-' {
			i++
		}
		if strings.HasPrefix(src[i:], ">") {
			return i + 1
		}
		if strings.HasPrefix(src[i:], "!>") {
			return i + 2
		}
	}
}

// skipPast returns the offset after the next mark at or after i, the source's end where there is
// none.
func skipPast(src string, i int, mark string) int {
	if j := strings.Index(src[i:], mark); j >= 0 {
		return i + j + len(mark)
	}
	return len(src)
}

// skipRaw returns where the content of the raw-text element that begins at i ends: the offsets of
// its end tag and after it. name is in lower case. Without an end tag the content runs to the
// source's end. commented says that a comment begins in the content.
func skipRaw(src string, i int, name string) (end, after int, commented bool) {
	for {
		j := strings.IndexByte(src[i:], '<')
		if j < 0 {
			return len(src), len(src), commented
		}
		if i += j; i+1 >= len(src) || src[i+1] != '/' {
			commented = commented || strings.HasPrefix(src[i:], comment)
			i++
			continue
		}
		rest := src[i+2:]
		if len(rest) > len(name) && endsName[rest[len(name)]] && strings.EqualFold(rest[:len(name)], name) {
			if e := tagEnd(src, i+2+len(name)); e >= 0 {
				return i, e, commented
			}
			return i, len(src), commented
		}
		i += 2
	}
}

const comment = "<!--"

// skipScript is skipRaw for script, where <!-- and <script together hide the next end tag.
func skipScript(src string, i int) (end, after int) {
	for {
		var commented bool
		end, after, commented = skipRaw(src, i, "script")
		if end == len(src) || !commented {
			break
		}
		hidden := src[i+strings.LastIndex(src[i:end], comment) : end]
		if strings.Contains(hidden, "-->") || !strings.Contains(strings.ToLower(hidden), "<script") {
			break
		}
		i = after // the double-escaped script's own end
	}
	return end, after
}

func isAlpha(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' }

// endsName marks the bytes that end a tag's name.
var endsName = [256]bool{' ': true, '\n': true, '\t': true, '\r': true, '\f': true, '/': true, '>': true}
