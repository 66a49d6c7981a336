package passes

import (
	"slices"
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
	"shuck/extract/internal/rules/lexicon"
)

// A writer's name stands alone right below the title.
const (
	nameReach = 2  // units below the title
	nameWords = 4  // words of the longest, each with a capital
	nameScore = .8 // score from which such a line stays
	nameProse = 4  // units of prose in a text that has one
	nameDated = 1  // and in one where the date stands beside it
)

// dropName drops a line below the title that is a name and nothing else: the text has none of its
// words.
func dropName(s *State) {
	if s.Title < 0 {
		return
	}
	prose := s.Before[len(s.Units)].Prose
	for i := s.Title + 1; i <= s.Title+nameReach && i+1 < len(s.Units); i++ {
		dated := prose >= nameDated && s.besideDate(i)
		alone := prose >= nameProse && s.Units[i+1].Prose && s.Units[i].Commas == 0
		if s.belowTitle(i) && (s.isAgency(i) || (prose >= headProse || i == s.Title+1) && s.setsOff(i)) ||
			(dated || alone || s.signsVerse(i)) && s.isName(i, dated) {
			s.decide(i, false)
		}
	}
}

// Bounds of verses.
const (
	verseLines = 6  // lines that stay below the title
	verseShare = .4 // of them that break off in a comma, or go on in small letters
	verseWords = 12 // of the longest line, but for a note on them
)

// signsVerse reports whether unit i, right below the title of verses, may name who wrote them: none of
// its words is one of those that all sentences have, and the next line begins one.
func (s *State) signsVerse(i int) bool {
	u := &s.Units[i]
	return i == s.Title+1 && u.Commas == 0 && u.Stops == 0 && !s.Units[i+1].Lower && s.isVerse()
}

// isVerse reports whether the text is verses: short lines, many of which a sentence goes on in.
func (s *State) isVerse() bool {
	lines, goOn, long := 0, 0, 0
	for i := s.Title + 1; i < len(s.Units); i++ {
		u := &s.Units[i]
		switch {
		case !s.kept(i):
			continue
		case u.Words > verseWords || u.Kind != doc.Paragraph || u.Digits > 0:
			long++
		case s.breaksOff(i) || u.Lower:
			goOn++
		}
		lines++
	}
	return lines >= verseLines && long <= 1 && float32(goOn) >= verseShare*float32(lines)
}

// isName reports whether unit i is a name; dated tells that the date stands beside it, where a few
// words that are no name are a section's, and an agency may stand behind a comma.
func (s *State) isName(i int, dated bool) bool {
	u := &s.Units[i]
	if u.Kind != doc.Paragraph || u.Tokens < 2 && !dated || u.Tokens > nameWords || u.Digits > 0 ||
		u.Commas > 1 || u.Separators > 0 || u.Colon || u.Sentence || u.Quoted {
		return false
	}
	if u.Copies > 0 || s.Peers[i] > 0 || s.Overlaps[i] > 0 || s.Score[i] >= nameScore && !dated {
		return false
	}
	return dated && u.Commas == 0 || u.Capitals == u.Tokens
}

// setsOff reports whether unit i is a name behind the word that sets one off: "Oleh Ahmad Faizal".
func (s *State) setsOff(i int) bool {
	u := &s.Units[i]
	if u.Kind != doc.Paragraph || u.Tokens < nameWords-1 && i > s.Title+1 || u.Tokens < 2 ||
		u.Tokens > nameWords+1 || u.Digits > 0 || u.Commas+u.Separators > 0 ||
		u.Colon || u.Sentence || u.Capitals+1 < u.Tokens {
		return false
	}
	line := strings.ToLower(strings.TrimSpace(s.Blocks[u.First].Text))
	word, _, _ := strings.Cut(line, " ")
	return slices.ContainsFunc(lexicon.By, func(by string) bool { return strings.EqualFold(by, word+" ") })
}

// besideDate reports whether the line right above or below unit i says when the text was written,
// and goes for that.
func (s *State) besideDate(i int) bool {
	for _, j := range [...]int{i - 1, i + 1} {
		if j > s.Title && s.Units[j].Groups&(1<<rules.Date) != 0 && !s.Units[j].Prose &&
			!s.kept(j) {
			return true
		}
	}
	return false
}

// Titles that a page cut short stand in a row, each about as long as the place that it had.
const (
	elidedRow   = 3
	elidedWords = 4  // words of the shortest
	elidedMost  = 30 // and of the longest: what is longer is a summary
	elidedBytes = 16 // by which their lengths differ at most
)

// dropElided drops the rows of titles that end in an ellipsis: a list of other pieces.
func dropElided(s *State) {
	for i, j := 0, 0; i < len(s.Units); i = max(j, i+1) {
		least, most := s.Units[i].Bytes, s.Units[i].Bytes
		for j = i; j < len(s.Units); j++ {
			u := &s.Units[j]
			if !u.Ellipsis || u.Words < elidedWords || u.Words > elidedMost || u.Quoted || u.Lower ||
				max(most, u.Bytes)-min(least, u.Bytes) > elidedBytes {
				break
			}
			least, most = min(least, u.Bytes), max(most, u.Bytes)
		}
		if j-i >= elidedRow {
			s.decideAll(i, j, false)
		}
	}
}
