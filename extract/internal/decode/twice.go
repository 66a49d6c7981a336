package decode

import (
	"iter"
	"strings"
	"unicode/utf8"
)

const (
	// leastTwice is how many characters that were encoded twice make a document one that was.
	leastTwice = 3
	// fewOthers is how many of them it takes against one that is none for all that may be one to be
	// one.
	fewOthers = 8
)

// once returns s with each character that was encoded twice as it was before, and whether it has
// such. Who takes UTF-8 for ISO 8859-1 and writes UTF-8 again makes "â", U+0080 and U+0099 of an
// apostrophe: control characters that no text has. "É»" may stand in a text, and is one character
// only where next to nothing else is there but what may be one.
func once(s string) (string, bool) {
	all, sure, others := 0, 0, 0
	for t := range twices(s) {
		switch {
		case t.size == 0:
			others++
			continue
		case t.sure:
			sure++
		}
		all++
	}
	if sure == 0 || all < leastTwice {
		return s, false
	}
	alone := all >= fewOthers*others
	var b strings.Builder
	from := 0
	for t := range twices(s) {
		if t.size > 0 && (t.sure || t.likely || alone) {
			b.WriteString(s[from:t.at])
			b.WriteRune(t.char)
			from = t.at + t.size
		}
	}
	b.WriteString(s[from:])
	return b.String(), true
}

// twice is a character that may have been encoded twice.
type twice struct {
	at, size int // where it stands; no size: it was not
	char     rune
	sure     bool // nothing else can have been meant
	likely   bool // it begins with Â or Ã
}

// twices yields the characters from U+00C0 to U+00FF of s, those encoded twice with all that is
// theirs.
func twices(s string) iter.Seq[twice] {
	return func(yield func(twice) bool) {
		for i := 0; ; {
			next := strings.IndexByte(s[i:], 0xC3) // the first byte of them all
			if next < 0 {
				return
			}
			t := readTwice(s, i+next)
			if !yield(t) {
				return
			}
			i = t.at + max(t.size, 1)
		}
	}
}

// readTwice reads the character at s[at].
func readTwice(s string, at int) twice {
	t := twice{at: at}
	var bytes [utf8.UTFMax]byte
	size := 0
	for n := range bytes {
		r, width := utf8.DecodeRuneInString(s[at+size:])
		if r < 0x80 || r > 0xFF || n > 0 && r > 0xBF {
			return t
		}
		bytes[n] = byte(r)
		t.sure = t.sure || r < 0xA0
		size += width
		if !utf8.FullRune(bytes[:n+1]) {
			continue
		}
		if char, got := utf8.DecodeRune(bytes[:n+1]); got == n+1 && char != utf8.RuneError {
			t.char, t.size, t.likely = char, size, bytes[0] <= 0xC3
		}
		return t
	}
	return t
}
