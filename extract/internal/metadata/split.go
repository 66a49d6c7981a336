package metadata

import (
	"strings"
	"unicode/utf8"

	"shuck/extract/internal/words"
)

// separators stand between a headline and the names of site and section. A dash or colon inside a
// headline has no space before it.
var separators = [...]string{
	" | ", " - ", " – ", " — ", " · ", " • ", " » ", " « ", " › ", " ‹ ", " :: ", " // ", " ~ ", " ― ", " ─ ", " ⋆ ", " >> ", " -- ",
	"|", "｜", "│", "» ",
}

// segment is a part of a title between separators.
type segment struct{ start, end int }

func (g segment) of(s string) string { return s[g.start:g.end] }

// split cuts a title at its separators.
func split(s string) []segment {
	var segs []segment
	start := 0
	for i := 1; i < len(s); {
		if c := s[i]; c != ' ' && c != '|' && c != '-' && c != '_' && c < utf8.RuneSelf {
			i++
			continue
		}
		size := separatorAt(s, i)
		if size == 0 {
			i++
			continue
		}
		if i > start {
			segs = append(segs, segment{start, i})
		}
		i += size
		start = i
	}
	if start < len(s) {
		segs = append(segs, segment{start, len(s)})
	}
	return segs
}

// separatorAt returns the length of the longest separator at s[i]; 0 where there is none.
func separatorAt(s string, i int) int {
	size := 0
	for _, sep := range separators {
		if len(sep) > size && strings.HasPrefix(s[i:], sep) {
			size = len(sep)
		}
	}
	if size == 0 {
		return denseSeparator(s, i)
	}
	return size
}

// minDense is the length in bytes below which a headline of such a script is only a part of one.
const minDense = 24

// denseSeparator gives the length of a sign at s[i] that parts two names of a script without blanks: 头条-某网, 头条_某网.
func denseSeparator(s string, i int) int {
	r, size := utf8.DecodeRuneInString(s[i:])
	if i < minDense || !strings.ContainsRune("-_—－–", r) {
		return 0
	}
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i+size:])
	if !words.Dense(after) || !words.Dense(before) && !strings.ContainsRune("？！”」』）》", before) {
		return 0
	}
	return size
}
