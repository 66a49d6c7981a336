package rules

import (
	"unicode"
	"unicode/utf8"

	"shuck/extract/internal/words"
)

// MaxWords is the most words a line may have for any row to match.
const MaxWords = 60

// Find gives the rows that a line or block matches, as a whole or else by its parts, in the order of All. folded is text as words.AppendFold
// has it and n its number of words; a unit of several lines has no text, and is not read by its parts. What buf and folded hold is overwritten, and
// both are given back for the next time: Find allocates only to grow them.
func Find(buf []Hit, folded []byte, text string, n int) ([]Hit, []byte) {
	if buf = Match(buf, folded, n); len(buf) > 0 {
		return buf, folded
	}
	return matchParts(buf, folded, text, n)
}

// Match gives the rows that match all of a line or block, given folded and with its number of words. What buf holds is overwritten.
func Match(buf []Hit, folded []byte, n int) []Hit {
	if n > MaxWords || len(folded) == 0 || len(folded) > 40*MaxWords {
		return buf[:0]
	}
	return tables().match(buf[:0], folded, n)
}

func (t *table) match(dst []Hit, s []byte, n int) []Hit {
	start, end := trim(s)
	if start < end {
		dst = t.anchored.walk(dst, t, s, start, end, n)
		dst = t.floating.scan(dst, t, s, start, end, n)
	}
	for _, i := range t.shapes {
		if r := &t.rows[i]; n <= r.MaxWords && r.Shape(s) {
			dst = append(dst, Hit(i))
		}
	}
	sortHits(dst)
	return dst
}

// sortHits is an insertion sort: there are rarely more than three.
func sortHits(h []Hit) {
	for i := 1; i < len(h); i++ {
		for j := i; j > 0 && h[j] < h[j-1]; j-- {
			h[j], h[j-1] = h[j-1], h[j]
		}
	}
}

// add appends row i unless it is there or the line is too long for it.
func (t *table) add(dst []Hit, i uint16, n int) []Hit {
	if n > t.rows[i].MaxWords {
		return dst
	}
	for _, h := range dst {
		if h == Hit(i) {
			return dst
		}
	}
	return append(dst, Hit(i))
}

// trim gives the range of s without the bullets, arrows and marks around its words. The signs that mean something
// in front, © and @, stay.
func trim(s []byte) (start, end int) {
	end = len(s)
	for start < end {
		r, size := utf8.DecodeRune(s[start:])
		if r == '©' || r == '@' || wordRune(r) {
			break
		}
		start += size
	}
	for end > start {
		r, size := utf8.DecodeLastRune(s[start:end])
		if wordRune(r) {
			break
		}
		end -= size
	}
	return start, end
}

func wordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return '0' <= r && r <= '9' || 'a' <= r && r <= 'z'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// boundary reports whether a word ends at i: what follows is no letter or digit, or is of a script without spaces.
func boundary(s []byte, i int) bool {
	if i >= len(s) {
		return true
	}
	r, _ := utf8.DecodeRune(s[i:])
	if !wordRune(r) || words.Dense(r) || words.Loose(r) {
		return true
	}
	p, _ := utf8.DecodeLastRune(s[:i])
	return words.Dense(p) || words.Loose(p) || !wordRune(p)
}

// number gives the end of the number at i, i where there is none: digits with points, commas and
// blanks between groups, and k, m or + behind.
func number(s []byte, i int) int {
	digit := func(j int) bool { return j < len(s) && '0' <= s[j] && s[j] <= '9' }
	if !digit(i) {
		return i
	}
	for digit(i) || digit(i+1) && (s[i] == '.' || s[i] == ',' || s[i] == '\'') {
		i++
	}
	if i < len(s) && (s[i] == 'k' || s[i] == 'm' || s[i] == '+') && boundary(s, i+1) {
		i++
	}
	return i
}
