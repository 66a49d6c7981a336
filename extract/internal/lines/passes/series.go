package passes

import (
	"strconv"
	"strings"

	"shuck/extract/doc"
)

// Heads of one series share a word: "First day", "Second day". A word that a glossary explains
// stands above its sentence as all others do.
const (
	seriesWords = 3   // words of the longest head
	seriesLeast = 2   // others of the series that stay
	seriesScore = .15 // least score of one
	numberWords = 10  // words of the longest numbered head
	leastTerms  = 4   // of the shortest glossary
)

// keepSeries keeps heads right above sentences that stay, whose last word others have.
func keepSeries(s *State) {
	clear(s.byHash)
	for i := range s.Units {
		if word, ok := s.seriesWord(i); ok && s.kept(i) {
			t := s.byHash[word]
			t.kept++
			s.byHash[word] = t
		}
	}
	number, numbers := 0, 0 // the last of a row of numbered heads, and how many they are
	for i := s.Title + 1; i+1 < len(s.Units); i++ {
		if n, ok := s.headNumber(i); ok {
			if n != number+1 {
				numbers = 0
			} else if numbers >= seriesLeast && !s.kept(i) && s.Units[i].Groups&^labels == 0 &&
				(s.kept(i+1) || s.Units[i+1].Groups == 0 && s.Score[i+1] >= seriesScore) {
				s.decide(i, true)
			}
			number = n
			if s.kept(i) {
				numbers++
			}
			if below := &s.Units[i+1]; s.kept(i) && numbers > seriesLeast && below.Groups == 0 && s.Score[i+1] >= seriesScore {
				s.decide(i+1, true)
			}
		}
		if s.kept(i) || !s.kept(i+1) || s.Score[i] < seriesScore || s.Units[i].EndMark {
			continue
		}
		if word, ok := s.seriesWord(i); ok && s.byHash[word].kept >= seriesLeast {
			s.decide(i, true)
		}
	}
}

// headNumber returns the number that unit i, a short line above prose or a sentence, begins with:
// "4. Toad Lake".
func (s *State) headNumber(i int) (n int, ok bool) {
	u := &s.Units[i]
	if u.Kind == doc.Heading || u.Words > numberWords || u.Sentence ||
		!s.Units[i+1].Prose && !s.Units[i+1].Sentence {
		return 0, false
	}
	line := strings.TrimSpace(s.Blocks[u.First].Text)
	at := strings.IndexAny(line, ".)")
	if at <= 0 || at+1 == len(line) || line[at+1] != ' ' {
		return 0, false
	}
	n, err := strconv.Atoi(line[:at])
	return n, err == nil
}

// inCapitals is what heads in capitals share, each between blank lines.
const inCapitals = 1

// seriesWord returns the hash of the last word of unit i, a head of two words or three above a
// sentence, or what heads in capitals share.
func (s *State) seriesWord(i int) (word uint32, ok bool) {
	u := &s.Units[i]
	if u.Kind == doc.Paragraph && u.Gap && u.GapAfter && u.Words <= seriesWords && u.Tokens > 0 &&
		u.Uppers == u.Tokens && u.Groups&^labels == 0 && u.Copies == 0 {
		return inCapitals, true
	}
	if u.Kind != doc.Paragraph || u.Words < 2 || u.Words > seriesWords || u.Sentence ||
		u.Groups != 0 || u.Copies > 0 ||
		i+1 == len(s.Units) || !s.Units[i+1].Sentence {
		return 0, false
	}
	line := strings.TrimRight(s.Blocks[u.First].Text, " ")
	return hashOf(line[strings.LastIndexByte(line, ' ')+1:]), true
}

// keepTerms keeps the words of a glossary: a run of lines above a sentence each, most of which
// stay.
func keepTerms(s *State) {
	for i := s.Title + 1; i < len(s.Units); i++ {
		first, kept := i, 0
		for ; i+1 < len(s.Units) && s.explains(i); i += 2 {
			if s.kept(i) {
				kept++
			}
		}
		if terms := (i - first) / 2; terms < leastTerms || 2*kept < terms {
			continue
		}
		for j := first; j < i; j += 2 {
			if s.Score[j] >= seriesScore {
				s.decide(j, true)
			}
		}
	}
}

// explains reports whether unit i is a short line above a sentence that stays.
func (s *State) explains(i int) bool {
	u := &s.Units[i]
	return u.Kind == doc.Paragraph && u.Words <= seriesWords && !u.Sentence && !u.Colon && u.Copies == 0 &&
		!u.EndMark && s.Units[i+1].Sentence && s.kept(i+1) && (u.Against&stamped == 0 || !s.belowTitle(i))
}
