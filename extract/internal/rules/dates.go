package rules

import (
	"bytes"

	"shuck/extract/internal/rules/lexicon"
)

// dateWord reports whether a line of nothing but a date, a time and their labels may have w.
func dateWord(w []byte) bool { return lexicon.Month(w) || lexicon.Weekday(w) || lexicon.DateWord(w) }

// isDate matches a line of nothing but figures and words of dates and times: two figures, or one
// with a word.
func isDate(s []byte) bool {
	figures, names, short := 0, 0, 0
	only := eachWord(s, func(w []byte) bool {
		d := 0
		for d < len(w) && '0' <= w[d] && w[d] <= '9' {
			d++
		}
		if d > 0 {
			figures++
			if d > 4 && len(w) > d {
				return false
			}
			if w = w[d:]; len(w) == 0 {
				return true
			}
		}
		for len(w) > 0 && bytes.IndexAny(w, "0123456789") > 0 { // 年5月3日 and 10h05
			k := bytes.IndexAny(w, "0123456789")
			if !dateWord(w[:k]) {
				return false
			}
			for k < len(w) && '0' <= w[k] && w[k] <= '9' {
				k++
			}
			figures, names, w = figures+1, names+1, w[k:]
		}
		if len(w) == 0 {
			return true
		}
		if !dateWord(w) {
			return false
		}
		if names++; len(w) < 3 {
			short++
		}
		return true
	})
	return only && (figures >= 3 || figures >= 1 && names >= 1 && (figures+names >= 3 || names > short)) && len(s) > 4
}

// Bounds of a line that says when something was published among words that no list has.
const (
	stampStrange = 1 // such words beside a day in full
	clockStrange = 8 // and beside a year and a time of the day
	stampBytes   = 240
)

// Stamp reports whether a line, folded as words.AppendFold has it, tells a year and a day of it, or
// a time, in few words that are no date's. It is no rule: what is held on a day says so as well,
// and so do posts and revisions. Only right below a title it is the article's own.
func Stamp(s []byte) bool {
	if len(s) > stampBytes || len(s) > 0 && s[len(s)-1] == '.' {
		return false
	}
	years, figures, months, strange := 0, 0, 0, 0
	eachWord(s, func(w []byte) bool {
		switch n := leadingDigits(w); {
		case n == 4 && n == len(w) && isYear(w):
			years++
			figures++
		case n > 0:
			figures++
		case lexicon.Month(w):
			months++
		case !dateWord(w):
			strange++
		}
		return true
	})
	switch {
	case years == 0 || strange == 0:
		return false
	case hasClock(s):
		return figures >= 4 && strange <= clockStrange
	}
	return strange <= stampStrange && figures+months >= 3 && months > 0
}

// leadingDigits counts the digits that a word begins with.
func leadingDigits(w []byte) (n int) {
	for n < len(w) && '0' <= w[n] && w[n] <= '9' {
		n++
	}
	return n
}

// isYear reports whether four digits may be a year of a page, in the calendars of the Gregorian
// world, of Iran, and of Thailand.
func isYear(w []byte) bool {
	switch string(w[:2]) {
	case "19", "20", "13", "14", "25":
		return true
	}
	return false
}

// hasClock reports whether a line has a time of the day: 10:30, 10h05.
func hasClock(s []byte) bool {
	for i := 1; i+2 < len(s); i++ {
		if (s[i] == ':' || s[i] == 'h') && leadingDigits(s[i+1:]) == 2 && leadingDigits(s[i-1:i]) == 1 {
			return true
		}
	}
	return false
}
