package words

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// AppendFold appends to dst what s says regardless of how it is set: lower case, runs of
// white space as one space, none at the ends, curly quotes and dashes as ' " and -, full-width
// Latin as ASCII, zero-width characters left out. Accents stay: they tell words apart.
func AppendFold(dst []byte, s string) []byte {
	start, space := len(dst), false
	put := func(r rune) {
		if space && len(dst) > start {
			dst = append(dst, ' ')
		}
		space = false
		dst = utf8.AppendRune(dst, r)
	}
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case c <= ' ':
				space = true
			case 'A' <= c && c <= 'Z':
				put(rune(c + 'a' - 'A'))
			default:
				put(rune(c))
			}
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		switch {
		case r == '’' || r == '‘' || r == 'ʼ' || r == '´':
			put('\'')
		case r == '“' || r == '”' || r == '„' || r == '«' || r == '»':
			put('"')
		case r == '–' || r == '—' || r == '‐' || r == '‑' || r == '−':
			put('-')
		case 0xFF01 <= r && r <= 0xFF5E:
			put(unicode.ToLower(r - 0xFEE0))
		case r == 0x200B || r == 0x200C || r == 0x200D || r == 0x2060 || r == 0xFEFF || r == 0x00AD:
		case unicode.IsSpace(r):
			space = true
		default:
			put(unicode.ToLower(r))
		}
	}
	return dst
}

// Fold is AppendFold as a string.
func Fold(s string) string { return string(AppendFold(nil, s)) }

// IsControl reports whether r could steer a terminal or hide text: the C0 and C1 control characters
// but tab and line feed, DEL, and the bidirectional overrides and isolates.
func IsControl(r rune) bool {
	return r < ' ' && r != '\t' && r != '\n' || 0x7F <= r && r <= 0x9F || 0x202A <= r && r <= 0x202E || 0x2066 <= r && r <= 0x2069
}

// StripControl gives s without the characters IsControl names.
func StripControl(s string) string {
	if strings.IndexFunc(s, IsControl) < 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		if IsControl(r) {
			return -1
		}
		return r
	}, s)
}
