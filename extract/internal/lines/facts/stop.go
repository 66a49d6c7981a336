package facts

import (
	"strings"

	"shuck/extract/internal/rules/lexicon"
	"shuck/extract/internal/words"
)

// stopMask is the size of the stop-word table less one.
const stopMask = 1<<13 - 1

// stopTable has the hash of each of the commonest words at its place; where two share one, the later
// word has it.
func stopTable() *[stopMask + 1]uint32 {
	t := new([stopMask + 1]uint32)
	for _, l := range lexicon.Stop {
		for w := range strings.FieldsSeq(l.Words) {
			h := words.Seed32
			for _, r := range w {
				h = words.Mix32(h, uint32(r))
			}
			t[h&stopMask] = h
		}
	}
	return t
}
