package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
)

// Where all of a text ends in the marks of sentences, what stands below the last of them without
// one is the page's: a prompt, a credit, a claim.
const (
	unendedLines     = 3  // the most of such lines
	unendedWords     = 16 // words of the longest
	unendedShare     = .4 // of the words above that they have at most
	unendedScore     = .8 // how sure the model must be of one for it to stay
	framedLines      = 6  // the most of them where rules name others among them
	framedScore      = .9 // and how sure the model must be of one then
	unendedSentences = 3  // units that end a sentence, of which the text has so many at least
	unendedInside    = .1 // share of the units between them that may end none
	unendedAbove     = 4  // units above them that end none, from which the text may have such at its end too
)

// dropUnended drops such lines.
func dropUnended(s *State) {
	last := s.lastSentence()
	if last < 0 {
		return
	}
	n, words := 0, int32(0)
	most, least, framed := unendedLines, float32(unendedScore), s.framed(last+1)
	if framed {
		most, least = framedLines, framedScore
	}
	for i := last + 1; i < len(s.Units); i++ {
		if !s.kept(i) {
			continue
		}
		u := &s.Units[i]
		if n++; n > most || u.Colon || s.breaksOff(i) || u.Digits > 0 && s.givesValue(i) || s.isHours(i) {
			return // a list without its marks, a letter's end, a value, an hour
		}
		words += u.Words
	}
	if float32(words) > unendedShare*float32(s.Before[last+1].Words) {
		return
	}
	for i := last + 1; i < len(s.Units); i++ {
		u := &s.Units[i]
		if s.kept(i) && u.Words <= unendedWords && (framed || u.Digits == 0) && !u.Quoted &&
			s.Parts[i] != facts.ListPart && s.Score[i] < least {
			s.decide(i, false)
		}
	}
}

// framed reports whether rules name a line from unit i on as the page's, that goes for it.
func (s *State) framed(i int) bool {
	for ; i < len(s.Units); i++ {
		if s.Units[i].Against&boilerplateBelow != 0 && !s.kept(i) {
			return true
		}
	}
	return false
}

// lastSentence returns the last unit that ends a sentence, -1 where other kept ones stand between
// such, or too few do.
func (s *State) lastSentence() int {
	last, sentences, inside, below := -1, 0, 0, 0
	for i := s.Title + 1; i < len(s.Units); i++ {
		u := &s.Units[i]
		switch {
		case !s.kept(i):
		case u.Kind != doc.Paragraph:
			return -1
		case u.Sentence:
			if last >= 0 {
				inside += below
			} else if below >= unendedAbove {
				return -1
			}
			last, below = i, 0
			sentences++
		default:
			below++
		}
	}
	if sentences < unendedSentences || float32(inside) > unendedInside*float32(sentences+inside) {
		return -1
	}
	return last
}
