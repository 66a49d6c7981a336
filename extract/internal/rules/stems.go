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
type Stems struct {
	begin [1 << 16 / 64]uint64 // a set of those two bytes: most places of a line begin none
	by    map[uint16][]string
}

func stemsOf(list []string) *Stems {
	t := &Stems{by: map[uint16][]string{}}
	for _, stem := range list {
		key := stemKey(stem, 0)
		t.begin[key/64] |= 1 << (key % 64)
		t.by[key] = append(t.by[key], stem)
	}
	return t
}

func stemKey(s string, at int) uint16 { return uint16(s[at])<<8 | uint16(s[at+1]) }

// The stems of what stands below an article, and of walls of consent. Each is made when it is first
// asked for.
var (
	NoteWriters = sync.OnceValue(func() *Stems { return stemsOf(lexicon.NoteWriters) })
	NotePrompts = sync.OnceValue(func() *Stems { return stemsOf(lexicon.NotePrompts) })
	NoteEvents  = sync.OnceValue(func() *Stems { return stemsOf(lexicon.NoteEvents) })

	consents     = sync.OnceValue(func() *Stems { return stemsOf(lexicon.Consents) })
	consentTalks = sync.OnceValue(func() *Stems { return stemsOf(lexicon.ConsentWords) })
)

// Each calls do with each stem that a line in lower case has, in the order in which they stand; do
// returns whether to go on.
func (t *Stems) Each(line string, do func(stem string) bool) {
	for i := range len(line) - 1 {
		if i > 0 && 'a' <= line[i-1] && line[i-1] <= 'z' {
			continue // within a word: most places
		}
		key := stemKey(line, i)
		if t.begin[key/64]>>(key%64)&1 == 0 {
			continue
		}
		for _, stem := range t.by[key] {
			if strings.HasPrefix(line[i:], stem) && beginsWord(line, i) && !do(stem) {
				return
			}
		}
	}
}

// In reports whether a line in lower case has one of the stems.
func (t *Stems) In(line string) (found bool) {
	t.Each(line, func(string) bool { found = true; return false })
	return found
}

// beginsWord reports whether a word may begin at a place of a line: in scripts that join small
// words to the next, or set no blanks, anywhere.
func beginsWord(line string, at int) bool {
	r, _ := utf8.DecodeLastRuneInString(line[:at])
	if r == utf8.RuneError || !unicode.IsLetter(r) && !unicode.IsMark(r) {
		return true
	}
	return words.Dense(r) || words.Loose(r) || unicode.In(r, unicode.Arabic, unicode.Hebrew, unicode.Hangul)
}
