package main

import (
	"math"
	"slices"

	"shuck/extract/doc"
	"shuck/extract/internal/words"
)

// label is what a block should be: keep 1 or 0, and how much it counts; weight 0 leaves it out.
type label struct {
	keep   bool
	weight float32
}

// tokens returns the hashes of all words of a text.
func tokens(text string) []uint32 {
	return words.AppendHashes(nil, text, math.MaxInt)
}

const gram = 4 // words in a shingle

func shingle(t []uint32) uint64 {
	h := words.Seed64
	for _, w := range t[:gram] {
		h = words.Mix64(h, uint64(w))
	}
	return h
}

// candidate is a place in the gold text where a block may stand.
type candidate struct {
	block, start, end int
	matched           int
	value             float64
	from              int // the candidate before it in the best chain, -1 for none
}

// Limits on what is looked at: places of one block, and of its first shingle.
const (
	maxPlaces = 24
	certain   = .8 // share of a block's words in the gold text, from which it is in it
	excluded  = .2 // and up to which it is not
)

// align labels blocks by the gold text: it finds for each block the places where it may stand there
// and chooses the heaviest chain of places in order that do not overlap. A block of which only a
// part stands there is left out, and so is one that stands there in full but not in the chain: a
// second copy, or a text in another order.
func align(blocks []doc.Block, gold string) []label {
	g := tokens(gold)
	byWord, byGram := map[uint32][]int{}, map[uint64][]int{}
	for i, w := range g {
		byWord[w] = append(byWord[w], i)
		if i+gram <= len(g) {
			s := shingle(g[i:])
			byGram[s] = append(byGram[s], i)
		}
	}
	lineStart := lineStarts(gold)
	var all []candidate
	toks := make([][]uint32, len(blocks))
	covered := make([]float64, len(blocks)) // share of the block's shingles anywhere in the gold text
	for b := range blocks {
		toks[b] = tokens(blocks[b].Text)
		covered[b] = coverage(toks[b], byGram)
		all = append(all, places(b, toks[b], g, byWord, byGram, lineStart)...)
	}
	chosen := chain(all, len(g))
	labels := make([]label, len(blocks))
	for b := range blocks {
		n := len(toks[b])
		if n == 0 {
			continue
		}
		l := &labels[b]
		l.weight = 1
		c, ok := chosen[b]
		share := float64(c.matched) / float64(n)
		switch {
		case ok && share >= certain:
			l.keep = true
		case ok && share > excluded, !ok && n >= gram && covered[b] > excluded:
			l.weight = 0
		}
	}
	return labels
}

// coverage returns the share of t's shingles that occur in the gold text.
func coverage(t []uint32, byGram map[uint64][]int) float64 {
	if len(t) < gram {
		return 0
	}
	hit := 0
	for i := 0; i+gram <= len(t); i++ {
		if len(byGram[shingle(t[i:])]) > 0 {
			hit++
		}
	}
	return float64(hit) / float64(len(t)-gram+1)
}

// places returns where block b may stand: exact matches, and for longer ones the place where most
// of its shingles are.
func places(b int, t, g []uint32, byWord map[uint32][]int, byGram map[uint64][]int, lineStart map[int]bool) []candidate {
	if len(t) == 0 {
		return nil
	}
	starts := byWord[t[0]]
	if len(t) >= gram {
		starts = byGram[shingle(t)]
	}
	var found []candidate
	for _, s := range starts {
		if len(found) == maxPlaces {
			break
		}
		n := 0
		for n < len(t) && s+n < len(g) && g[s+n] == t[n] {
			n++
		}
		if n < len(t) {
			continue
		}
		c := candidate{block: b, start: s, end: s + n, matched: n, value: float64(n)}
		if lineStart[s] {
			c.value += .3
		}
		if lineStart[s+n] {
			c.value += .3
		}
		found = append(found, c)
	}
	if len(found) > 0 || len(t) < 2*gram {
		return found
	}
	return partial(b, t, byGram)
}

