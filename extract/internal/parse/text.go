package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/words"
)

// manyLines is the number of lines for which room is made at once: in dumps most are blank.
const manyLines = 512

// Text fills p.Blocks from p.Source, a raw text: a block for each line that is not blank, its text
// as it stood but for white space at the end. Marks of Markdown tell a block's kind and stay in its
// text; the addresses of Markdown links do not count as words. Front matter and mail headers above
// the text go into p.Above.
func Text(p *doc.Page) {
	p.Title, p.Above = -1, above(p.Source)
	src := p.Source[len(p.Above):]
	lines := int32(strings.Count(p.Source, "\n") + 1)
	p.Blocks = newBlocks(min(int(lines), manyLines))
	var f fences
	gap := false
	for n := 1 + int32(strings.Count(p.Above, "\n")); len(src) > 0; n++ {
		line := src
		if i := strings.IndexByte(src, '\n'); i >= 0 {
			line, src = src[:i], src[i+1:]
		} else {
			src = ""
		}
		line = trimEnd(line)
		if line == "" {
			gap = true
			continue
		}
		if have := len(p.Blocks); have == cap(p.Blocks) { // as many of the rest are blank as so far
			p.Blocks = slices.Grow(p.Blocks, 1+int(float64(have)/float64(n)*float64(lines-n)))
		}
		p.Blocks = append(p.Blocks, doc.Block{Text: line, Gap: gap, Line: n, Node: -1})
		f.read(p.Blocks, len(p.Blocks)-1)
		gap = false
	}
	f.end(p.Blocks)
	structure(p.Blocks)
}

// Reread reads the kinds and words of lines anew, as Text has them where no other lines stand
// between.
func Reread(lines []doc.Block) {
	unread(lines)
	var f fences
	for i := range lines {
		f.read(lines, i)
	}
	f.end(lines)
	structure(lines)
}

// trimEnd cuts white space off the end of a line.
func trimEnd(s string) string {
	for len(s) > 0 {
		c := s[len(s)-1]
		if c > ' ' && c < utf8.RuneSelf {
			return s
		}
		if c <= ' ' {
			s = s[:len(s)-1]
			continue
		}
		return strings.TrimRightFunc(s, func(r rune) bool { return r <= ' ' || unicode.IsSpace(r) })
	}
	return s
}

// trimBlanks cuts blanks off the start of a line.
func trimBlanks(s string) string {
	for len(s) > 0 {
		switch {
		case s[0] == ' ' || s[0] == '\t':
			s = s[1:]
		case strings.HasPrefix(s, "\u00a0"):
			s = s[len("\u00a0"):]
		default:
			return s
		}
	}
	return s
}

// lineKind reads the mark a line starts with.
func lineKind(b *doc.Block) {
	s := trimBlanks(b.Text)
	indent := len(b.Text) - len(s)
	if s == "" {
		return
	}
	switch c := s[0]; {
	case c == '#':
		n := 0
		for n < len(s) && s[n] == '#' {
			n++
		}
		if n <= 6 && n < len(s) && s[n] == ' ' {
			b.Kind, b.Level = doc.Heading, n
		}
	case c == '>':
		b.Kind = doc.Quote
		for b.Level < len(s) && s[b.Level] == '>' {
			b.Level++
		}
	case (c == '*' || c == '-' || c == '+') && len(s) > 1 && (s[1] == ' ' || s[1] == '\t'):
		b.Kind, b.Level = doc.ListItem, 1+indent/2
	case strings.HasPrefix(s, "•") || strings.HasPrefix(s, "◦") || strings.HasPrefix(s, "▪") ||
		strings.HasPrefix(s, "‣"):
		b.Kind, b.Level = doc.ListItem, 1+indent/2
	case c == '|' && strings.Count(s, "|") > 2:
		b.Kind = doc.TableRow
	case IsLinked(s) && len(s) <= maxLinked && len(s) > len("¶"):
		b.Kind, b.Level = doc.Heading, 1
	case '0' <= c && c <= '9':
		if n := ordinal(s); n > 0 {
			b.Kind, b.Level, b.Number = doc.ListItem, 1+indent/2, int32(n)
		}
	}
}

// IsLinked reports whether a line ends in the sign of a link to itself.
func IsLinked(line string) bool { return strings.HasSuffix(line, "¶") }

// A short line that ends in the sign of a link to itself is a heading of a manual, "Options ¶"; the
// first is the manual's title.
const (
	maxLinked   = 120 // bytes of the longest
	linkedLevel = 2   // of all but the first
)

// ordinal reads the number of a line that starts like "12. " or "12) ", 0 for any other line.
func ordinal(s string) int {
	n, i := 0, 0
	for i < len(s) && i < 4 && '0' <= s[i] && s[i] <= '9' {
		n = n*10 + int(s[i]-'0')
		i++
	}
	if i+1 < len(s) && (s[i] == '.' || s[i] == ')') && s[i+1] == ' ' {
		return n
	}
	return 0
}

// linkMark stands between the words and the address of a link in Markdown.
const linkMark = "]("

// CountWords counts the words of a line, without those of the addresses in its Markdown links and
// pictures.
func CountWords(b *doc.Block) {
	s := b.Text
	if b.Words > 0 {
		return // counted before: see unread
	}
	if !strings.Contains(s, linkMark) {
		b.Words = words.Count(s)
		return
	}
	for {
		close := strings.Index(s, linkMark)
		if close < 0 {
			b.Words += words.Count(s)
			return
		}
		end := addressEnd(s, close+2)
		if end < 0 {
			b.Words += words.Count(s)
			return
		}
		open := strings.LastIndexByte(s[:close], '[')
		if open < 0 {
			open = close
		}
		n := words.Count(s[open:close])
		if open > 0 && s[open-1] == '!' {
			n = 0
		}
		b.Words += words.Count(s[:open]) + n
		b.LinkWords += n
		s = s[end:]
	}
}

// addressEnd returns the end of a link's address that starts at i, past its closing bracket; -1
// where there is none. Brackets inside are balanced, one level deep.
func addressEnd(s string, i int) int {
	depth := 0
	for ; i < len(s); i++ {
		switch s[i] {
		case '(':
			depth++
		case ')':
			if depth == 0 {
				return i + 1
			}
			depth--
		}
	}
	return -1
}

// Shown returns a line of Markdown without the addresses and the brackets of its links.
func Shown(s string) string {
	var b strings.Builder
	for {
		close := strings.Index(s, linkMark)
		if close < 0 {
			break
		}
		end := addressEnd(s, close+2)
		if end < 0 {
			break
		}
		open := strings.LastIndexByte(s[:close], '[')
		b.WriteString(s[:max(open, 0)])
		b.WriteString(s[open+1 : close])
		s = s[end:]
	}
	b.WriteString(s)
	return b.String()
}
