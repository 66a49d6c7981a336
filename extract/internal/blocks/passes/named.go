package passes

import (
	"strings"
	"unicode"

	"shuck/extract/doc"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/rules"
)

// speaks are the groups of rules that name what speaks to the reader of the page, or leads about
// the site.
const speaks = uint32(1)<<rules.Newsletter | 1<<rules.Paywall | 1<<rules.App | 1<<rules.Follow | 1<<rules.Share |
	1<<rules.ReadMore | 1<<rules.Nav | 1<<rules.Ad

// fewSpoken is the words from which what a rule names is said in a sentence: shorter ones are
// values of a table, too.
const fewSpoken = 6

// dropNamed leaves out what a rule speaks against at a place of its own: no paragraph of the text
// stands in an element of the same signature, or it asks for something at the very end, and the
// model is not sure; and what the text ends with that says who holds the rights, or when it came
// out, or leads on and back. A paragraph in which an article says such words stands where the
// others do.
func (s *State) dropNamed() {
	s.dropArrow()
	if !s.isProse() {
		return
	}
	s.places = engine.Zeroed(s.places, len(s.BySig))
	for i := range s.Blocks {
		if k := &s.Blocks[i]; k.Keep && s.Texts[i].Prose && s.Texts[i].Groups == 0 {
			s.places[s.PairSig[i]].kept++
		}
	}
	last := s.lastKept()
	if last >= 0 && (s.isNotice(last) || s.isStamped(last) || s.isTurn(last)) {
		s.decide(last, false)
	}
	for i := range s.Blocks {
		k, t := &s.Blocks[i], &s.Texts[i]
		own := s.places[s.PairSig[i]].kept == 0 || i == last && t.Groups&prompts != 0 && k.Score < sureRun
		if k.Keep && k.Kind == doc.Paragraph && k.Words >= fewSpoken && s.In[i] < 0 && t.Groups&speaks != 0 &&
			!t.Priced() && own {
			s.decide(i, false)
		}
	}
}

// isStamped reports whether block i says by a rule when the text came out, behind a label or with a
// link to where it is filed: "Published: 3 May 2020". A day alone may be what the text is about.
func (s *State) isStamped(i int) bool {
	k, t := &s.Blocks[i], &s.Texts[i]
	colon := strings.IndexByte(k.Text, ':')
	return k.Kind == doc.Paragraph && (!t.Ends || k.LinkWords > 0) && k.Score < sureRun && s.In[i] < 0 &&
		t.Groups&rules.Date.Bit() != 0 && (colon > 0 && strings.IndexFunc(k.Text, unicode.IsDigit) > colon ||
		k.LinkWords > 0)
}

// lastKept returns the last block that is kept, -1 for none.
func (s *State) lastKept() int {
	last := len(s.Blocks) - 1
	for last >= 0 && !s.Blocks[last].Keep {
		last--
	}
	return last
}

// arrows are what the last link of a page points on or back with.
const arrows = "<>‹›←→"

// dropArrow leaves out a short link with an arrow at one end that is the last of what is kept: the
// next page of a list.
func (s *State) dropArrow() {
	last := s.lastKept()
	if last < 0 {
		return
	}
	if k := &s.Blocks[last]; k.Kind == doc.Paragraph && k.Words <= labelWords && k.LinkWords == k.Words &&
		strings.Trim(k.Text, arrows) != k.Text {
		s.decide(last, false)
	}
}

// turnWords are the words at most of a row of links to the next page and back.
const turnWords = 8

// isTurn reports whether block i is such a row: nothing but links, two at least.
func (s *State) isTurn(i int) bool {
	k := &s.Blocks[i]
	return k.Kind == doc.Paragraph && k.Words <= turnWords && k.LinkWords == k.Words && linksOf(k) > 1 &&
		k.Score < sureRun
}

// noticeWords are the words at most of the notice of who holds the rights in a text.
const noticeWords = 20

// isNotice reports whether block i is such a notice by a rule, and the model is not sure of it.
// What a site excludes, or discloses, is longer.
func (s *State) isNotice(i int) bool {
	k, t := &s.Blocks[i], &s.Texts[i]
	return k.Kind == doc.Paragraph && k.Words <= noticeWords && k.Score < sureRun && s.In[i] < 0 &&
		t.Groups&rules.Legal.Bit() != 0
}