// partial returns the place where most of the block's shingles stand at one distance from their
// place in the block, give or take a few words.
func partial(b int, t []uint32, byGram map[uint64][]int) []candidate {
	const slack = 8
	votes := map[int]int{}
	first, last := map[int]int{}, map[int]int{}
	for i := 0; i+gram <= len(t); i++ {
		at := byGram[shingle(t[i:])]
		for _, s := range at[:min(len(at), maxPlaces)] {
			d := (s - i + 1<<20) / slack
			if votes[d] == 0 {
				first[d] = s
			}
			votes[d]++
			last[d] = s + gram
		}
	}
	best, most := -1, 0
	for d, n := range votes {
		if n += votes[d+1]; n > most || n == most && d < best {
			best, most = d, n
		}
	}
	if best < 0 {
		return nil
	}
	start, end := 1<<30, 0
	for _, d := range []int{best, best + 1} {
		if votes[d] > 0 {
			start, end = min(start, first[d]), max(end, last[d])
		}
	}
	matched := min(most+gram-1, len(t))
	return []candidate{{block: b, start: start, end: end, matched: matched, value: float64(matched)}}
}

// lineStarts returns the word offsets at which the gold text's lines begin, and its end.
func lineStarts(gold string) map[int]bool {
	at := map[int]bool{0: true}
	n, prev := 0, 0
	words.Each(gold, 1<<30, func(_ uint32, start, end int) {
		for _, c := range gold[prev:start] {
			if c == '\n' {
				at[n] = true
			}
		}
		n++
		prev = end
	})
	at[n] = true
	return at
}

// chain chooses for each block at most one of its candidates, so that the chosen ones follow each
// other in the gold text, and their value is the greatest. all is in order of blocks.
func chain(all []candidate, size int) map[int]candidate {
	tree := make([]int, size+2) // Fenwick tree of 1 + the candidate with the best chain that ends at or before a place
	query := func(end int) int {
		best := 0
		for i := end + 1; i > 0; i -= i & -i {
			if tree[i] > 0 && (best == 0 || all[tree[i]-1].value > all[best-1].value) {
				best = tree[i]
			}
		}
		return best
	}
	update := func(c int) {
		for i := all[c].end + 1; i < len(tree); i += i & -i {
			if tree[i] == 0 || all[c].value > all[tree[i]-1].value {
				tree[i] = c + 1
			}
		}
	}
	for i := 0; i < len(all); {
		j := i
		for ; j < len(all) && all[j].block == all[i].block; j++ {
			all[j].from = query(all[j].start) - 1
			if all[j].from >= 0 {
				all[j].value += all[all[j].from].value
			}
		}
		for ; i < j; i++ {
			update(i)
		}
	}
	chosen := map[int]candidate{}
	for c := query(size) - 1; c >= 0; c = all[c].from {
		chosen[all[c].block] = all[c]
	}
	return chosen
}

// segments labels blocks by text that must and must not be kept; all others are left out.
func segments(blocks []doc.Block, with, without []string) []label {
	labels := make([]label, len(blocks))
	mark := func(list []string, keep bool) {
		for _, s := range list {
			t := tokens(s)
			var hits []int
			for b := range blocks {
				if block := tokens(blocks[b].Text); contains(block, t) && (keep || len(block) < 4*len(t)+8) {
					hits = append(hits, b)
				}
			}
			// A segment that stands in several places says nothing of any one of them, but when it
			// must not be kept at all.
			if len(hits) == 1 || !keep {
				for _, b := range hits {
					labels[b] = label{keep: keep, weight: 1}
				}
			}
		}
	}
	mark(without, false)
	mark(with, true)
	return labels
}

func contains(t, part []uint32) bool {
	if len(part) == 0 {
		return false
	}
	for i := 0; i+len(part) <= len(t); i++ {
		if slices.Equal(t[i:i+len(part)], part) {
			return true
		}
	}
	return false
}
