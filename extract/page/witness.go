package page

import (
	"shuck/extract/parse"
	"shuck/extract/words"
)

// bag is a small set of words, as hashes, in an open-addressing table that is never more than a third full.
type bag struct {
	slots [3 * maxBag]uint32 // 0 for empty
	size  int
}

func (b *bag) fill(text string) {
	*b = bag{}
	words.Each(text, maxBag, func(h uint32, _, _ int) {
		if slot := b.slot(h); b.slots[slot] == 0 {
			b.slots[slot] = h | 1
			b.size++
		}
	})
}

// slot gives where h is, or would be.
func (b *bag) slot(h uint32) uint32 {
	h |= 1
	i := h * 2654435769 >> 8 % uint32(len(b.slots))
	for b.slots[i] != h && b.slots[i] != 0 {
		i = (i + 1) % uint32(len(b.slots))
	}
	return i
}

// maxBag bounds the words that are looked at.
const maxBag = 80

// overlap gives how many of the text's words are in the bag, how many words it has, and the share of the bag that the text has.
func (b *bag) overlap(text string) (in, of, share float32) {
	if b.size == 0 {
		return 0, 0, 0
	}
	hit, all := 0, 0
	words.Each(text, maxBag, func(h uint32, _, _ int) {
		all++
		if b.slots[b.slot(h)] != 0 {
			hit++
		}
	})
	return ratio(hit, all), float32(all), ratio(min(hit, b.size), b.size)
}

// articleBody is the article's text as structured data has it: a witness, never the answer.
type articleBody struct {
	grams map[uint64]struct{} // hashes of its runs of gramWords words
	words int
}

const (
	gramWords = 4
	maxBody   = 20000 // words
)

func (a *articleBody) fill(scripts []string) {
	a.words = 0
	if a.grams != nil {
		clear(a.grams)
	}
	parse.ArticleBodies(scripts, func(text string) {
		if a.grams == nil {
			a.grams = make(map[uint64]struct{}, 1024)
		}
		a.words += grams(text, maxBody, func(g uint64) { a.grams[g] = struct{}{} })
	})
}

// grams calls do with the hash of each run of gramWords words, and gives the number of words.
func grams(text string, limit int, do func(g uint64)) int {
	var ring [gramWords]uint64
	n := 0
	words.Each(text, limit, func(h uint32, _, _ int) {
		ring[n%gramWords] = uint64(h)
		n++
		if n >= gramWords {
			g := uint64(1469598103934665603)
			for j := range gramWords {
				g = (g ^ ring[(n+j)%gramWords]) * 1099511628211
			}
			do(g)
		}
	})
	return n
}

// share gives the share of the text's runs of words that the article's body has, -1 where that cannot be told.
func (a *articleBody) share(text string) float32 {
	if a.words == 0 {
		return -1
	}
	hit, all := 0, 0
	grams(text, maxBag, func(g uint64) {
		all++
		if _, ok := a.grams[g]; ok {
			hit++
		}
	})
	if all == 0 {
		return -1
	}
	return ratio(hit, all)
}

func (v *view) readWitnesses() {
	v.readCopies()
	v.title.fill(v.pageTitle())
	v.description.fill(v.meta("description", "og:description"))
	v.body.fill(v.p.Head.JSONLD)
	v.titleAt = v.findTitle()
}

// pageTitle is the title that the page gives itself, for comparing.
func (v *view) pageTitle() string {
	if v.p.Meta.Title != "" {
		return v.p.Meta.Title
	}
	if t := v.meta("og:title"); t != "" {
		return t
	}
	return v.p.Head.Title
}

// meta gives the value of the first of the names that the page has.
func (v *view) meta(names ...string) string {
	for _, name := range names {
		for _, m := range v.p.Head.Metas {
			if m.Name == name && m.Value != "" {
				return m.Value
			}
		}
	}
	return ""
}

// findTitle gives the block that repeats the title: the first h1 that shares most of its words with it, else the first
// short block that does.
func (v *view) findTitle() int {
	best, bestScore := -1, float32(0)
	for i := range v.blocks {
		k := &v.blocks[i]
		if k.Words == 0 || k.Words > 40 {
			continue
		}
		in, _, share := v.title.overlap(k.Text)
		score := min(in, share)
		if k.Kind.String() == "heading" {
			score += .2 / float32(k.Level)
		}
		if score >= .6 && score > bestScore {
			best, bestScore = i, score
		}
	}
	return best
}

var witness = group{
	"witness",
	[]string{"in_title", "of_title", "in_description", "of_description", "articlebody", "copies", "later_copy", "after_title", "is_title"},
	func(v *view, i int, f []float32) {
		k := &v.blocks[i]
		f[0], _, f[1] = v.title.overlap(k.Text)
		f[2], _, f[3] = v.description.overlap(k.Text)
		f[4] = v.body.share(k.Text)
		slot := v.copies.of[i]
		f[5] = float32(min(v.copies.count[slot], 20))
		f[6] = flag(int(v.copies.first[slot]) != i)
		if v.titleAt >= 0 {
			f[7] = float32(clamp(i-v.titleAt, -50, 200))
		} else {
			f[7] = -100
		}
		f[8] = flag(i == v.titleAt)
	},
}

func clamp(x, low, high int) int { return max(low, min(x, high)) }
