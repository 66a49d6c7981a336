package trie

import (
	"unicode/utf8"

	"shuck/extract/internal/words"
)

// letter has the bytes that go on a word in ASCII.
var letter = func() (t [256]bool) {
	for c := range t {
		t[c] = 'a' <= c && c <= 'z' || Digit(byte(c))
	}
	return t
}()

// Digit reports whether c is a digit of ASCII.
func Digit(c byte) bool { return '0' <= c && c <= '9' }

// WordRune reports whether r is part of a word in a folded line.
func WordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return '0' <= r && r <= '9' || 'a' <= r && r <= 'z'
	}
	return words.IsLetter(r) || words.IsDigit(r)
}

// Boundary reports whether a word ends at i: what follows is no letter or digit, or is of a
// script without spaces.
func Boundary(s []byte, i int) bool {
	if i >= len(s) {
		return true
	}
	if c, p := s[i], s[i-1]; c < utf8.RuneSelf && p < utf8.RuneSelf {
		return !letter[c] || !letter[p]
	}
	r, _ := utf8.DecodeRune(s[i:])
	if !WordRune(r) || words.Dense(r) || words.Loose(r) {
		return true
	}
	p, _ := utf8.DecodeLastRune(s[:i])
	return words.Dense(p) || words.Loose(p) || !WordRune(p)
}

// Number returns the end of the number at i, i where there is none: digits with points, commas
// and apostrophes between them, and k, m or + behind.
func Number(s []byte, i int) int {
	at := func(j int) bool { return j < len(s) && Digit(s[j]) }
	if !at(i) {
		return i
	}
	for at(i) || at(i+1) && (s[i] == '.' || s[i] == ',' || s[i] == '\'') {
		i++
	}
	if i < len(s) && (s[i] == 'k' || s[i] == 'm' || s[i] == '+') && Boundary(s, i+1) {
		i++
	}
	return i
}
