package passes

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// A page asks for consent to cookies above its text, below it, and in the place of what it takes from
// elsewhere. Rules name some of the lines; the others have a few of the words that all of them have,
// in whatever language, and of which the text has none.
const (
	consentEdge  = 6  // units at either end of the text that are looked at
	consentNear  = 3  // and on either side of what rules name so
	consentMost  = 12 // that are looked at in all
	consentLine  = 60 // words of the longest
	consentLabel = 8  // words of the longest label
	consentStems = 3  // stems of a line, one of which tells what it is about
	labelStems   = 2  // and of a label below what rules name
)

// dropConsent drops those lines, unless the text speaks of consent itself.
func dropConsent(s *State) {
	var found [consentMost]int
	n := 0
	for i, looks, named := 0, 0, -consentNear-1; i < len(s.Units) && looks < consentMost; i++ {
		u := &s.Units[i]
		if u.Groups&(1<<rules.Cookie) != 0 && !s.kept(i) {
			named = i
		}
		if i >= consentEdge && i < len(s.Units)-consentEdge && i-named > consentNear ||
			!s.kept(i) || i == s.Title || u.Kind != doc.Paragraph || u.Words > consentLine {
			continue
		}
		looks++
		if asksConsent(s.Blocks[u.First].Text, u.Words <= consentLabel && i-named <= consentNear) {
			found[n] = i
			n++
		}
	}
	if n == 0 || s.speaksOfConsent(found[:n]) {
		return
	}
	for _, i := range found[:n] {
		s.decide(i, false)
	}
}

// asksConsent reports whether a line, which may be a label, has the stems.
func asksConsent(line string, label bool) bool {
	sure, about := rules.ConsentStems(strings.ToLower(line))
	return sure > 0 && (sure+about >= consentStems || label && sure+about >= labelStems)
}

// speaksOfConsent reports whether prose that stays is about consent, but for some units.
func (s *State) speaksOfConsent(but []int) bool {
	for i := range s.Units {
		if len(but) > 0 && but[0] == i {
			but = but[1:]
			continue
		}
		if s.kept(i) && s.Units[i].Prose {
			if sure, _ := rules.ConsentStems(strings.ToLower(s.Blocks[s.Units[i].First].Text)); sure > 0 {
				return true
			}
		}
	}
	return false
}
