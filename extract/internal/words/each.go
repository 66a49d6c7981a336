package words

import (
	"math/bits"
	"unicode/utf8"
)

// Each calls do with a hash of each of the first limit words of text, case folded, and its byte
// range. Punctuation separates words, apostrophes too; a character of a script without spaces is a
// word of its own.
func Each(text string, limit int, do func(hash uint32, start, end int)) {
	for i := 0; limit > 0; limit-- {
		h, start, end := next(text, i)
		if start == end {
			return
		}
		do(h, start, end)
		i = end
	}
}

// AppendHashes appends to dst the hashes that Each gives.
func AppendHashes(dst []uint32, text string, limit int) []uint32 {
	for i := 0; limit > 0; limit-- {
		h, start, end := next(text, i)
		if start == end {
			break
		}
		dst = append(dst, h)
		i = end
	}
	return dst
}

// next returns the hash and the range of the first word of text from i on; the range is empty where
// there is none.
func next(text string, i int) (hash uint32, start, end int) {
	for i < len(text) {
		c := text[i]
		if c < utf8.RuneSelf {
			if foldedByte[c] != 0 {
				break
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if Dense(r) || Loose(r) {
			return HashRune(r), i, i + size
		}
		if IsLetter(r) || IsDigit(r) {
			break
		}
		i += size
	}
	h, start := Seed64, i
	for i < len(text) {
		if c := text[i]; c < utf8.RuneSelf {
			if foldedByte[c] == 0 {
				break
			}
			x, n := runAt(text, i)
			h = mixRun(h, x)
			i += n
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if Dense(r) || Loose(r) || !IsLetter(r) && !IsDigit(r) {
			break
		}
		h = mixRun(h, uint64(Lower(r)))
		i += size
	}
	return uint32(h >> 32), start, i
}

// mixRun returns the hash h with a run of letters behind what it is the hash of.
func mixRun(h, run uint64) uint64 {
	h = (h ^ run) * 0x9E3779B97F4A7C15
	return h ^ h>>29
}

// runAt returns the letters and digits of ASCII that stand at text[i], eight at most, in small
// letters and in one number, and how many they are.
func runAt(text string, i int) (x uint64, n int) {
	x, _ = LoadUpTo8(text[i:])
	y := x & low
	small := y | ' '*ones // letters are small ones
	letter := (small + (0x80-'a')*ones) &^ (small + (0x80-'z'-1)*ones)
	digit := (y + (0x80-'0')*ones) &^ (y + (0x80-'9'-1)*ones)
	n = bits.TrailingZeros64(^((letter|digit)&^x)&high) >> 3 // eight for no other
	return LowerBytes(x & (1<<(8*n) - 1)), n
}

// foldedByte has the small letter for each letter of ASCII, digits as they are, and 0 for the rest.
var foldedByte = func() (t [utf8.RuneSelf]byte) {
	for c := range t {
		switch {
		case 'A' <= c && c <= 'Z':
			t[c] = byte(c) + 'a' - 'A'
		case isWordByte[c] && c != '_':
			t[c] = byte(c)
		}
	}
	return t
}()
