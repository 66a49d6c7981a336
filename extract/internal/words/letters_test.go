package words

import (
	"testing"
	"unicode"
	"unicode/utf8"
)

func TestLettersAreUnicodes(t *testing.T) {
	for r := rune(utf8.RuneSelf); r <= unicode.MaxRune; r++ {
		if got, want := IsLetter(r), unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r); got != want {
			t.Errorf("IsLetter(%U) = %v", r, got)
		}
		if got, want := lower(r), unicode.ToLower(r); got != want {
			t.Errorf("lower(%U) = %U, want %U", r, got, want)
		}
	}
}
