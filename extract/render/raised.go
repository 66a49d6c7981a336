package render

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// raisedSigns are the characters that have a raised form of their own.
var raisedSigns = map[rune]rune{
	'0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹',
	'+': '⁺', '-': '⁻', '−': '⁻', '–': '⁻', '=': '⁼', '(': '⁽', ')': '⁾', 'n': 'ⁿ', 'i': 'ⁱ',
}

// exponents are the letters that are a power where they stand alone, not the end of a word cut
// short, as in Me and 1st.
const exponents = "jkpqtxyz"

// superscript gives s as text shows it above the line after before: 10⁶, x^(k+1); the letters of
// 1st and XIXe as they are.
func superscript(before, s string) string {
	if before == "" || unicode.IsSpace(lastRune(before)) {
		return s
	}
	if isOrdinal(s) {
		return s
	}
	if up, ok := raise(s); ok {
		return up
	}
	if utf8.RuneCountInString(s) == 1 {
		return "^" + s
	}
	return "^(" + s + ")"
}

// isOrdinal reports whether s is letters that go on a word, or a sign that needs no raising.
func isOrdinal(s string) bool {
	if len(s) == 1 && (s == "n" || strings.Contains(exponents, s)) {
		return false
	}
	for _, r := range s {
		if !unicode.IsLetter(r) && !strings.ContainsRune(".®™©*†‡§º°ª’' ", r) {
			return false
		}
	}
	return true
}

// raise gives s in raised characters, where each has one.
func raise(s string) (string, bool) {
	var b strings.Builder
	for _, r := range s {
		up, ok := raisedSigns[r]
		if !ok {
			return "", false
		}
		b.WriteRune(up)
	}
	return b.String(), true
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}
