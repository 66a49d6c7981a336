package words

import (
	"encoding/binary"
	"unicode/utf8"
)

// Variant returns where a folded line first has a character that AppendSpelled sets otherwise, the
// length of the line where it has none.
func Variant(s []byte) int {
	i := 0
	for i+8 <= len(s) && binary.LittleEndian.Uint64(s[i:])&high == 0 {
		i += 8
	}
	for i < len(s) {
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(s[i:])
		if spell(r) != r {
			return i
		}
		i += size
	}
	return len(s)
}

// AppendSpelled appends to dst a folded line as it is said however it is spelled: without the
// accents that capitals and hasty writers leave out, the vowel signs of Arabic and Hebrew and the
// dots below letters of India, and with one letter for those that keyboards have two of. A Latin
// word alone, with no more than signs around it, keeps its accents, for without them it may be
// another language's: thèmes, themes. What words differ in by that alone is lost, so that it serves
// to know a phrase again, and for nothing else.
func AppendSpelled(dst, s []byte, alone bool) []byte {
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			dst = append(dst, s[i])
			i++
			continue
		}
		r, size := utf8.DecodeRune(s[i:])
		i += size
		if alone && r <= lastLatin {
			dst = utf8.AppendRune(dst, r)
		} else if r = spell(r); r != 0 {
			dst = utf8.AppendRune(dst, r)
		}
	}
	return dst
}

const lastLatin = 0x24F

// spell returns the letter that stands for r, 0 where nothing does.
func spell(r rune) rune {
	switch {
	case r < 0xC0:
		return r
	case r < 0x180:
		if base := latin[r-0xC0]; base != ' ' {
			return rune(base)
		}
	case r >= 0x218 && r <= 0x21B: // ș and ț with a comma
		return [...]rune{'s', 's', 't', 't'}[r-0x218]
	case r >= 0x300 && r <= 0x36F: // accents by themselves
		return 0
	case r >= 0x386 && r <= 0x3CE:
		return variant(greek, r)
	case r == 'ё':
		return 'е'
	case r >= 0x591 && r <= 0x5C7 && r != 0x5BE:
		return 0
	case r >= 0x622 && r <= 0x6CC:
		if r >= 0x64B && r <= 0x652 || r == 0x640 || r == 0x670 {
			return 0
		}
		return variant(arabic, r)
	case r == 0x93C || r == 0x9BC: // the dot below letters of India
		return 0
	case r >= 0x901 && r <= 0x9DF:
		return variant(indic, r)
	}
	return r
}

// latin has the base letters of U+00C0 to U+017F, a blank for those that have none.
const latin = "aaaaaa ceeeeiiii nooooo ouuuuy  aaaaaa ceeeeiiii nooooo ouuuuy y" +
	"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkk lllllll" +
	"lllnnnnnn   oooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz "

// Letters, each with the one that stands for it behind it.
const (
	greek  = "άαέεήηίιΐιόούυΰυώωϊιϋυςσ"
	arabic = "أاإاآاةهىيیيکكہه"
	indic  = "\u0901\u0902\u0958\u0915\u0959\u0916\u095A\u0917\u095B\u091C\u095C\u0921" +
		"\u095D\u0922\u095E\u092B\u095F\u092F\u09DC\u09A1\u09DD\u09A2\u09DF\u09AF"
)

// variant returns what pairs say stands for r, r where none does.
func variant(pairs string, r rune) rune {
	for len(pairs) > 0 {
		from, size := utf8.DecodeRuneInString(pairs)
		to, next := utf8.DecodeRuneInString(pairs[size:])
		if from == r {
			return to
		}
		pairs = pairs[size+next:]
	}
	return r
}
