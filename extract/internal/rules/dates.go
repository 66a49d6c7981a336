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
