package passes

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
	"shuck/extract/internal/words"
)

// A note on who wrote the text stands at its end and begins with the name that the byline has.
const (
	noteUnits   = 3  // units that stay at the end, below which it is
	bylineWords = 8  // words of the longest byline
	noteName    = 2  // words of the name
	bylineReach = 60 // units at the start of the text among which a byline is looked for
)

// dropNotes drops such notes, in whatever language they are.
func dropNotes(s *State) {
	for i, n := len(s.Units)-1, 0; i > s.Title+1 && n < noteUnits; i-- {
		u, line := &s.Units[i], s.Blocks[s.Units[i].First].Text
		if u.Kind != doc.Paragraph {
			if s.kept(i) {
				return
			}
			continue
		}
		switch {
		case u.Tokens >= noteName && u.Tokens <= nameWords && u.Capitals == u.Tokens &&
			s.inByline(strings.TrimSpace(line)):
			s.dropShort(i)
		case !s.kept(i):
		case u.Words > bylineWords/2 && s.inByline(nameOf(line)):
			s.decide(i, false)
		default:
			if at := s.signedAbove(i); at >= 0 {
				s.decideAll(at, i+1, false)
			} else {
				n++
			}
		}
	}
}

// dropShort drops unit i and the short lines below it, as what the bearer of a name is.
func (s *State) dropShort(i int) {
	s.decide(i, false)
	for j := i + 1; j < len(s.Units) && !s.Units[j].Sentence && s.Units[j].Words <= nameWords; j++ {
		s.decide(j, false)
	}
}

// signedAbove returns the unit of the name that stands alone above unit i, or above what its bearer
// is, where the unit tells of who bears it; -1 where none does.
func (s *State) signedAbove(i int) int {
	u := &s.Units[i]
	first, _, _ := strings.Cut(s.Blocks[u.First].Text, " ")
	if !u.Sentence || u.Words <= bylineWords/2 || len(first) < 2 {
		return -1
	}
	for at := i - 1; at > max(s.Title, i-3) && at > 0; at-- {
		name := &s.Units[at]
		if name.Prose || name.Sentence || name.Words > bylineWords {
			return -1
		}
		if name.Tokens >= noteName && name.Tokens <= nameWords && name.Capitals == name.Tokens &&
			name.Digits == 0 && !name.Colon && s.Peers[at] == 0 && s.Headings == 0 &&
			strings.HasPrefix(strings.TrimSpace(s.Blocks[name.First].Text), first+" ") {
			return at
		}
	}
	return -1
}

// nameOf returns the words at the start of a line that a name would be, empty where it has none.
func nameOf(line string) string {
	line = strings.TrimLeft(line, " \t*_")
	end := 0
	for range noteName {
		i := strings.IndexByte(line[end:], ' ')
		if r, _ := utf8.DecodeRuneInString(line[end:]); i <= 0 || !unicode.IsLetter(r) || words.Small(r) {
			return ""
		}
		end += i + 1
	}
	return strings.TrimRight(line[:end-1], "*_,")
}

// inByline reports whether a short line above the prose that does not stay ends in a name, or a
// rule says that it is a byline and it has the name. A title is no byline, nor is a line of it.
func (s *State) inByline(name string) bool {
	if name == "" || s.Title >= 0 && strings.Contains(s.Blocks[s.Units[s.Title].First].Text, name) {
		return false
	}
	for i := range min(len(s.Units), bylineReach) {
		u := &s.Units[i]
		if u.Prose {
			return false
		}
		if u.Words > bylineWords || s.kept(i) {
			continue
		}
		line := s.Blocks[u.First].Text
		if strings.HasSuffix(strings.TrimRight(line, " \t*_"), name) ||
			u.Groups&(1<<rules.Byline) != 0 && strings.Contains(line, name) {
			return true
		}
	}
	return false
}
