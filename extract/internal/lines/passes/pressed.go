package passes

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// pressedBelow is the number of units below a prompt within which it says what pressing it agrees to.
const pressedBelow = 3

// asks are the groups of prompts that are pressed.
const asks = 1<<rules.Newsletter | 1<<rules.Paywall | 1<<rules.App | 1<<rules.Comments

// dropPressed drops what quotes the word that a prompt right above it begins with: "Subscribe to our
// letters", and below it: By pressing "Subscribe" you agree to the terms.
func dropPressed(s *State) {
	for i := range s.Units {
		if s.kept(i) || s.Units[i].Groups&asks == 0 {
			continue
		}
		word := firstWord(s.Blocks[s.Units[i].First].Text)
		for j := i + 1; word != "" && j < min(len(s.Units), i+1+pressedBelow); j++ {
			if u := &s.Units[j]; s.kept(j) && u.Kind == doc.Paragraph && s.Score[j] < namedScore && s.quotes(j, word) {
				s.decide(j, false)
			}
		}
	}
}

// firstWord returns the first word of a line.
func firstWord(line string) string {
	word, _, _ := strings.Cut(strings.TrimSpace(line), " ")
	return strings.TrimRight(word, ".,:;!?")
}

// openers are the marks that a quotation opens with.
const openers = "\"“”„«»‚‘'「"

// quotes reports whether a word stands behind a quotation mark in unit i.
func (s *State) quotes(i int, word string) bool {
	for j := s.Units[i].First; j < s.Units[i].Last; j++ {
		for _, mark := range openers {
			if strings.Contains(s.Blocks[j].Text, string(mark)+word) {
				return true
			}
		}
	}
	return false
}
