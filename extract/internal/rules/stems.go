package rules

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"shuck/extract/internal/rules/lexicon"
	"shuck/extract/internal/words"
)

// Stems are words' beginnings, by their first two bytes.
type Stems map[[2]byte][]string

func stemsOf(list []string) Stems {
	t := Stems{}
	for _, stem := range list {
		key := [2]byte{stem[0], stem[1]}
		t[key] = append(t[key], stem)
	}
	return t
}

// The stems of what stands below an article, and of walls of consent. Each is made when it is first
// asked for.
var (
	NoteWriters = sync.OnceValue(func() Stems { return stemsOf(lexicon.NoteWriters) })
	NotePrompts = sync.OnceValue(func() Stems { return stemsOf(lexicon.NotePrompts) })
	NoteEvents  = sync.OnceValue(func() Stems { return stemsOf(lexicon.NoteEvents) })

	consents     = sync.OnceValue(func() Stems { return stemsOf(lexicon.Consents) })
	consentTalks = sync.OnceValue(func() Stems { return stemsOf(lexicon.ConsentWords) })
)

// Each calls do with each stem that a line in lower case has, in the order in which they stand; do
// returns whether to go on.
func (t Stems) Each(line string, do func(stem string) bool) {
	for i := range line[:max(len(line)-1, 0)] {
		for _, stem := range t[[2]byte{line[i], line[i+1]}] {
			if strings.HasPrefix(line[i:], stem) && beginsWord(line, i) && !do(stem) {
				return
			}
		}
	}
}

// In reports whether a line in lower case has one of the stems.
func (t Stems) In(line string) (found bool) {
	t.Each(line, func(string) bool { found = true; return false })
	return found
}

// beginsWord reports whether a word may begin at a place of a line: in scripts that join small words
// to the next, or set no blanks, anywhere.
func beginsWord(line string, at int) bool {
	r, _ := utf8.DecodeLastRuneInString(line[:at])
	if r == utf8.RuneError || !unicode.IsLetter(r) && !unicode.IsMark(r) {
		return true
	}
	return words.Dense(r) || words.Loose(r) || unicode.In(r, unicode.Arabic, unicode.Hebrew, unicode.Hangul)
}
