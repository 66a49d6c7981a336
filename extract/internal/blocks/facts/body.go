package facts

import (
	"shuck/extract/internal/engine"
	"shuck/extract/internal/words"
)

const (
	shingleWords = 4
	maxBody      = 20000 // words of a text that are taken in
)

// Shingles are the runs of four words that texts have, by hash: what tells one text from another
// with other words between. The zero value has none.
type Shingles struct {
	set   engine.Slots[uint64]
	Words int // of the texts

	hashes []uint32 // used again for each text
}

// Reset forgets the texts.
func (g *Shingles) Reset() {
	g.set.Reset(0)
	g.Words = 0
}

// Add takes in a text.
func (g *Shingles) Add(text string) {
	g.hashes = words.AppendHashes(g.hashes[:0], text, maxBody)
	g.Words += len(g.hashes)
	for i := shingleWords; i <= len(g.hashes); i++ {
		g.set.Add(shingle(g.hashes[i-shingleWords : i]))
	}
}

// Share returns the share of the runs of words in a text, whose first words are given by their
// hashes, that those taken in have, -1 where that cannot be told: nothing was taken in, or the text
// is too short.
func (g *Shingles) Share(text []uint32) float32 {
	if g.Words == 0 || len(text) < shingleWords {
		return -1
	}
	hit := 0
	for i := shingleWords; i <= len(text); i++ {
		if g.set.Has(shingle(text[i-shingleWords : i])) {
			hit++
		}
	}
	return engine.Ratio(hit, len(text)-shingleWords+1)
}

// shingle returns the hash of a run of words.
func shingle(run []uint32) uint64 {
	h := words.Seed64
	for _, w := range run {
		h = words.Mix64(h, uint64(w))
	}
	return h
}
