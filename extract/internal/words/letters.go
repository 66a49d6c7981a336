package words

import "unicode"

// IsLetter reports whether r, past ASCII, is what words are made of: a letter, a digit or a mark of
// any script. The blocks that most texts have are told without the tables.
func IsLetter(r rune) bool {
	switch {
	case r < 0xC0:
		return r == 'ª' || r == 'µ' || r == 'º'
	case r < 0x250: // Latin
		return r != '×' && r != '÷'
	case 0x400 <= r && r < 0x482, 0x3041 <= r && r < 0x3097, 0x3400 <= r && r < 0x4DC0, 0x4E00 <= r && r < 0xA000, 0xAC00 <= r && r < 0xD7A4: // Cyrillic, kana, Han, Hangul
		return true
	case 0x2000 <= r && r < 0x2070: // dashes, quotes, blanks
		return false
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// lower is unicode.ToLower of r, past ASCII.
func lower(r rune) rune {
	switch {
	case r < 0xC0, 0xDF <= r && r < 0x100, r == '×', 0x430 <= r && r < 0x460, 0x2000 <= r && r < 0x2070, 0x2E80 <= r && r < 0xA000, 0xAC00 <= r && r < 0xD7A4:
		return r
	case r < 0xDF, 0x410 <= r && r < 0x430:
		return r + 0x20
	case 0x400 <= r && r < 0x410:
		return r + 0x50
	}
	return unicode.ToLower(r)
}
