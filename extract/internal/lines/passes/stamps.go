package passes

import (
	"unicode"

	"shuck/extract/internal/rules"
	"shuck/extract/internal/rules/lexicon"
	"shuck/extract/internal/words"
)

// Stamps are the lines above posts that say when each was written: alike but for their figures and
// the names of months.
const (
	stampWords  = 8 // of the longest
	stampDigits = 4 // of the shortest
	stampTimes  = 3 // of one form in a thread
)

// stamp returns the form of unit i, of which it has one if a rule calls it a date or figures.
func (s *State) stamp(i int) (form uint32, ok bool) {
	u := &s.Units[i]
	if u.Groups&(1<<rules.Date|1<<rules.Counter) == 0 || u.Words > stampWords || u.Digits < stampDigits {
		return 0, false
	}
	form = words.Seed32
	text := []byte(s.Blocks[u.First].Text)
	for at := 0; at < len(text); {
		start := at
		for at < len(text) && (text[at] >= 0x80 || 'a' <= text[at]|0x20 && text[at]|0x20 <= 'z') {
			at++
		}
		switch c := text[min(at, len(text)-1)]; {
		case at > start:
			if word := []byte(words.Fold(string(text[start:at]))); lexicon.Month(word) || lexicon.Weekday(word) {
				form = words.Mix32(form, 'm')
			} else {
				for _, r := range string(word) {
					form = words.Mix32(form, uint32(r))
				}
			}
		case unicode.IsDigit(rune(c)):
			form = words.Mix32(form, '0')
			for at < len(text) && unicode.IsDigit(rune(text[at])) {
				at++
			}
		default:
			form = words.Mix32(form, uint32(c))
			at++
		}
	}
	return form, true
}

// isThread reports whether a text is posts under stamps, the first of them its subject: a stamp
// stands above all of its prose, and others of that form stand below. Comments on an article are
// stamped otherwise than the article.
func (s *State) isThread() bool {
	var first uint32
	times := 0
	for i := max(s.Title, 0); i < len(s.Units); i++ {
		if s.Units[i].Prose && times == 0 {
			return false
		}
		form, ok := s.stamp(i)
		switch {
		case !ok:
		case times == 0:
			first, times = form, 1
		case form == first:
			if times++; times >= stampTimes {
				return true
			}
		}
	}
	return false
}
