package passes

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/rules/lexicon"
)

// bylineWords is the words at most of a line that names who wrote the text, with a day behind it.
const bylineWords = 8

// dropBylines leaves out the lines between the title and the first prose below it that say who
// wrote the text, in any language: "Por Ada Pena". Elsewhere such a line may be a heading or who
// says what.
func (s *State) dropBylines() {
	if s.TitleAt < 0 {
		return
	}
	for i := s.TitleAt + 1; i < min(len(s.Blocks), s.TitleAt+1+belowTitle) && !s.Texts[i].Prose; i++ {
		k := &s.Blocks[i]
		if k.Keep && k.Kind == doc.Paragraph && k.Words <= bylineWords &&
			(saysWho(k.Text) || i == s.NextText(s.TitleAt) && isNameAndDay(k.Text)) {
			s.decide(i, false)
		}
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

// isNameAndDay reports whether a line is two words or more, all with capitals, a comma or a bar, and a day:
// "Ellen Raine, Tuesday 9 May".
func isNameAndDay(s string) bool {
	names, figures, parted := 0, false, false
	for word := range strings.FieldsSeq(s) {
		switch r, _ := utf8.DecodeRuneInString(word); {
		case unicode.IsDigit(r):
			figures = true
		case word == "|" || word == "-" || word == "–" || word == "·":
			parted = true
			continue
		case !unicode.IsUpper(r) && !unicode.IsTitle(r):
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
			figures, year = true, isYear(word)
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
