package language

import (
	"math/bits"
	"strings"
	"sync"

	"shuck/extract/internal/rules/data"
	"shuck/extract/internal/rules/lexicon"
	"shuck/extract/internal/words"
)

// table says of a word which languages have it among their commonest, and of a letter which few have
// it: a bit each, by its place in codes. Words are known by their hash.
type table struct {
	codes   []string
	slots   []slot // a power of two, by the hash; half of them or more empty
	letters [numLetters]uint64
}

type slot struct{ hash, languages uint64 }

// numSlots is twice the words of all lists and more; letters of few languages are below numLetters.
const (
	numSlots   = 1 << 14
	numLetters = 0x0A00
)

var common = sync.OnceValue(func() *table {
	t := &table{slots: make([]slot, numSlots)}
	for _, l := range lexicon.Stop {
		t.add(l.Lang, l.Words)
	}
	data.Each(data.Common, func(lang, text string) {
		t.add(lang, strings.ReplaceAll(strings.TrimSpace(text), "\n", " "))
	})
	for r, codes := range letters {
		for code := range strings.FieldsSeq(codes) {
			for i, have := range t.codes {
				if have == code {
					t.letters[r] |= 1 << i
				}
			}
		}
	}
	return t
})

// add takes in a language's words, apart by blanks.
func (t *table) add(code, list string) {
	i := 0
	for i < len(t.codes) && t.codes[i] != code {
		i++
	}
	if i == len(t.codes) {
		t.codes = append(t.codes, code)
	}
	if i >= maxLanguages {
		return
	}
	h := words.Seed64
	for _, r := range list {
		if r != ' ' {
			h = words.Mix64(h, uint64(r))
			continue
		}
		t.slot(h).languages |= 1 << i
		h = words.Seed64
	}
	t.slot(h).languages |= 1 << i
}

// slot returns the slot of a word, which it has from now on where it was empty.
func (t *table) slot(hash uint64) *slot {
	s := t.find(hash)
	s.hash = hash
	return s
}

// find returns the slot where a word is or would be.
func (t *table) find(hash uint64) *slot {
	for i := hash ^ hash>>32; ; i++ {
		if s := &t.slots[i%numSlots]; s.hash == hash || s.languages == 0 {
			return s
		}
	}
}

// letterWeight is what a letter of few languages says for them, in common words.
const letterWeight = 0.3

// count counts a word, and those of its letters that few languages have.
func (c *Counter) count(hash uint64, letters []rune) {
	c.words++
	t := common()
	if s := t.find(hash); s.languages != 0 {
		mark := 1 / float32(bits.OnesCount64(s.languages))
		for m := s.languages; m != 0; m &= m - 1 {
			i := bits.TrailingZeros64(m)
			if c.last[i] == hash {
				continue
			}
			c.last[i] = hash
			c.hits[i]++
			c.marks[i] += mark
		}
	}
	for _, r := range letters {
		if r >= numLetters {
			continue
		}
		for m := t.letters[r]; m != 0; m &= m - 1 {
			c.marks[bits.TrailingZeros64(m)] += letterWeight
		}
	}
}
