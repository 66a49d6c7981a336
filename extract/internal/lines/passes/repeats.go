package passes

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
)

// inARow is the number of times that a line stands one after the other from which it says nothing.
const inARow = 3

// alphabet is the number of letters, and nothing but letters each alone, from which a line is an
// index.
const alphabet = 10

// nearTitle is the number of units below the title where it may stand once more.
const nearTitle = 3

// dropStrays drops what says nothing of its own: repeats, and names at the end.
func dropStrays(s *State) {
	dropRepeats(s)
	dropPages(s)
	dropContents(s)
	dropName(s)
	dropHeadLines(s)
	dropWareHead(s)
	dropNotes(s)
	dropConsent(s)
	dropEndNotes(s)
	dropTitles(s)
	dropUnended(s)
	dropFrame(s)
	dropElided(s)
	dropLast(s)
}

// dropRepeats drops a line that is said three times and more in a row, an index by letters, and the
// title where it stands once more right below itself or after the last of the prose.
func dropRepeats(s *State) {
	for i, j := 0, 0; i < len(s.Units); i = j {
		for j = i + 1; j < len(s.Units) && s.Units[j].Hash == s.Units[i].Hash; {
			j++
		}
		if u := &s.Units[i]; j-i >= inARow && u.Tokens > 1 && u.Kind == doc.Paragraph {
			s.decideAll(i, j, false)
		}
	}
	for i := range s.Units {
		if u := &s.Units[i]; u.Tokens >= alphabet && u.Letters == u.Tokens && u.Digits+u.Dense == 0 &&
			u.Kind == doc.Paragraph {
			s.decide(i, false)
		}
	}
	if s.Title < 0 {
		return
	}
	title := &s.Units[s.Title]
	for i := s.Title + 1; i < len(s.Units); i++ {
		if u := &s.Units[i]; s.replies(u) ||
			u.Hash == title.Hash && u.Kind != doc.Heading &&
				(i <= s.Title+nearTitle || int(s.NextProse[i]) == len(s.Units)) {
			s.decide(i, false)
		}
	}
}

// replies reports whether a unit is the title as the subject of a reply.
func (s *State) replies(u *facts.Unit) bool {
	text := s.Blocks[u.First].Text
	return len(text) > 4 && strings.EqualFold(text[:4], "re: ") &&
		strings.EqualFold(text[4:], s.Blocks[s.Units[s.Title].First].Text)
}
