package render

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// mdText escapes a block's text: a backslash before whatever a Markdown reader could take for
// markup at its place, and none elsewhere.
type mdText struct {
	s       string
	heading bool // one line, # at its end
	tail    int  // where a heading goes on with # and blanks only
	cell    bool // one line, | ends it
	link    bool // ] ends it

	lineSign int // where the sign stands that would make a block of the line at hand; -1 for none
}

// appendTo writes s[lo:hi]; a line break is a hard one, with prefix before the line after it.
func (t *mdText) appendTo(dst []byte, lo, hi int, prefix string) []byte {
	for i := lo; i < hi; i++ {
		c := t.s[i]
		if i == 0 || t.s[i-1] == '\n' {
			if t.lineSign = -1; !t.heading && !t.cell {
				t.lineSign = i + lineMarker(t.s[i:])
			}
		}
		if c == '\n' {
			dst = t.appendBreak(dst, prefix)
			continue
		}
		if i == t.lineSign || c < utf8.RuneSelf && isSign[c] && t.escapes(i, lo, hi) {
			dst = append(dst, '\\')
		}
		dst = append(dst, c)
	}
	return dst
}

// appendBreak writes a line break: with a backslash, or with two spaces where the line ends with
// one, since goldmark takes the last of three for text.
func (t *mdText) appendBreak(dst []byte, prefix string) []byte {
	if t.heading || t.cell {
		return append(dst, ' ')
	}
	if n := len(dst); n > 0 && dst[n-1] == '\\' {
		return append(append(dst, "  \n"...), prefix...)
	}
	return append(append(dst, "\\\n"...), prefix...)
}

var isSign = func() (t [utf8.RuneSelf]bool) {
	for _, c := range "\\`*_[]<&~|#" {
		t[c] = true
	}
	return t
}()

// escapes reports whether the sign at i needs a backslash wherever in a line it stands.
func (t *mdText) escapes(i, lo, hi int) bool {
	next := byte(0) // markup, or the end
	if i+1 < hi {
		next = t.s[i+1]
	}
	switch t.s[i] {
	case '`', '[':
		return true
	case ']':
		return t.link
	case '|':
		return t.cell
	case '\\':
		return next == 0 || next == '\n' || next < utf8.RuneSelf && isPunct(rune(next))
	case '<':
		return !isBlank(next) // an element, or an address: <a@b.c>
	case '&':
		return entity(t.s[i+1:])
	case '#':
		return t.heading && i >= t.tail && (i == lo || isBlank(t.s[i-1]))
	case '*', '~':
		return !(i > lo && t.s[i-1] == ' ' && next == ' ')
	case '_':
		return !t.inWord(i, lo, hi)
	}
	return false
}

// inWord reports whether the sign at i stands between two letters or digits, or between two spaces.
func (t *mdText) inWord(i, lo, hi int) bool {
	if i == lo || i+1 == hi {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(t.s[lo:i])
	after, _ := utf8.DecodeRuneInString(t.s[i+1 : hi])
	if before == ' ' && after == ' ' {
		return true
	}
	return letterOrDigit(before) && letterOrDigit(after)
}

func letterOrDigit(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

func isBlank(c byte) bool { return c == ' ' || c == '\t' || c == '\n' }

// entity reports whether s, what follows an ampersand, goes on as a character reference.
func entity(s string) bool {
	end := strings.IndexByte(s[:min(len(s), 40)], ';')
	if end < 1 {
		return false
	}
	name := strings.TrimPrefix(s[:end], "#")
	return name != "" && strings.IndexFunc(name,
		func(r rune) bool { return r >= utf8.RuneSelf || !letterOrDigit(r) }) < 0
}

// lineMarker returns the offset of the sign that makes a block of the line that s begins with: a
// heading, a quote, a list item, a rule, the line below a heading or a table's head. It is past the
// line for one that makes none.
func lineMarker(s string) int {
	line, _, _ := strings.Cut(s, "\n")
	if line == "" {
		return len(s) + 1
	}
	rest := strings.TrimLeft(line, line[:1])
	ends := rest == "" || isBlank(rest[0])
	switch line[0] {
	case '>':
		return 0
	case '#':
		if ends && len(line)-len(rest) <= 6 {
			return 0
		}
	case '+', '-':
		if ends || strings.Trim(line, "-|: ") == "" {
			return 0
		}
	case '=':
		if strings.TrimSpace(rest) == "" {
			return 0
		}
	case ':', '|':
		if strings.Trim(line, "-|: ") == "" {
			return 0
		}
	}
	digits := len(line) - len(strings.TrimLeft(line, "0123456789"))
	if 0 < digits && digits <= 9 && digits < len(line) && (line[digits] == '.' || line[digits] == ')') &&
		(digits+1 == len(line) || isBlank(line[digits+1])) {
		return digits
	}
	return len(s) + 1
}
