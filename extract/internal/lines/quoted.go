package lines

import (
	"slices"
	"strings"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
)

// isQuotedTitle reports whether unit i, right above the line that was found, is the title, and that
// line says who said it: it stands in quotes, and all above it is a menu, or rules name it.
func isQuotedTitle(t *facts.Text, i int) bool {
	if i < 0 {
		return false
	}
	u, below := &t.Units[i], &t.Units[i+1]
	text := strings.TrimSpace(t.Blocks[u.First].Text)
	if u.Kind != doc.Paragraph || !u.Quoted || u.Groups != 0 || u.Words < leastHeadline || u.Words > mostAbove ||
		u.Copies > 0 || below.Quoted || below.Kind != doc.Paragraph {
		return false
	}
	if r, _ := utf8.DecodeLastRuneInString(text); !strings.ContainsRune("\"”“’‘»«」』", r) {
		return false
	}
	return lastLabel(t) == i-1 || !slices.ContainsFunc(t.Units[:i], func(u facts.Unit) bool { return u.Groups == 0 })
}
