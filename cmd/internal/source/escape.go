package source

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"shuck/extract/render"
)

// Escape makes s safe to show on a terminal, on one line: control characters, line ends, the characters that turn the
// direction of text, and bytes that are not UTF-8 come out as \n, \x1b, \u202e and the like.
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

func special(r rune) bool { return r == '\n' || r == '\t' || render.IsControl(r) }
