package rules

import (
	"bytes"
	_ "embed"
	"unicode/utf8"

	"shuck/extract/internal/rules/internal/trie"
	"shuck/extract/internal/words"
)

// anchored has the phrases that start the line, floating those that may stand anywhere.
var (
	anchored, afterAnchored = trie.Load(tries)
	floating, _             = trie.Load(afterAnchored)
)

//go:embed tries.bin
var tries string

// MaxWords is the most words a line may have for any rule to match.
const MaxWords = 60

// Find returns the rules that a line or block matches, as a whole or else by its parts, in the
// order of All. folded is text as words.AppendFold has it and n its number of words; a unit of
// several lines has no text, and is not read by its parts. What buf and folded hold is overwritten,
// and both are given back for the next time: Find allocates only to grow them.
func Find(buf []Hit, folded []byte, text string, n int) ([]Hit, []byte) {
	if len(folded) == 0 {
		return buf[:0], folded
	}
	some := true
	if isMatched(folded, n) {
		if buf, some = match(buf[:0], folded, n); len(buf) > 0 {
			return buf, folded
		}
	}
	if some {
		if buf = matchPointer(buf, folded, n); len(buf) > 0 {
			return buf, folded
		}
	}
	if buf = matchRow(buf, folded, n, some); len(buf) > 0 {
		return buf, folded
	}
	return matchParts(buf, folded, text, n)
}

// Match returns the rules that match all of a line or block, given folded and with its number of
// words. What buf holds is overwritten.
func Match(buf []Hit, folded []byte, n int) []Hit {
	if !isMatched(folded, n) {
		return buf[:0]
	}
	buf, _ = match(buf[:0], folded, n)
	return buf
}

// isMatched reports whether a line is short enough for rules.
func isMatched(folded []byte, n int) bool {
	return n <= MaxWords && len(folded) > 0 && len(folded) <= 40*MaxWords
}

// match appends the rules that match a line; some is that of matchPhrases.
func match(dst []Hit, s []byte, n int) (hits []Hit, some bool) { return matchWith(shapes(), dst, s, n) }

// matchWith is match with some of the shapes.
func matchWith(shapes []tested, dst []Hit, s []byte, n int) (hits []Hit, some bool) {
	if at := words.Variant(s); at < len(s) {
		var room [40 * MaxWords]byte
		start, end := trim(s)
		alone := bytes.IndexByte(s[start:end], ' ') < 0
		dst, some = matchPhrases(dst, words.AppendSpelled(append(room[:0], s[:at]...), s[at:], alone), n)
	} else {
		dst, some = matchPhrases(dst, s, n)
	}
	have := signsOf(s)
	for i := range shapes {
		if f := &shapes[i]; n <= f.words && (f.needs == 0 || f.needs&have != 0) && f.matches(s) {
			dst = append(dst, f.rule)
		}
	}
	sortHits(dst)
	return dst, some
}

// matchPhrases appends the rules of which a phrase is in s, spelled as words.AppendSpelled has it.
// some reports whether any phrase is, in this line or one cut short behind it: without it no part
// of the line that begins where it does has one.
func matchPhrases(dst []Hit, s []byte, n int) (hits []Hit, some bool) {
	start, end := trim(s)
	if start == end {
		return dst, false
	}
	first := false
	if trie.Digit(s[start]) || anchored.Starts(s, start) {
		dst, first = trie.Walk(anchored, dst, s, start, end, n)
	}
	dst, some = trie.Scan(floating, dst, s, start, end, n)
	return dst, first || some
}

// sortHits is an insertion sort: there are rarely more than three.
func sortHits(h []Hit) {
	for i := 1; i < len(h); i++ {
		for j := i; j > 0 && h[j] < h[j-1]; j-- {
			h[j], h[j-1] = h[j-1], h[j]
		}
	}
}

// trim returns the range of s without the bullets, arrows and marks around its words. The signs
// that mean something in front, © and @, stay.
func trim(s []byte) (start, end int) {
	end = len(s)
	for start < end && !wordASCII[s[start]] {
		r, size := utf8.DecodeRune(s[start:])
		if r == '©' || r == '@' || trie.WordRune(r) {
			break
		}
		start += size
	}
	for end > start && !wordASCII[s[end-1]] {
		r, size := utf8.DecodeLastRune(s[start:end])
		if trie.WordRune(r) {
			break
		}
		end -= size
	}
	return start, end
}
