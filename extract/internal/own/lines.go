package own

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"shuck/extract/internal/words"
)

// line is a rule that names lines.
type line struct {
	phrase string         // folded; empty where there is an expression
	re     *regexp.Regexp // nil where there is a phrase
	stays  bool
	note   string
}

// maxLine bounds the bytes of a line that rules are looked for in: what is longer is no line.
const maxLine = 1 << 12

func newLine(text string) (line, error) {
	rest, stays := strings.CutPrefix(text, "!")
	l := line{stays: stays}
	if len(rest) > 1 && strings.HasPrefix(rest, "/") && strings.HasSuffix(rest, "/") {
		re, err := regexp.Compile(rest[1 : len(rest)-1])
		if err != nil {
			return l, fmt.Errorf("%q: %w", text, err)
		}
		l.re = re
		return l, nil
	}
	if l.phrase = strings.TrimSpace(words.Fold(rest)); l.phrase == "" {
		return l, fmt.Errorf("%q names no line: write a phrase, or a regular expression between slashes", text)
	}
	return l, nil
}

// hits reports whether the rule names a line, folded and as it stands.
func (l *line) hits(folded, text string) bool {
	if l.re != nil {
		return l.re.MatchString(text)
	}
	for from := 0; ; {
		i := strings.Index(folded[from:], l.phrase)
		if i < 0 {
			return false
		}
		start, end := from+i, from+i+len(l.phrase)
		if !joins(folded, start) && !joins(folded, end) {
			return true
		}
		from = start + 1
	}
}

// joins reports whether a word goes on over a place in s. Scripts that write no spaces between
// words have none that goes on.
func joins(s string, at int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:at])
	after, _ := utf8.DecodeRuneInString(s[at:])
	return isWord(before) && isWord(after)
}

func isWord(r rune) bool {
	return (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)) && !words.Dense(r)
}

// Line returns the rule that names a line, as explain shows it, and whether that has the line stay;
// an empty note where none does. A line that one rule has stay does so whatever another says.
func (r *Rules) Line(text string) (note string, stays bool) {
	if len(r.lines) == 0 || len(text) > maxLine {
		return "", false
	}
	folded := words.Fold(text)
	for i := range r.lines {
		l := &r.lines[i]
		if (note == "" || l.stays) && l.hits(folded, text) {
			if note = l.note; l.stays {
				return note, true
			}
		}
	}
	return note, false
}

// Stays reports whether a line is one that a rule has stay.
func (r *Rules) Stays(text string) bool {
	_, stays := r.Line(text)
	return stays
}

// Staying reports whether there are rules that have lines stay.
func (r *Rules) Staying() bool {
	for i := range r.lines {
		if r.lines[i].stays {
			return true
		}
	}
	return false
}
