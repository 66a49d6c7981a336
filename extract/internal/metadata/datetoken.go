package metadata

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is a number, a word or a sign of a text that may hold a date.
type token struct {
	start, end int
	word       string // in lower case; empty for a number
	value      int
	digits     int  // of a number
	sign       rune // of a single sign; 0 for words and numbers
	spaced     bool // white space stands before it
}

// maxTokens is how much of a text is looked at for dates.
const maxTokens = 120

// tokens cuts a text into numbers, words and signs; digits of any script count.
func tokens(s string) []token {
	out := make([]token, 0, 24)
	space := false
	for i := 0; i < len(s) && len(out) < maxTokens; {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case unicode.IsSpace(r) || r == '\u200e' || r == '\u200f':
			space = true
			i += size
			continue
		case digitOf(r) >= 0:
			t := token{start: i, spaced: space}
			for i < len(s) {
				r, size = utf8.DecodeRuneInString(s[i:])
				d := digitOf(r)
				if d < 0 {
					break
				}
				if t.digits++; t.digits < 10 {
					t.value = t.value*10 + d
				}
				i += size
			}
			t.end = i
			out = append(out, t)
		case unicode.IsLetter(r):
			t := token{start: i, spaced: space}
			for i < len(s) && (unicode.IsLetter(r) || unicode.IsMark(r)) {
				i += size
				r, size = utf8.DecodeRuneInString(s[i:])
			}
			t.end, t.word = i, strings.ToLower(s[t.start:i])
			out = append(out, t)
		default:
			out = append(out, token{start: i, end: i + size, sign: r, spaced: space})
			i += size
		}
		space = false
	}
	return out
}

// zeros are the noughts of the scripts whose digits pages write dates in.
var zeros = [...]rune{'0', '٠', '۰', '०', '০', '๐', '０'}

// digitOf gives the value of a digit, -1 for what is none.
func digitOf(r rune) int {
	for _, z := range zeros {
		if z <= r && r <= z+9 {
			return int(r - z)
		}
	}
	return -1
}

// hasDigit reports whether a text has any of the digits 0 to 9, or of another script.
func hasDigit(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; '0' <= c && c <= '9' || c >= 0xD9 && strings.ContainsFunc(s[i:], func(r rune) bool { return digitOf(r) >= 0 }) {
			return true
		}
	}
	return false
}
