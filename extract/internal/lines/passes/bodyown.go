package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
	"shuck/extract/internal/rules"
)

// ownScore is the least score of a line that reads as a text's.
const ownScore = .05

// isOwn reports whether unit i, which goes, reads as a line of the text: it says something, gives a
// value, or is how a letter ends.
func (s *State) isOwn(i int) bool {
	u := &s.Units[i]
	if s.Score[i] < ownScore || u.Kind != doc.Paragraph || u.Words > boxWords || i < 2 {
		return false
	}
	above := &s.Units[i-1]
	switch {
	case s.isPhone(u) || hasPhone(u):
		return s.isWord(i-1) || s.kept(i-1)
	case u.Against != 0:
		return s.isOwnDay(i)
	case u.At:
		return u.Words <= addressWords && !u.Sentence && above.Words <= headWords &&
			above.Groups&^valueLabels == 0
	}
	return s.isOwnSentence(i) || s.explainsToo(i) || s.isOwnValue(i) ||
		s.signsBelow(i) || s.signsOff(i) || s.thanks(i) || s.thanks(i-1) && s.kept(i-1)
}

// isOwnSentence reports whether unit i is a plain sentence, perhaps one that the reader is spoken to in.
func (s *State) isOwnSentence(i int) bool {
	u := &s.Units[i]
	return s.plain(i) || u.Addressed > 0 && u.Sentence && !u.Question &&
		s.Score[i] >= fadeLeast && u.Appeals+u.Bios == 0
}

// isOwnValue reports whether unit i gives a value, or is one below a word.
func (s *State) isOwnValue(i int) bool {
	u := &s.Units[i]
	switch {
	case s.Parts[i] == facts.ValuePart || s.givesValue(i):
		return u.Digits > 0 && !u.URL && !u.Copyright || s.namesToo(i)
	case s.hasValue(i) && s.isWord(i-1) && s.Units[i-1].Against == 0:
		return s.Score[i] >= closingScore
	}
	return s.givesFigure(i) && u.Words <= valueWords && s.Score[i] >= fadeLeast
}

// isOwnDay reports whether unit i, which rules name, is a day with its hours, below a word or below
// another day.
func (s *State) isOwnDay(i int) bool {
	if s.givesValue(i) {
		return s.Units[i].Against&^timeLabels == 0
	}
	above := &s.Units[i-1]
	return s.namesDay(i) && (s.namesDay(i-1) && s.kept(i-1) ||
		above.Against == 0 && above.Words <= headWords && !above.Sentence)
}

// namesDay reports whether unit i is a day without its year, above what was on it.
func (s *State) namesDay(i int) bool {
	u := &s.Units[i]
	return u.Groups == 1<<rules.Date && u.Words <= dateWords && u.Digits > 0 &&
		u.Letters >= valueLetters && !facts.HasYear(s.Blocks[u.First].Text)
}

// namesToo reports whether unit i gives a value to a name as the line above it does, with a head above
// both: "Thanks", "Translations: Marit", "Signs: Piet".
func (s *State) namesToo(i int) bool {
	return s.givesValue(i) && s.givesValue(i-1) && s.isWord(i-2) &&
		s.Units[i-2].Against|s.Units[i-1].Against == 0
}

// isWord reports whether unit i may head a line below it.
func (s *State) isWord(i int) bool {
	u := &s.Units[i]
	return !u.Sentence && u.Words <= headWords && !u.Colon && u.Digits == 0
}

// explainsToo reports whether unit i is a short sentence below a word, as the one two lines above is.
func (s *State) explainsToo(i int) bool {
	u := &s.Units[i]
	return u.Sentence && u.Appeals+u.Bios+u.Addressed == 0 && !u.Bang && u.Groups == 0 &&
		s.isWord(i-1) && s.Units[i-1].Against == 0 && s.Units[i-2].Sentence && s.kept(i-2) &&
		s.isWord(max(i-3, 0))
}

// headsAlike reports whether unit i is a word above a sentence, whatever rules say of it, as one a few
// lines above is: "Print", "Maps come out on several sheets."
func (s *State) headsAlike(i int) bool {
	if i+1 >= len(s.Units) || !s.isWord(i) || s.Units[i].Copies > 0 {
		return false
	}
	if below := &s.Units[i+1]; !below.Sentence || below.Groups != 0 || !s.kept(i+1) && !s.isOwn(i+1) {
		return false
	}
	above := i - 1
	for above > max(s.Title+1, i-alikeLeast) && s.Units[above].Sentence && s.kept(above) {
		above--
	}
	return above < i-1 && above > s.Title && s.isWord(above) && s.kept(above) &&
		s.Units[above].Groups&footLabels == 0
}

// answersAbove reports whether unit i is a short answer to the question right above it: "Lie in."
func (s *State) answersAbove(i int) bool {
	u, above := &s.Units[i], &s.Units[i-1]
	return u.Answers() && u.Sentence && !u.Question && u.Groups&^labels == 0 && u.Appeals == 0 &&
		above.Question && above.Groups == 0
}
