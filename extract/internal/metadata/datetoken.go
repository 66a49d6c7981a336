package metadata

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"shuck/extract/internal/words"
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

// tokens cuts a text from a place on into numbers, words and signs; digits of any script count.
// They are written to buf where they fit.
func tokens(s string, from int, buf []token) []token {
	out := buf[:0]
	folded := lower(s[from:])
	if len(folded) != len(s)-from {
		folded = "" // its words are not where those of s are
	}
	space := false
	for i := from; i < len(s) && len(out) < maxTokens; {
		r, size := runeAt(s, i)
		switch {
		case unicode.IsSpace(r) || r == '\u200e' || r == '\u200f':
			space = true
			i += size
			continue
		case digitOf(r) >= 0:
			t := token{start: i, spaced: space}
			for i < len(s) {
				r, size = runeAt(s, i)
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
			for words.IsLetter(r) {
				if i += size; i == len(s) {
					break
				}
				r, size = runeAt(s, i)
			}
			if t.end = i; folded != "" {
				t.word = folded[t.start-from : i-from]
			} else {
				t.word = lower(s[t.start:i])
			}
			out = append(out, t)
		default:
			out = append(out, token{start: i, end: i + size, sign: r, spaced: space})
			i += size
		}
		space = false
	}
	return out
}

// maxBefore is how many words may stand before the first number of a date, and more.
const maxBefore = 5

// dayFrom returns a blank in a text before which no date begins. Of a text that has more tokens
// than are looked at it is the start.
func dayFrom(s string) int {
	if len(s) > maxTokens {
		return 0
	}
	i := 0
	for i < len(s) && !isDigit(s[i]) {
		if s[i] >= utf8.RuneSelf {
			return 0 // it may be a digit
		}
		i++
	}
	for range maxBefore {
		if i = strings.LastIndexByte(s[:i], ' '); i < 0 {
			return 0
		}
		for i > 0 && s[i-1] == ' ' {
			i--
		}
	}
	return i
}

func runeAt(s string, i int) (r rune, size int) {
	if c := s[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(s[i:])
}

// zeros are the noughts of the scripts whose digits pages write dates in.
var zeros = [...]rune{'0', '٠', '۰', '०', '০', '๐', '０'}

// digitOf gives the value of a digit, -1 for what is none.
func digitOf(r rune) int {
	if r < utf8.RuneSelf {
		if isDigit(byte(r)) {
			return int(r - '0')
		}
		return -1
	}
	for _, z := range zeros {
		if z <= r && r <= z+9 {
			return int(r - z)
		}
	}
	return -1
}

// mayHaveDay reports whether a text has what no day is without: a number of four digits or more,
// three short ones with a sign among them, or digits of another script.
func mayHaveDay(s string) bool {
	run, numbers, signed, foreign := 0, 0, false, false
	for i := 0; i < len(s); i++ {
		switch dayBytes[s[i]] {
		case dayDigit:
			if run++; run == 1 {
				numbers++
			}
			if run == 4 || numbers >= 3 && signed {
				return true
			}
			continue
		case daySign:
			signed = true
		case dayForeign:
			foreign = true
		}
		run = 0
	}
	return foreign && (numbers > 0 && strings.Contains(s, "令和") ||
		strings.ContainsFunc(s, func(r rune) bool { return r > unicode.MaxASCII && digitOf(r) >= 0 }))
}

// The kinds of bytes that a text with a day has.
const (
	_          uint8 = iota
	dayDigit         // of ASCII
	daySign          // between two of the numbers
	dayForeign       // the first byte of what may be a digit of another script, or 令
)

var dayBytes = func() (t [256]uint8) {
	for c := range t {
		switch {
		case isDigit(byte(c)):
			t[c] = dayDigit
		case c == '.' || c == '/' || c == '-':
			t[c] = daySign
		case c == 0xD9 || c == 0xDB || c == 0xE0 || c == 0xE4 || c == 0xEF:
			t[c] = dayForeign
		}
	}
	return t
}()
