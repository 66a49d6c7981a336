package words

import (
	"unicode"
	"unicode/utf8"
)

// AppendFold appends to dst what s says regardless of how it is set: lower case, runs of white
// space as one space, none at the ends, curly quotes and dashes as ' " and -, full-width Latin and
// the digits of any script as ASCII, zero-width characters left out. Accents stay: they tell words
// apart.
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
			put(plainDigit(lower(r)))
		}
	}
	return dst
}

// zeros are the first digits of scripts that have digits of their own.
var zeros = [...]rune{0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0E50, 0x0ED0, 0x1040, 0x17E0}

// plainDigit returns a digit of any script as that of ASCII, and any other character as it is.
func plainDigit(r rune) rune {
	if r < zeros[0] || r > zeros[len(zeros)-1]+9 {
		return r
	}
	for _, zero := range zeros {
		if zero <= r && r <= zero+9 {
			return '0' + r - zero
		}
	}
	return r
}

// Fold is AppendFold as a string.
func Fold(s string) string { return string(AppendFold(nil, s)) }
