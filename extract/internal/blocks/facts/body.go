package facts

import (
	"shuck/extract/internal/engine"
	"shuck/extract/internal/parse"
	"shuck/extract/internal/words"
)

// ArticleBody is the article's text as structured data has it: evidence, never the answer.
type ArticleBody struct {
	grams map[uint64]struct{} // hashes of its runs of gramWords words
	Words int
}

const (
	gramWords = 4
	maxBody   = 20000 // words
)

func (a *ArticleBody) fill(scripts []string) {
	a.Words = 0
	if a.grams != nil {
		clear(a.grams)
	}
	parse.ArticleBodies(scripts, func(text string) {
		if a.grams == nil {
			a.grams = make(map[uint64]struct{}, 1024)
		}
		a.Words += eachGram(text, maxBody, func(g uint64) { a.grams[g] = struct{}{} })
	})
}

// eachGram calls do with the hash of each run of gramWords words, and returns the number of words.
func eachGram(text string, limit int, do func(g uint64)) int {
	var ring [gramWords]uint64
	n := 0
	words.Each(text, limit, func(h uint32, _, _ int) {
		ring[n%gramWords] = uint64(h)
		n++
		if n >= gramWords {
			g := words.Seed64
			for j := range gramWords {
				g = words.Mix64(g, ring[(n+j)%gramWords])
			}
			do(g)
		}
	})
	return n
}

// Share returns the share of the text's runs of words that the article's body has, -1 where that
// cannot be told.
func (a *ArticleBody) Share(text string) float32 {
	if a.Words == 0 {
		return -1
	}
	hit, all := 0, 0
	eachGram(text, maxWords, func(g uint64) {
		all++
		if _, ok := a.grams[g]; ok {
			hit++
		}
	})
	if all == 0 {
		return -1
	}
	return engine.Ratio(hit, all)
}
