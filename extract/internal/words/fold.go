package words

import (
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
			if c <= ' ' {
				space = true
				continue
			}
			if space && len(dst) > start {
				dst = append(dst, ' ')
			}
			space = false
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			dst = append(dst, c)
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
