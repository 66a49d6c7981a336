package words

import (
	"encoding/binary"
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
			if i+8 <= len(s) {
				if x := Load64(s[i : i+8]); isPlain(x) && (c != ' ' || !space && len(dst) > start) {
					if space && len(dst) > start {
						dst = append(dst, ' ')
					}
					dst = binary.LittleEndian.AppendUint64(dst, LowerBytes(x))
					if space = x>>56 == ' '; space {
						dst = dst[:len(dst)-1]
					}
					i += 8
					continue
				}
			}
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
			put(Lower(r - 0xFEE0))
		case r == 0x200B || r == 0x200C || r == 0x200D || r == 0x2060 || r == 0xFEFF || r == 0x00AD:
		case isSpace(r):
			space = true
		default:
			put(plainDigit(Lower(r)))
		}
	}
	return dst
}

// isPlain reports whether eight bytes are of ASCII, with no control character among them and no two
// blanks side by side.
func isPlain(x uint64) bool {
	blank := ^((x ^ ' '*ones) + low) & high // only where x is ASCII
	return x&high == 0 && (x+(0x80-' ')*ones)&high == high && blank&(blank<<8) == 0
}

// LowerBytes returns eight bytes with small letters for the capitals of ASCII.
func LowerBytes(x uint64) uint64 {
	y := x & low
	capital := (y + (0x80-'A')*ones) &^ (y + (0x80-'Z'-1)*ones) &^ x & high
	return x | capital>>2
}

// zeros are the first digits of scripts that have digits of their own.
var zeros = [...]rune{
	0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0E50,
	0x0ED0, 0x1040, 0x17E0,
}

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
