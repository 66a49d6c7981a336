package words

import "unicode/utf8"

// Variant returns where a folded line first has a character that AppendSpelled sets otherwise, the
// length of the line where it has none.
func Variant(s []byte) int {
	for i := 0; i < len(s); {
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
		return variant(greek[:], r)
	case r == 'ё':
		return 'е'
	case r >= 0x591 && r <= 0x5C7 && r != 0x5BE:
		return 0
	case r >= 0x622 && r <= 0x6CC:
		if r >= 0x64B && r <= 0x652 || r == 0x640 || r == 0x670 {
			return 0
		}
		return variant(arabic[:], r)
	case r >= 0x901 && r <= 0x9DF:
		return variant(indic[:], r)
	}
	return r
}

// latin has the base letters of U+00C0 to U+017F, a blank for those that have none.
const latin = "aaaaaa ceeeeiiii nooooo ouuuuy  aaaaaa ceeeeiiii nooooo ouuuuy y" +
	"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii  jjkk lllllll" +
	"lllnnnnnn   oooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz "

// pair is a letter and the one that stands for it.
type pair struct{ from, to rune }

var (
	greek = [...]pair{
		{'ά', 'α'},
		{'έ', 'ε'},
		{'ή', 'η'},
		{'ί', 'ι'},
		{'ΐ', 'ι'},
		{'ό', 'ο'},
		{'ύ', 'υ'},
		{'ΰ', 'υ'},
		{'ώ', 'ω'},
		{'ϊ', 'ι'},
		{'ϋ', 'υ'},
		{'ς', 'σ'},
	}
	arabic = [...]pair{
		{'أ', 'ا'}, {'إ', 'ا'}, {'آ', 'ا'}, {'ة', 'ه'}, {'ى', 'ي'}, {'ی', 'ي'}, {'ک', 'ك'}, {'ہ', 'ه'},
	}
	indic = [...]pair{
		{0x901, 0x902},
		{0x93C, 0},
		{0x958, 0x915},
		{0x959, 0x916},
		{0x95A, 0x917},
		{0x95B, 0x91C},
		{0x95C, 0x921},
		{0x95D, 0x922},
		{0x95E, 0x92B},
		{0x95F, 0x92F},
		{0x9BC, 0},
		{0x9DC, 0x9A1},
		{0x9DD, 0x9A2},
		{0x9DF, 0x9AF},
	}
)

// variant returns what pairs say stands for r, r where none does.
func variant(pairs []pair, r rune) rune {
	for _, p := range pairs {
		if p.from == r {
			return p.to
		}
	}
	return r
}
