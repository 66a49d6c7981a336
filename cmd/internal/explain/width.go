package explain

import (
	"unicode"

	"golang.org/x/text/width"
)

// cut returns what of s fits into so many columns of a terminal, with an ellipsis where there was
// more.
func cut(s string, room int) string {
	room = max(room, 10)
	used, fits := 0, 0 // fits: bytes that leave room for the ellipsis
	for i, r := range s {
		if used < room {
			fits = i
		}
		if used += runeColumns(r); used > room {
			return s[:fits] + "…"
		}
	}
	return s
}

// columns is how many columns of a terminal s takes.
func columns(s string) int {
	n := 0
	for _, r := range s {
		n += runeColumns(r)
	}
	return n
}

// runeColumns is how wide a terminal draws r.
func runeColumns(r rune) int {
	if r < 0x300 {
		return 1
	}
	if unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) {
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}
