package words

import (
	"testing"
	"unicode"
	"unicode/utf8"
)

// TestLetters: the tables say of every character what package unicode does.
func TestLetters(t *testing.T) {
	for r := rune(-1); r <= unicode.MaxRune+1; r++ {
		if got, want := IsLetter(r), unicode.IsLetter(r) || unicode.IsMark(r); got != want {
			t.Errorf("IsLetter(%U) = %v", r, got)
		}
		if got, want := IsDigit(r), unicode.IsDigit(r); got != want {
			t.Errorf("IsDigit(%U) = %v", r, got)
		}
		if got, want := Lower(r), unicode.ToLower(r); got != want {
			t.Errorf("Lower(%U) = %U, want %U", r, got, want)
		}
		if got, want := isSpace(r), unicode.IsSpace(r); r >= utf8.RuneSelf && got != want {
			t.Errorf("isSpace(%U) = %v", r, got)
		}
	}
}
