package words

import "unicode"

// lettersBelow is where the table of letters ends: what takes one or two bytes in UTF-8, all of
// Latin, Greek, Cyrillic, Armenian, Hebrew and Arabic.
const lettersBelow = 0x800

// letters are the letters and marks below lettersBelow, a bit each.
var letters = [lettersBelow / 64]uint64{
	0x0, 0x7fffffe07fffffe, 0x420040000000000, 0xff7fffffff7fffff,
	0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff,
	0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff, 0x501f0003ffc3,
	0xffffffffffffffff, 0xbcdfffffffffffff, 0xfffffffbffffd740, 0xffbfffffffffffff,
	0xffffffffffffffff, 0xffffffffffffffff, 0xfffffffffffffffb, 0xffffffffffffffff,
	0xfffeffffffffffff, 0xffffffff027fffff, 0xbffffffffffe01ff, 0x787ffffff00b6,
	0xffffffff07ff0000, 0xffffc000ffffffff, 0xffffffffffffffff, 0x9c00fdff9fefffff,
	0xffffffffffff0000, 0xffffffffffffe7ff, 0x3ffffffffffff, 0x243ffffffffffc00,
}

// IsLetter reports whether r is a letter or a mark on one, as package unicode has them.
func IsLetter(r rune) bool {
	switch {
	case uint32(r) < lettersBelow:
		return letters[r/64]>>(r%64)&1 != 0
	case 0x4E00 <= r && r <= 0x9FFF || 0xAC00 <= r && r <= 0xD7A3: // Han, Hangul
		return true
	case isSign(r):
		return false
	}
	return unicode.IsLetter(r) || unicode.IsMark(r)
}

// IsDigit reports whether r is a digit of any script.
func IsDigit(r rune) bool {
	if r < 0x660 {
		return '0' <= r && r <= '9'
	}
	return !isSign(r) && unicode.IsDigit(r)
}

// isSign reports whether r is one of the dashes, quotes and blanks that stand together in Unicode.
func isSign(r rune) bool { return 0x2000 <= r && r < 0x2070 }

// Lower is unicode.ToLower, faster for the scripts of most texts.
func Lower(r rune) rune {
	switch {
	case r < 0x80:
		if 'A' <= r && r <= 'Z' {
			return r + ('a' - 'A')
		}
		return r
	case r < 0x100:
		if 'À' <= r && r <= 'Þ' && r != '×' {
			return r + ('à' - 'À')
		}
		return r
	case 'А' <= r && r <= 'џ': // Cyrillic
		if r <= 'Я' {
			return r + ('а' - 'А')
		}
		return r
	case 'ά' <= r && r <= 'ώ': // Greek
		return r
	case 'Α' <= r && r <= 'Ω' && r != 0x3A2:
		return r + ('α' - 'Α')
	case 0x590 <= r && r < 0x10A0 || 0x3000 <= r && r <= 0x9FFF || 0xAC00 <= r && r <= 0xD7A3: // without case
		return r
	}
	return unicode.ToLower(r)
}

// isSpace is unicode.IsSpace for what is no ASCII.
func isSpace(r rune) bool {
	return r == 0x85 || r == 0xA0 || 0x1680 <= r && r <= 0x3000 && unicode.IsSpace(r)
}

// Small reports whether r is a small letter where a capital could stand. Georgian has capitals in
// Unicode alone: every sentence and name begins with what counts as a small letter there.
func Small(r rune) bool { return unicode.IsLower(r) && !('ა' <= r && r <= 'ჿ') }
