// Package words has what the rest of shuck knows about text in any script: where
// words, sentences and lines end, and what a line looks like once folded.
package words

import (
	"math/bits"
	"unicode/utf8"
)

// Count returns the number of words in s. A word is a run of letters, digits and
// marks; an apostrophe or hyphen between two letters does not end one. Scripts that
// write no spaces count by length, in the proportion they need to say the same: two Han
// or kana characters a word, four Thai, Lao, Khmer or Burmese ones. A started unit counts.
func Count(s string) int {
	n, dense, loose := 0, 0, 0
	in, after := uint8(0), uint8(0) // 1 within a word, and right after what may have an apostrophe or hyphen behind it
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			if i+8 <= len(s) {
				if x := Load64(s[i : i+8]); x&high == 0 {
					word, joint := wordBytes(x)
					inside := word | joint&(word<<8|uint64(after)<<7)
					n += bits.OnesCount64(word &^ (inside<<8 | uint64(in)<<7))
					in, after = uint8(inside>>63), uint8(word>>63)
					i += 8
					continue
				}
			}
			word := wordSign[c] & 1
			n += int(word &^ in)
			in = word | wordSign[c]>>1&after
			after = word
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		switch {
		case Dense(r):
			dense++
			in = 0
		case Loose(r):
			loose++
			in = 0
		case IsLetter(r) || IsDigit(r):
			n += int(1 &^ in)
			in = 1
		case r == '’':
		default:
			in = 0
		}
		after = in
	}
	return n + (dense+1)/2 + (loose+3)/4
}

// wordBytes marks, in the eighth bit of each of eight bytes of ASCII, those that words have, and
// those that do not end one between two of them.
func wordBytes(x uint64) (word, joint uint64) {
	y := x | ' '*ones // letters are small ones
	letter := (y + (0x80-'a')*ones) &^ (y + (0x80-'z'-1)*ones)
	digit := (x + (0x80-'0')*ones) &^ (x + (0x80-'9'-1)*ones)
	underscore := (x ^ '_'*ones) + low // 0 in the eighth bit where it is one
	apostrophe, hyphen := (x^'\''*ones)+low, (x^'-'*ones)+low
	return (letter | digit | ^underscore) & high, ^(apostrophe & hyphen) & high
}

// wordSign has 1 for what words in ASCII have, 2 for what does not end one between two of it.
var wordSign = func() (t [utf8.RuneSelf]uint8) {
	for c := range t {
		if isWordByte[c] {
			t[c] = 1
		}
	}
	t['\''], t['-'] = 2, 2
	return t
}()

var isWordByte = func() (t [256]bool) {
	for c := range t {
		t[c] = c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
	}
	return t
}()

// Dense reports whether r is of a script that writes no spaces and puts about two
// characters in a word: Han, Hiragana, Katakana. Hangul has spaces and is not.
func Dense(r rune) bool {
	return r >= 0x2E80 && (r <= 0x2FDF || r == 0x3005 || r == 0x3007 || 0x3041 <= r && r <= 0x30FF && r != 0x30FB ||
		0x31F0 <= r && r <= 0x31FF || 0x3400 <= r && r <= 0x9FFF || 0xF900 <= r && r <= 0xFAFF ||
		0xFF66 <= r && r <= 0xFF9D || 0x20000 <= r && r <= 0x3FFFF)
}

// Loose reports whether r is of a script that writes no spaces and puts about four
// characters in a word: Thai, Lao, Burmese, Khmer.
func Loose(r rune) bool {
	return 0x0E00 <= r && r <= 0x0EFF || 0x1000 <= r && r <= 0x109F || 0x1780 <= r && r <= 0x17FF
}

// EndsSentence reports whether s, quotes, brackets and white space at its end aside, ends with a
// mark that ends a sentence, as Ending tells.
func EndsSentence(s string) bool {
	for len(s) > 0 {
		r, size := utf8.DecodeLastRuneInString(s)
		if Ending(r) {
			return true
		}
		switch r {
		case '"', '\'', ')', ']', '”', '’', '‘', '“', '»', '«', '」', '』', '）', '】', '›', '‹', ' ', '\t', '\n',
			'\u00a0', '*', '_':
			s = s[:len(s)-size]
		default:
			return false
		}
	}
	return false
}
