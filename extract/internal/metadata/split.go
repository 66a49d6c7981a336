package metadata

import "strings"

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
	return size
}
