package facts

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/words"
)

// Hard-wrapped text is told by its line ends: most stand where the next word would not have fitted.
const (
	minWidth   = 45  // columns of the narrowest text that may be wrapped
	maxWidth   = 130 // and of the widest
	minBreaks  = 4   // line ends that must be seen
	forcedPart = .75 // share of them that must be forced
	ragged     = .9  // share of the width up to which a line is broken that is broken by hand
)

// columns returns the width of s on a terminal, roughly: dense characters take two. It stops
// counting beyond maxWidth.
func columns(s string) int {
	n := words.ASCIIPrefix(s[:min(len(s), maxWidth)])
	for i := n; i < len(s) && n <= maxWidth; {
		if s[i] < utf8.RuneSelf {
			i++
			n++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		if n++; words.Dense(r) {
			n++
		}
	}
	return n
}

// looseColumns is about the width of a word in scripts that set no blanks between words, and break lines
// between them all the same: Thai, Khmer.
const looseColumns = 4

// firstColumns returns the width of the first word of s.
func firstColumns(s string) int {
	s = strings.TrimLeft(s, " ")
	if i := strings.IndexByte(s, ' '); i >= 0 {
		s = s[:i]
	}
	switch r, _ := utf8.DecodeRuneInString(s); {
	case words.Dense(r):
		return 2
	case words.Loose(r):
		return looseColumns
	}
	return columns(s)
}

// wrapWidth returns the width that the text was wrapped to, 0 where it was not.
func wrapWidth(blocks []doc.Block) int {
	var at [maxWidth + 2]int32
	lines := int32(0)
	for i := range blocks {
		if blocks[i].Kind == doc.Code || blocks[i].Kind == doc.TableRow {
			continue
		}
		lines++
		at[min(columns(blocks[i].Text), maxWidth+1)]++
	}
	// The width is the longest line but for the few that hold what cannot be broken.
	over := at[maxWidth+1]
	width := maxWidth
	for ; width >= minWidth && over+at[width] <= lines/50; width-- {
		over += at[width]
	}
	if width < minWidth || over > lines/20 {
		return 0
	}
	breaks, forced := 0, 0
	for i := 0; i+1 < len(blocks); i++ {
		a, b := &blocks[i], &blocks[i+1]
		if b.Gap || !joinable(a, b) {
			continue
		}
		taken := columns(a.Text)
		if taken < width/2 {
			continue
		}
		breaks++
		if elided(a.Text, b.Text) {
			continue
		}
		if taken += 1 + firstColumns(b.Text); taken > width || isRagged(taken, width) && startsLower(b.Text) {
			forced++
		}
	}
	if breaks < minBreaks || float64(forced) < forcedPart*float64(breaks) {
		return 0
	}
	return width
}

// joinable reports whether b can go on a's paragraph, by their kinds.
func joinable(a, b *doc.Block) bool {
	switch b.Kind {
	case doc.Quote:
		return a.Kind == doc.Quote && a.Level == b.Level
	case doc.Paragraph:
		return a.Kind == doc.Paragraph || a.Kind == doc.ListItem || a.Kind == doc.Heading
	}
	return false
}

// goesOn reports whether line b goes on the paragraph of line a, in a text wrapped to width: its
// first word did not fit, or might just have in mid-sentence, as lines that are broken by hand are.
func goesOn(a, b *doc.Block, width int) bool {
	if b.Gap || !joinable(a, b) || elided(a.Text, b.Text) {
		return false
	}
	taken := columns(a.Text) + 1 + firstColumns(b.Text)
	return taken > width || isRagged(taken, width) && endsLower(a.Text)
}

// isRagged reports whether so many columns, of a line with the first word of the next, are nearly
// the width.
func isRagged(taken, width int) bool { return float32(taken) > ragged*float32(width) }

// startsLower reports whether a line begins with a small letter.
func startsLower(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, " \t"))
	return unicode.IsLower(r)
}

// endsLower reports whether a line ends with a small letter, or with one and a comma.
func endsLower(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, " \t,"))
	return unicode.IsLower(r)
}

// elided reports whether line a ends in an ellipsis and b begins anew: titles that a page cut
// short, each on its line.
func elided(a, b string) bool {
	if !strings.HasSuffix(a, "...") && !strings.HasSuffix(a, "…") {
		return false
	}
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(b, " \t\"“"))
	return unicode.IsUpper(r)
}
