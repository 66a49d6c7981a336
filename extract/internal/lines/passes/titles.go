package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
)

// A run of lines below the last sentence, each as long as a title and with the small words of one,
// none of which has to do with the text, are the titles of other pieces, whether a label stands above
// them or not. What a text lists at its end has a head or a colon above it, marks, values, names, or
// the text's own words; and where a page left nothing else in a text, it left no titles.
const (
	titlesLeast   = 3  // lines of the shortest run
	titlesMost    = 12 // and of the longest
	titleLeast    = 4  // words of the shortest title; one may be shorter
	titleMost     = 18 // and of the longest
	titlesShare   = .4 // of the words above that the run has at most
	titlesOverlap = .2 // mean share of its words that the text has
	titlesStops   = .7 // share of the lines that have one of the commonest words
	titlesNames   = .6 // share of words with a capital from which a line is names
	titlesScore   = .8 // mean score from which they stay
)

// dropTitles drops such a run at the end of a text.
func dropTitles(s *State) {
	last := s.lastSentence()
	if last < 0 || s.Headings > 0 || !s.hasPage(last) {
		return
	}
	n, short, stops, words, common, score := 0, 0, 0, int32(0), float32(0), float32(0)
	for i := last + 1; i < len(s.Units); i++ {
		if !s.kept(i) {
			continue
		}
		u := &s.Units[i]
		if !s.isTitle(i) {
			return
		}
		if u.Words < titleLeast {
			short++
		}
		if u.Stops > 0 {
			stops++
		}
		n++
		words += u.Words
		common += max(s.Overlaps[i], 0)
		score += s.Score[i]
	}
	all := float32(n)
	if n < titlesLeast || n > titlesMost || short > 1 || float32(stops) < titlesStops*all ||
		common > titlesOverlap*all || score > titlesScore*all ||
		float32(words) > titlesShare*float32(s.Before[last+1].Words) {
		return
	}
	for i := last + 1; i < len(s.Units); i++ {
		if s.kept(i) {
			s.decide(i, false)
		}
	}
}

// hasPage reports whether one of the units before unit i goes: a page left it there.
func (s *State) hasPage(i int) bool {
	for i--; i >= 0; i-- {
		if !s.kept(i) {
			return true
		}
	}
	return false
}

// isTitle reports whether unit i may be the title of another piece.
func (s *State) isTitle(i int) bool {
	u := &s.Units[i]
	return u.Kind == doc.Paragraph && s.Parts[i] == facts.NoPart && u.Groups == 0 && u.Words <= titleMost &&
		!u.Colon && !u.Lower && !u.Number && u.Copies == 0 &&
		float32(u.Capitals) < titlesNames*float32(u.Tokens) &&
		!(u.Digits > 0 && s.givesValue(i)) && !s.breaksOff(i) && !s.calls(i)
}
