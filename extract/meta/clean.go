package meta

import (
	"html"
	"strings"
	"unicode"

	"shuck/extract/words"
)

// maxValue is the length in bytes past which a value is no name, title or description.
const maxValue = 4 << 10

// clean gives s as one line: entities that were encoded twice decoded, white space folded, control
// and zero-width characters gone. A value that is too long is none.
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
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < ' ' || c >= 0x80 || c == ' ' && (i == 0 || i+1 == len(s) || s[i+1] == ' ') {
			return foldSpace(s)
		}
	}
	return s
}

func foldSpace(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		switch {
		case unicode.IsSpace(r):
			space = b.Len() > 0
			continue
		case r == 0x200B || r == 0x2060 || r == 0xFEFF || r == 0x00AD:
			continue
		case space:
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(r)
	}
	return b.String()
}

// dropTags takes out what looks like tags: a title may hold <i> or <br>, encoded twice. "a < b" stays.
func dropTags(s string) string {
	var b strings.Builder
	for {
		before, after, ok := strings.Cut(s, "<")
		b.WriteString(before)
		if !ok {
			return b.String()
		}
		end := strings.IndexByte(after, '>')
		if end < 1 || !isTagStart(after[0]) {
			b.WriteByte('<')
			s = after
			continue
		}
		if isBreak(after[:end]) {
			b.WriteByte(' ')
		}
		s = after[end+1:]
	}
}

func isTagStart(c byte) bool {
	return c == '/' || 'a' <= c|0x20 && c|0x20 <= 'z'
}

func isBreak(tag string) bool {
	return len(tag) >= 2 && strings.EqualFold(tag[:2], "br")
}
