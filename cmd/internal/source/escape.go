package source

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"shuck/extract/render"
)

// Escape makes s safe to show on a terminal, on one line: control characters, line ends, the
// characters that turn the direction of text, and bytes that are not UTF-8 come out as \n, \x1b,
// \u202e and the like.
func Escape(s string) string {
	if utf8.ValidString(s) && strings.IndexFunc(s, special) < 0 {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && size == 1:
			fmt.Fprintf(&b, `\x%02x`, s[i])
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteString(`\t`)
		case special(r) && r < 0x100:
			fmt.Fprintf(&b, `\x%02x`, r)
		case special(r):
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			b.WriteRune(r)
		}
		i += size
	}
	return b.String()
}

// EscapeLines is Escape of each line of s by itself: tabs and line feeds stay.
func EscapeLines(s string) string {
	var b strings.Builder
	for l := range strings.Lines(s) {
		line, end := strings.CutSuffix(l, "\n")
		for i, part := range strings.Split(line, "\t") {
			if i > 0 {
				b.WriteByte('\t')
			}
			b.WriteString(Escape(part))
		}
		if end {
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// EscapeJSON returns the same JSON with what Escape escapes written as \u202e and the like, so that
// it means the same to a program and is safe on a terminal. It is JSON as encoding/json writes it.
func EscapeJSON(b []byte) []byte {
	if bytes.IndexFunc(b, render.IsControl) < 0 {
		return b
	}
	out := make([]byte, 0, len(b)+64)
	for _, r := range string(b) {
		if render.IsControl(r) {
			out = fmt.Appendf(out, `\u%04x`, r)
		} else {
			out = utf8.AppendRune(out, r)
		}
	}
	return out
}

func special(r rune) bool { return r == '\n' || r == '\t' || render.IsControl(r) }
