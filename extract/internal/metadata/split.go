package metadata

import (
	"strings"
	"unicode/utf8"

	"shuck/extract/internal/words"
)

// A separator between a headline and the names of site and section is one of separatorSigns with a
// space on each side, a bar, or the sign » before a space. A dash or colon inside a headline has no
// space before it.
var separatorSigns = [...]string{
	"|", "-", "–", "—", "·", "•", "»", "«", "›", "‹", "::", "//", "~", "―", "─", "⋆", ">>", "--",
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
	rest := s[i:]
	switch c := rest[0]; {
	case c == ' ':
		return spacedSeparator(rest)
	case c == '|':
		return 1
	case c >= utf8.RuneSelf:
		for _, sep := range [...]string{"｜", "│", "» "} {
			if strings.HasPrefix(rest, sep) {
				return len(sep)
			}
		}
	}
	return denseSeparator(s, i)
}

// spacedSeparator returns the length of the separator with spaces around it at the start of s.
func spacedSeparator(s string) int {
	if len(s) < 3 || s[1] < utf8.RuneSelf && strings.IndexByte("|-:/~>", s[1]) < 0 {
		return 0
	}
	for _, sign := range separatorSigns {
		if n := len(sign) + 1; len(s) > n && s[n] == ' ' && s[1:n] == sign {
			return n + 1
		}
	}
	return 0
}

// minDense is the length in bytes below which a headline of such a script is only a part of one.
const minDense = 24

// denseSeparator gives the length of a sign at s[i] that parts two names of a script without
// blanks: 头条-某网, 头条_某网.
func denseSeparator(s string, i int) int {
	if i < minDense {
		return 0
	}
	r, size := utf8.DecodeRuneInString(s[i:])
	if !strings.ContainsRune("-_—－–", r) {
		return 0
	}
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	after, _ := utf8.DecodeRuneInString(s[i+size:])
	if !words.Dense(after) || !words.Dense(before) && !strings.ContainsRune("？！”」』）》", before) {
		return 0
	}
	return size
}
