package words

import (
	"math/bits"
	"strings"
	"unicode/utf8"
)

// IsControl reports whether r could steer a terminal or hide text: the C0 and C1 control characters
// but tab and line feed, DEL, and the bidirectional overrides and isolates.
func IsControl(r rune) bool {
	return r < ' ' && r != '\t' && r != '\n' || 0x7F <= r && r <= 0x9F || 0x202A <= r && r <= 0x202E ||
		0x2066 <= r && r <= 0x2069
}

// StripControl returns s without the characters IsControl names; s itself where it has none.
func StripControl(s string) string {
	at := IndexUnsafe(s)
	if at < 0 {
		return s
	}
	return s[:at] + strings.Map(func(r rune) rune {
		if IsControl(r) {
			return -1
		}
		return r
	}, s[at:])
}

const high, low, ones = 0x8080808080808080, 0x7F7F7F7F7F7F7F7F, 0x0101010101010101

// IndexUnsafe returns the index of the first character of s that IsControl names, or that is
// U+2028, U+2029 or U+FEFF; -1 where there is none. s is valid UTF-8. It reads eight bytes at a
// time, and of plain ASCII four times as many.
func IndexUnsafe(s string) int {
	i := plainEnd(s, 0)
	for i+8 <= len(s) {
		x := Load64(s[i : i+8])
		for m := suspects(x); m != 0; m &= m - 1 {
			if at := i + bits.TrailingZeros64(m)>>3; unsafeAt(s, at) {
				return at
			}
		}
		if i += 8; x&high == 0 {
			i = plainEnd(s, i)
		}
	}
	for ; i < len(s); i++ {
		if unsafeAt(s, i) {
			return i
		}
	}
	return -1
}

// Inspect reports whether s is valid UTF-8, and where it is, the index that IndexUnsafe gives.
func Inspect(s string) (valid bool, unsafe int) {
	unsafe = -1
	for i := 0; ; {
		if i = plainEnd(s, i); i == len(s) {
			return true, unsafe
		}
		end := min(i+inspected, len(s))
		for end < len(s) && !utf8.RuneStart(s[end]) {
			end++
		}
		part := s[i:end]
		if !utf8.ValidString(part) {
			return false, -1
		}
		if unsafe < 0 {
			if at := IndexUnsafe(part); at >= 0 {
				unsafe = i + at
			}
		}
		i = end
	}
}

// inspected is how many bytes Inspect looks at one by one before it tries many at a time again.
const inspected = 64

// plainEnd returns where, at or after i, the text of s ends that is plain ASCII, as far as it can
// be told by 32 bytes at a time.
func plainEnd(s string, i int) int {
	for b := s[i:]; len(b) >= 32; b = b[32:] {
		x0, x1, x2, x3 := Load64(b), Load64(b[8:]), Load64(b[16:]), Load64(b[24:])
		// Taking a blank off sets the eighth bit where a byte is below one, and in most pieces none
		// is.
		odd := x0 | (x0 + ones) | x1 | (x1 + ones) | x2 | (x2 + ones) | x3 | (x3 + ones) // past ASCII, or c == 0x7F
		below := (x0 - ' '*ones) | (x1 - ' '*ones) | (x2 - ' '*ones) | (x3 - ' '*ones)
		if (odd|below)&high == 0 {
			i += 32
			continue
		}
		if plain(x0)&plain(x1)&plain(x2)&plain(x3)&^odd&high != high {
			break
		}
		i += 32
	}
	return i
}

// unsafeAt reports whether such a character starts at s[i].
func unsafeAt(s string, i int) bool {
	switch c := s[i]; c {
	case '\t', '\n':
		return false
	case 0xC2, 0xE2, 0xEF: // the first bytes of all those past ASCII
		r, _ := utf8.DecodeRuneInString(s[i:])
		return IsControl(r) || r == 0x2028 || r == 0x2029 || r == 0xFEFF
	default:
		return c < ' ' || c == 0x7F
	}
}

// ASCIIPrefix returns the length of a part of s, from its start on, that is ASCII: a multiple of
// eight, and fewer than eight bytes less than all that is.
func ASCIIPrefix(s string) int {
	i := 0
	for i+8 <= len(s) && Load64(s[i:i+8])&high == 0 {
		i += 8
	}
	return i
}

// plain marks, in the eighth bit of each of the eight bytes of x, which are of ASCII, tab, line
// feed and all from the blank on. Adding to seven bits never carries into the next byte, so the
// eighth bit of each sum is a comparison.
func plain(x uint64) uint64 {
	allowed := (x + (0x80-'\t')*ones) ^ (x + (0x80-'\v')*ones) // '\t' <= c < '\v'
	return x + (0x80-' ')*ones | allowed
}

// suspects marks, in the eighth bit of each of the eight bytes of x, those that are a control
// character of ASCII or the first byte of an odd character past it.
func suspects(x uint64) uint64 {
	y := x & low
	ok := plain(y)&^(y+ones) | x // c >= 0x7F
	if x&high == 0 {
		return ^ok & high
	}
	c2 := x&^(0x20*ones) ^ 0xC2*ones // zero where 0xC2 or 0xE2
	ef := x ^ 0xEF*ones
	other := (c2&low + low | c2) & (ef&low + low | ef)
	return ^(ok & other) & high
}
