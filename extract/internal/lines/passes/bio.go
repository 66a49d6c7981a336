package passes

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// A note on who wrote the text stands at its end and begins with the name that the byline has.
const (
	noteUnits   = 3 // units kept at the end among which it is
	bylineWords = 8 // words of the longest byline
	noteName    = 2 // words of the name
)

// dropNotes drops such notes, in whatever language they are.
func dropNotes(s *State) {
	for i, n := len(s.Units)-1, 0; i > s.Title && n < noteUnits; i-- {
		if !s.kept(i) {
			continue
		}
		n++
		u := &s.Units[i]
		if u.Kind == doc.Paragraph && u.Words > bylineWords/2 && s.inByline(nameOf(s.Blocks[u.First].Text)) {
			s.decide(i, false)
		}
	}
}

// nameOf returns the words at the start of a line that a name would be, empty where it has none.
func nameOf(line string) string {
	line = strings.TrimLeft(line, " \t*_")
	end := 0
	for range noteName {
		i := strings.IndexByte(line[end:], ' ')
		if r, _ := utf8.DecodeRuneInString(line[end:]); i <= 0 || !unicode.IsLetter(r) || unicode.IsLower(r) {
			return ""
		}
		end += i + 1
	}
	return strings.TrimRight(line[:end-1], "*_,")
}

// inByline reports whether a short line above the prose that does not stay ends in a name, or a rule says that it is a byline and it has
// the name. A title is no byline, nor is a line of it.
func (s *State) inByline(name string) bool {
	if name == "" || s.Title >= 0 && strings.Contains(s.Blocks[s.Units[s.Title].First].Text, name) {
		return false
	}
	for i := range s.Units {
		u := &s.Units[i]
		if u.Prose {
			return false
		}
		if u.Words > bylineWords || s.kept(i) {
			continue
		}
		line := s.Blocks[u.First].Text
		if strings.HasSuffix(strings.TrimRight(line, " \t*_"), name) || u.Groups&(1<<rules.Byline) != 0 && strings.Contains(line, name) {
			return true
		}
	}
	return false
}
