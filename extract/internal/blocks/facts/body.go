package facts

import (
	"shuck/extract/internal/engine"
	"shuck/extract/internal/words"
)

const (
	shingleWords = 4
	maxBody      = 20000 // words of a text that are taken in
)

// Shingles are the runs of four words that texts have, by hash: what tells one text from another with
// other words between. The zero value has none.
type Shingles struct {
	set   engine.Slots[uint64]
	Words int // of the texts
}

// Reset forgets the texts.
func (g *Shingles) Reset() {
	g.set.Reset(0)
	g.Words = 0
}

// Add takes in a text.
func (g *Shingles) Add(text string) {
	g.Words += eachShingle(text, maxBody, func(h uint64) { g.set.Add(h) })
}

// Share returns the share of the text's runs of words that those taken in have, -1 where that cannot be
// told: nothing was taken in, or the text is too short.
func (g *Shingles) Share(text string) float32 {
	if g.Words == 0 {
		return -1
	}
	hit, all := 0, 0
	eachShingle(text, maxWords, func(h uint64) {
		all++
		if g.set.Has(h) {
			hit++
		}
	})
	if all == 0 {
		return -1
	}
	return engine.Ratio(hit, all)
}

// readBody takes in the article's text as structured data has it: evidence, never the answer.
func (p *Page) readBody() {
	p.Body.Reset()
	for _, text := range p.Doc.Head.Linked.Bodies {
		p.Body.Add(text)
	}
}

// eachShingle calls do with the hash of each run of shingleWords words, and returns the number of words.
func eachShingle(text string, limit int, do func(g uint64)) int {
	var ring [shingleWords]uint64
	n := 0
	words.Each(text, limit, func(h uint32, _, _ int) {
		ring[n%shingleWords] = uint64(h)
		n++
		if n >= shingleWords {
			g := words.Seed64
			for j := range shingleWords {
				g = words.Mix64(g, ring[(n+j)%shingleWords])
			}
			do(g)
		}
	})
	return n
}
