package metadata

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"shuck/extract/internal/words"
)

// maxValue is the length in bytes past which a value is no name, title or description.
const maxValue = 4 << 10

// clean returns s as one line: entities that were encoded twice decoded, white space folded,
// control and zero-width characters gone. A value that is too long is none.
func clean(s string) string {
	if len(s) > maxValue {
		return ""
	}
	if strings.IndexByte(s, '&') >= 0 {
		s = html.UnescapeString(s)
	}
	if strings.IndexByte(s, '<') >= 0 {
		s = dropTags(s)
	}
	s = words.StripControl(s)
	for i := 0; i < len(s); {
		c := s[i]
		if c < ' ' || c == ' ' && (i == 0 || i+1 == len(s) || s[i+1] == ' ') {
			return foldSpace(s)
		}
		if c < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError || unicode.IsSpace(r) || isZeroWidth(r) {
			return foldSpace(s)
		}
		i += size
	}
	return s
}

// isZeroWidth reports whether r is one of the characters without width that values have.
func isZeroWidth(r rune) bool { return r == 0x200B || r == 0x2060 || r == 0xFEFF || r == 0x00AD }

func foldSpace(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		switch {
		case r > ' ' && r < utf8.RuneSelf && !space:
			b.WriteByte(byte(r))
			continue
		case unicode.IsSpace(r):
			space = b.Len() > 0
			continue
		case isZeroWidth(r):
			continue
		case space:
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(r)
	}
	return b.String()
}

// dropTags takes out tags that set words, which a title may hold encoded twice: <br>, and <i> where
// there is an </i>. "a < b" and "the <video> element" stay.
func dropTags(s string) string {
	lower := strings.ToLower(s)
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != '<' {
			b.WriteByte(s[i])
			continue
		}
		end := strings.IndexByte(s[i:], '>')
		if end < 0 {
			return b.String() + s[i:]
		}
		name, _, _ := strings.Cut(strings.Trim(lower[i+1:i+end], "/ "), " ")
		switch {
		case name == "br" || name == "wbr":
			if name == "br" {
				b.WriteByte(' ')
			}
		case name == "p" && i == 0: // the end may be cut off
		case setsWords(name) && hasTag(lower, "<"+name) && hasTag(lower, "</"+name):
		default:
			b.WriteByte('<')
			continue
		}
		i += end
	}
	return b.String()
}

// setsWords reports whether the tag of that name stands around words of a line.
func setsWords(name string) bool {
	switch name {
	case "a", "abbr", "b", "bdi", "cite", "code", "em", "font", "i", "mark", "nobr", "p", "q", "s", "small",
		"span", "strong", "sub", "sup", "u":
		return true
	}
	return false
}

// hasTag reports whether s has a tag that begins as start does, and whose name ends there.
func hasTag(s, start string) bool {
	for {
		_, after, ok := strings.Cut(s, start)
		if !ok {
			return false
		}
		if after != "" && (after[0] == '>' || after[0] == ' ') {
			return true
		}
		s = after
	}
}
