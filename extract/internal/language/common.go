package language

import (
	"math/bits"
	"strings"
	"sync"

	"shuck/extract/internal/rules/lexicon"
)

// numLetters is above all letters that few languages have.
const numLetters = 0x0A00

// languagesOf says of such a letter which languages have it: a bit each, by its place in
// lexicon.Codes.
var languagesOf = sync.OnceValue(func() *[numLetters]uint64 {
	t := new([numLetters]uint64)
	for r, codes := range letters {
		for code := range strings.FieldsSeq(codes) {
			for i, have := range lexicon.Codes {
				if have == code {
					t[r] |= 1 << i
				}
			}
		}
	}
	return t
})

// letterWeight is what a letter of few languages says for them, in common words.
const letterWeight = 0.3

// count counts a word.
func (c *Counter) count(hash uint64) {
	if languages := lexicon.Common(hash); languages != 0 {
		mark := 1 / float32(bits.OnesCount64(languages))
		for m := languages; m != 0; m &= m - 1 {
			i := bits.TrailingZeros64(m)
			if c.last[i] == hash {
				continue
			}
			c.last[i] = hash
			c.hits[i]++
			c.marks[i] += mark
		}
	}
}

// countLetters counts those of a word's letters that few languages have.
func (c *Counter) countLetters(letters []rune) {
	t := languagesOf()
	for _, r := range letters {
		if r >= numLetters {
			continue
		}
		for m := t[r]; m != 0; m &= m - 1 {
			c.marks[bits.TrailingZeros64(m)] += letterWeight
		}
	}
}
