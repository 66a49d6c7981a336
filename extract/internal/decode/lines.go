package decode

import (
	"bytes"
	"iter"
	"unicode/utf8"
)

// Lines gives the lines of body, which is valid UTF-8, as Text numbers them: the offset past each
// one's end, and its text as Text has it. A U+2029 ends two lines, of which the second holds no
// byte. What follows the last line end is a line where it holds one.
func Lines(body []byte) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		for pos := 0; pos < len(body); {
			end, size, twice := nextLine(body[pos:])
			text := normalizeBytes(body[pos : pos+end])
			pos += end + size
			if !yield(pos, text) || twice && !yield(pos, "") {
				return
			}
		}
	}
}

// nextLine gives where the first line of b ends, how many bytes its line end has, 0 at the end of
// b, and whether a blank line goes with it.
func nextLine(b []byte) (end, size int, twice bool) {
	i := bytes.IndexAny(b, "\n\r\v\f\u0085\u2028\u2029")
	if i < 0 {
		return len(b), 0, false
	}
	r, size := utf8.DecodeRune(b[i:])
	if r == '\r' && bytes.HasPrefix(b[i+1:], []byte("\n")) {
		size = 2
	}
	return i, size, r == 0x2029
}
