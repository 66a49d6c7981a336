package rules

import (
	"slices"
	"strings"
	"unicode/utf8"

	"shuck/extract/internal/words"
)

// maxParted is the most words of a line that is read part by part.
const maxParted = 30

// matchParts returns the rules that parts of a line match: labels with signs between, "3 May 2020 |
// Posted by Ada", or run into each other where an extractor left out what parted them, "Log inSign
// upHelp". Two thirds of the line's words must stand in parts that match; dates and bare figures,
// which items of a list have too, count neither way, and rows of tables and lines with an address
// are not read.
func matchParts(buf []Hit, fold []byte, text string, n int) ([]Hit, []byte) {
	buf = buf[:0]
	if n > maxParted || len(text) > 40*maxParted {
		return buf, fold
	}
	first, size := firstSeparator(text)
	if first == len(text) || strings.Contains(text, "://") ||
		text[first] == '|' && strings.Trim(text[:first], " \t") == "" {
		return buf, fold
	}
	all, named := 0, 0
	for rest, at := text, first; rest != ""; at, size = firstSeparator(rest) {
		part := rest[:at]
		rest = rest[at+size:]
		if fold = words.AppendFold(fold[:0], part); len(fold) == 0 {
			continue
		}
		w := words.Count(part)
		hits, _ := match(buf[len(buf):], fold, w)
		switch {
		case len(hits) == 0:
			all += w
		case slices.ContainsFunc(hits, func(h Hit) bool { return table[h].Group != Counter && table[h].Group != Date }):
			all, named = all+w, named+w
		}
		for _, h := range hits {
			if !slices.Contains(buf, h) {
				buf = append(buf, h)
			}
		}
	}
	if named == 0 || 3*named < 2*all {
		return buf[:0], fold
	}
	sortHits(buf)
	return buf, fold
}

// firstSeparator returns where a line's first label ends and the size of the sign behind it, none
// where the next label's capital follows at once: bars and dots part labels, and dashes, slashes
// and arrows with blanks around them. Without any it gives the end.
func firstSeparator(s string) (at, size int) {
	for i := 0; i < len(s); i++ {
		switch separates[s[i]] {
		case 0:
		case ifGlued:
			if i > 0 && labelEnd[s[i-1]] {
				return i, 0
			}
		default:
			if size := words.PartingAt(s[i:]); size > 0 {
				return i, size
			}
			for _, sign := range [...]string{"- ", "/ ", "> ", "– ", "— "} {
				if i > 0 && s[i-1] == ' ' && strings.HasPrefix(s[i:], sign) {
					return i, len(sign)
				}
			}
		}
	}
	return len(s), 0
}

const (
	ifGlued  = 1 // a capital, where it stands behind a label's end
	ifParted = 2 // the first byte of a sign
)

// separates has the bytes at which a label may end.
var separates = func() (t [256]uint8) {
	for c := 'A'; c <= 'Z'; c++ {
		t[c] = ifGlued
	}
	for _, c := range []byte("-/>|\xC2\xE2\xEF") {
		t[c] = ifParted
	}
	return t
}()

// labelEnd has the bytes that a label may end in: small letters, those outside ASCII among them,
// digits and brackets.
var labelEnd = func() (t [256]bool) {
	for c := range t {
		t[c] = 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c == ')' || c >= utf8.RuneSelf
	}
	return t
}()
