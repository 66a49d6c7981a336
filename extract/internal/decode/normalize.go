package decode

import (
	"strings"
	"unicode/utf8"
	"unsafe"

	"shuck/extract/internal/words"
)

// normalize returns s, which is valid UTF-8, with every line end as LF, and without marks and
// control characters; s itself where nothing changes. A line ends at CR LF, CR, vertical tab
// (Word's soft line end), form feed, U+0085 and U+2028; U+2029 ends a paragraph and leaves a blank
// line.
func normalize(s string) string {
	at := words.IndexUnsafe(s)
	if at < 0 {
		return s
	}
	return normalizeFrom(s, at)
}

// normalizeBytes is normalize of valid UTF-8 in bytes, in one copy of them whether something
// changes or not.
func normalizeBytes(body []byte) string {
	shared := unsafe.String(unsafe.SliceData(body), len(body))
	if at := words.IndexUnsafe(shared); at >= 0 {
		return normalizeFrom(shared, at)
	}
	return strings.Clone(shared)
}

// Shares reports whether a text that Read gave shares the memory of body: it lasts no longer than
// that stays as it is.
func Shares(text string, body []byte) bool {
	return len(text) > 0 && unsafe.StringData(text) == unsafe.SliceData(body)
}

// normalizeFrom normalizes s, whose first odd character is at byte at, into new memory.
func normalizeFrom(s string, at int) string {
	var b strings.Builder
	b.Grow(len(s))
	for at >= 0 {
		b.WriteString(s[:at])
		if s[at] == '\r' {
			if s = s[at+1:]; s == "" || s[0] != '\n' {
				b.WriteByte('\n')
			}
		} else {
			r, size := utf8.DecodeRuneInString(s[at:])
			b.WriteString(lineEnd(r))
			s = s[at+size:]
		}
		at = words.IndexUnsafe(s)
	}
	b.WriteString(s)
	return b.String()
}

// lineEnd returns what stands for an odd character other than CR.
func lineEnd(r rune) string {
	switch r {
	case '\v', '\f', 0x85, 0x2028:
		return "\n"
	case 0x2029:
		return "\n\n"
	}
	return ""
}
