package parse

import (
	"math/bits"

	"shuck/extract/internal/words"
)

// Eight bytes are looked at in one number: the eighth bit of each is the answer for that byte.
// Adding to the seven others carries into no other byte.
const high, low, ones = 0x8080808080808080, 0x7F7F7F7F7F7F7F7F, 0x0101010101010101

// differs marks the bytes of x that are not c.
func differs(x uint64, c byte) uint64 {
	x ^= uint64(c) * ones
	return x&low + low | x
}

// nameStops marks the bytes of x that may end a tag's name: / and > and all up to the blank.
func nameStops(x uint64) uint64 {
	past := x&low + (0x80-'!')*ones | x
	return ^(past & differs(x, '/') & differs(x, '>')) & high
}

// skipBlank returns the offset of the first byte of s at or after i that is no blank, tab or line
// end, and whether a line ends before it.
func skipBlank(s string, i int) (end int, newline bool) {
	for i+8 <= len(s) {
		x := words.Load64(s[i : i+8])
		line := differs(x, '\n')
		if stop := differs(x, ' ') & differs(x, '\t') & line & high; stop != 0 {
			size := bits.TrailingZeros64(stop) &^ 7
			return i + size>>3, newline || ^line&high&(1<<size-1) != 0
		}
		newline = newline || ^line&high != 0
		i += 8
	}
	for i < len(s) && (s[i] == ' ' || s[i] == '\t' || s[i] == '\n') {
		newline = newline || s[i] == '\n'
		i++
	}
	return i, newline
}
