package passes

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/rules"
	"shuck/extract/internal/rules/lexicon"
)

// bylineWords is the words at most of a line that names who wrote the text, with a day behind it.
const bylineWords = 10

// dropBylines leaves out the lines between the title and the first prose below it, or the second,
// below a standfirst, that say who wrote the text, in any language: "Por Ada Pena". Elsewhere such
// a line may be a heading or who says what.
func (s *State) dropBylines() {
	if s.TitleAt < 0 {
		return
	}
	prose := 0
	for i := s.TitleAt + 1; i < min(len(s.Blocks), s.TitleAt+1+belowTitle) && prose < 2; i++ {
		k := &s.Blocks[i]
		if k.Keep && k.Kind == doc.Paragraph && k.Words <= bylineWords &&
			(saysWho(k.Text) || !s.Event && i == s.NextText(s.TitleAt) && s.isWriterLine(i)) {
			s.decide(i, false)
		}
		prose += int(engine.Bit(s.Texts[i].Prose))
	}
}

// saysWho reports whether a line is "by" in some language, a name of two words or more, all with
// capitals, and at most figures besides.
func saysWho(line string) bool {
	for _, by := range lexicon.By {
		if len(line) > len(by) && strings.EqualFold(line[:len(by)], by) {
			return isName(line[len(by):])
		}
	}
	return false
}

// isWriterLine reports whether block i, right below the title, names who wrote the text and when:
// in that order, or the day first, or in an element for the writer.
func (s *State) isWriterLine(i int) bool {
	k, t := &s.Blocks[i], &s.Texts[i]
	return isNameAndDay(k.Text) || !t.Ends &&
		(startsDay(k.Text) || t.Digits > 0 && (s.Marks(i)|k.Class)&rules.ClassAuthor != 0)
}

// dayTokens are the words at most of a day with its year: "21 Jan 2014".
const dayTokens = 3

// startsDay reports whether a line begins with a day and its year.
func startsDay(s string) bool {
	n := 0
	for word := range strings.FieldsSeq(s) {
		if n == 0 && (word[0] < '0' || word[0] > '9') {
			return false
		}
		if n == 0 && len(word) > len("2006-1") && isYear(word[:4]) && (word[4] < '0' || word[4] > '9') {
			return true // "2006-01-02", "2006年1月2日"
		}
		if n++; n > dayTokens {
			return false
		}
		if isYear(strings.TrimRight(word, ",.:;")) {
			return n > 1
		}
	}
	return false
}

// isNameAndDay reports whether a line is two words or more, all with capitals, a comma or a bar,
// and a day: "Ellen Raine, Tuesday 9 May".
func isNameAndDay(s string) bool {
	names, figures, parted, barred := 0, false, false, false
	for word := range strings.FieldsSeq(s) {
		switch r, _ := utf8.DecodeRuneInString(word); {
		case unicode.IsDigit(r):
			figures = true
		case word == "|" || word == "-" || word == "–" || word == "·":
			parted, barred = true, true
			continue
		case barred && figures: // "Rhona Bell · 2h ago"
		case !unicode.IsUpper(r):
			return false
		case !figures && !parted:
			names++
		}
		parted = parted || strings.HasSuffix(word, ",")
	}
	return names >= 2 && names <= 4 && figures && parted && !strings.HasSuffix(s, ".")
}

// monthWords are the words at most between the figures of a day: "7 de mayo de 2018".
const monthWords = 3

// isName reports whether s is two to four words with capitals, with figures behind them or without,
// or a day that ends in its year.
func isName(s string) bool {
	names, months, figures, year := 0, 0, false, false
	for word := range strings.FieldsSeq(s) {
		switch r, _ := utf8.DecodeRuneInString(word); {
		case unicode.IsDigit(r):
			figures, year = true, year || isYear(strings.TrimRight(word, ",."))
		case word == "|" || word == "·" || word == "–":
		case figures:
			months++
		case !unicode.IsUpper(r):
			return false
		default:
			names++
		}
	}
	return names >= 2 && names <= 4 && !strings.HasSuffix(s, ".") && (months == 0 || year && months <= monthWords)
}
