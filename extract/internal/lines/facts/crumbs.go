package facts

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/words"
)

// Crumbs are the sections that a page stands in, parted by a sign: "Forum » Ceramics". A list in
// one line is none: "2 > 1", "either / or", « said in French quotes ».
const (
	crumbsWords = 12 // of the longest
	crumbWords  = 4  // of the longest section
)

var crumbSigns = [...]string{" » ", " › ", " > ", " / "}

// IsCrumbs reports whether unit i is such a line.
func (t *Text) IsCrumbs(i int) bool {
	u := &t.Units[i]
	if u.Kind != doc.Paragraph || u.Last-u.First > 1 || u.Words > crumbsWords || u.Separators+u.Signs == 0 ||
		u.Sentence || u.Colon || u.Digits > 0 || u.Quotes > 0 {
		return false
	}
	line := strings.TrimSpace(t.Blocks[u.First].Text)
	for _, sign := range crumbSigns {
		if strings.Contains(line, sign) {
			return areCrumbs(line, sign)
		}
	}
	return false
}

// areCrumbs reports whether each part of a line is a few words that do not begin with a small
// letter.
func areCrumbs(line, sign string) bool {
	for part := range strings.SplitSeq(line, sign) {
		if r, _ := utf8.DecodeRuneInString(part); !unicode.IsLetter(r) || words.Small(r) ||
			words.Count(part) > crumbWords {
			return false
		}
	}
	return true
}
