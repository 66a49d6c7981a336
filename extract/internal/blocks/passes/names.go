package passes

import (
	"shuck/extract/doc"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/rules"
)

// What parts of a page are called in no heading's element.
const (
	fewNames  = 2
	nameWords = 4  // words of each at most
	nameScore = .1 // mean score of them
)

// notNames are the groups of rules that name what else stands over text in an element of its own.
// What a part of a shop is called a rule may name as well: "Specifications".
const notNames = asides | uint32(1)<<rules.Date | 1<<rules.Byline | 1<<rules.Comments | 1<<rules.Related |
	1<<rules.ReadMore | 1<<rules.Counter

// keepNames keeps what parts of the text are called where only the signature of its element says
// so: each of that signature is short, in words of its own, and stands over text that is kept. The
// credit of a picture has a small letter, or an element that is named for it.
func keepNames(s *State) {
	s.places = engine.Zeroed(s.places, len(s.BySig))
	for i := range s.Blocks {
		if k := &s.Blocks[i]; k.Words > 0 {
			p := &s.places[s.PairSig[i]]
			p.all++
			p.score += k.Score
			if s.isName(i) {
				p.kept++
			}
		}
	}
	begun := false
	for i := range s.Blocks {
		k := &s.Blocks[i]
		begun = begun || k.Keep || i == s.TitleAt
		p := &s.places[s.PairSig[i]]
		if begun && !k.Keep && k.By == doc.ByModel && k.Words > 0 && p.all >= fewNames && p.kept == p.all &&
			p.score >= nameScore*float32(p.all) {
			s.decide(i, true)
		}
	}
}

// isName reports whether block i can be what the text below it is called.
func (s *State) isName(i int) bool {
	k, t := &s.Blocks[i], &s.Texts[i]
	if k.Kind != doc.Paragraph || k.Words > nameWords || k.LinkWords > 0 || t.Ends || t.Digits > 0 ||
		t.Groups&notNames != 0 || s.In[i] >= 0 || s.Copies[s.Copy[i]] > 1 || !startsName(k.Text) ||
		s.Marks(i)&(rules.ClassCaption|rules.ClassPicture) != 0 {
		return false
	}
	next := s.NextText(i)
	return next >= 0 && s.PairSig[next] != s.PairSig[i] && s.isOver(i, next)
}
