package rules

import (
	"strings"

	"shuck/extract/internal/rules/lexicon"
	"shuck/extract/internal/words"
)

// A check for robots tells its reader at some length what it is about, and goes on about nothing
// else.
const (
	gateWords   = 200 // the most words of what stands in the place of a page
	gateBare    = 60  // words up to which it need not go on about it
	gateStrange = 1   // paragraphs that may be about something else
	gateReach   = 80  // words of a paragraph that are looked at
)

// GateText sums what a document keeps, to tell whether it is more than what stands in the place of
// a page.
type GateText struct{ words, strange int }

// Add adds a block that is kept, of n words; prose is a block that reads as sentences.
func (g *GateText) Add(text string, n int, prose bool) {
	g.words += n
	if prose && !speaksOfGate(text) {
		g.strange++
	}
}

// Is reports whether what was added is no article by itself: short, and about access to a page if
// it is more than a few lines.
func (g *GateText) Is() bool {
	return g.words <= gateBare || g.words <= gateWords && g.strange <= gateStrange
}

// speaksOfGate reports whether a paragraph has a word that checks and refusals have.
func speaksOfGate(text string) bool {
	found := false
	words.Each(text, gateReach, func(_ uint32, start, end int) {
		found = found || lexicon.GateWord([]byte(strings.ToLower(text[start:end])))
	})
	return found
}
