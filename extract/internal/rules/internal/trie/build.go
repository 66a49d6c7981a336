package trie

import (
	"cmp"
	"fmt"
	"math"
	"slices"
)

// Phrase is what a trie is built of.
type Phrase struct {
	Text string
	Rule uint16
	Max  uint8
	Open bool
}

// Build lays out the trie of phrases as a file. The same phrases in any order make the same file.
func Build(phrases []Phrase) (file string, err error) {
	slices.SortFunc(phrases, func(a, b Phrase) int {
		order := cmp.Or(cmp.Compare(a.Text, b.Text), cmp.Compare(a.Rule, b.Rule))
		if order == 0 && a.Open != b.Open {
			order = map[bool]int{true: -1, false: 1}[a.Open]
		}
		return order
	})
	// A phrase that may go on says all that the same one says that may not.
	phrases = slices.CompactFunc(phrases, func(a, b Phrase) bool { return a.Text == b.Text && a.Rule == b.Rule })
	b := builder{nodes: make([]Node, 1), ends: make([]End, 1)}
	for _, p := range phrases {
		b.addStart(p.Text, p.Open)
	}
	b.level(phrases, 0, func(first, count int) {
		for i := range count {
			b.root[b.nodes[first+i].byte()] = uint16(first + i)
		}
	})
	for len(b.queue) > 0 {
		next := b.queue[0]
		b.queue = b.queue[1:]
		next()
	}
	if len(b.ends) > math.MaxUint16 {
		return "", fmt.Errorf("%d phrases, want at most %d: the end of a trie.Node needs more bits",
			len(b.ends), math.MaxUint16)
	}
	if b.longest > math.MaxUint8 {
		return "", fmt.Errorf("a phrase ends in %d bytes that no other has, want at most %d", b.longest, math.MaxUint8)
	}
	return b.encode(), nil
}

// builder has the parts of a Trie on their way to a file, and what is still to be done, so that the
// nodes near the root stand close together.
type builder struct {
	root    [256]uint16
	pairs   [256 * 256 / 8]byte
	short   [256 * 256 / 8]byte
	words   [1 << (wordBits - 3)]byte
	alone   [1 << (wordBits - 3)]byte
	two     [1 << (twoBits - 3)]byte
	nodes   []Node
	ends    []End
	first   []uint32
	child   []byte
	tails   []byte
	longest int // of the tails
	queue   []func()
}

// nearRoot is the depth up to which nodes stand level by level. Below it each stands with all that
// comes after it: most have one child, and a walk down goes on in the memory that it has.
const nearRoot = 2

// level makes a node for each byte that phrases, which are sorted and share what is before it,
// have at depth, and tells set where they stand.
func (b *builder) level(phrases []Phrase, depth int, set func(first, count int)) {
	first := len(b.nodes)
	var parts [][]Phrase
	for i := 0; i < len(phrases); {
		j := i
		for j < len(phrases) && phrases[j].Text[depth] == phrases[i].Text[depth] {
			j++
		}
		b.nodes = append(b.nodes, newNode(phrases[i].Text[depth], 0, 0, 0))
		parts = append(parts, phrases[i:j])
		i = j
	}
	set(first, len(parts))
	for k, part := range parts {
		if depth < nearRoot {
			b.queue = append(b.queue, func() { b.fill(first+k, part, depth+1) })
		} else {
			b.fill(first+k, part, depth+1)
		}
	}
}

// fill sets what phrases go on with at a node of that depth: ends, a tail, or children.
func (b *builder) fill(at int, phrases []Phrase, depth int) {
	b8 := b.nodes[at].byte()
	if rest := phrases[0].Text[depth:]; phrases[len(phrases)-1].Text[depth:] == rest {
		end := b.addEnds(phrases)
		if rest == "" {
			b.nodes[at] = newNode(b8, 0, end, 0)
			return
		}
		b.nodes[at] = newNode(b8, hasTail, end, len(b.tails))
		b.tails = append(append(b.tails, byte(len(rest))), rest...)
		b.longest = max(b.longest, len(rest))
		return
	}
	here := 0
	for len(phrases[here].Text) == depth {
		here++
	}
	var end uint16
	if here > 0 {
		end = b.addEnds(phrases[:here])
	}
	b.level(phrases[here:], depth, func(first, count int) { b.nodes[at] = b.parent(b8, end, first, count) })
}

// parent returns a node with children.
func (b *builder) parent(b8 byte, end uint16, first, count int) Node {
	if count < wideFrom {
		return newNode(b8, uint8(count), end, first)
	}
	var table [256]uint8
	for i := range count {
		table[b.nodes[first+i].byte()] = uint8(i + 1)
	}
	b.first, b.child = append(b.first, uint32(first)), append(b.child, table[:]...)
	return newNode(b8, isWide, end, len(b.first)-1)
}

// addEnds adds what ends with phrases, which have one text, and returns where.
func (b *builder) addEnds(phrases []Phrase) uint16 {
	at := len(b.ends)
	for i, p := range phrases {
		e := End(p.Rule) | End(p.Max)<<16
		if p.Open {
			e |= open
		}
		if i+1 < len(phrases) {
			e |= more
		}
		b.ends = append(b.ends, e)
	}
	return uint16(at)
}

// addStart notes how p starts, which says that the line may go on. A byte alone goes with any
// other.
func (b *builder) addStart(p string, open bool) {
	n := 0
	for n < len(p) && small(p[n]) {
		n++
	}
	if n > 0 {
		h := wordHash([]byte(p[:n]))
		setBit(b.words[:], h>>(32-wordBits))
		switch {
		case n == len(p):
			if open {
				setBit(b.alone[:], h>>(32-wordBits))
			}
		case p[n] == ' ' && n+1 < len(p) && small(p[n+1]):
			setBit(b.two[:], twoKey(h, []byte(p[n+1:])))
		}
		return
	}
	first, last := 0, 255
	if len(p) > 1 {
		first, last = int(p[1]), int(p[1])
	}
	for c := first; c <= last; c++ {
		setBit(b.pairs[:], uint32(p[0])<<8|uint32(c))
		if !foreign([]byte(p)) {
			setBit(b.short[:], uint32(p[0])<<8|uint32(c))
		}
	}
	if foreign([]byte(p)) {
		setBit(b.two[:], fourKey([]byte(p)))
	}
}

func setBit(bits []byte, i uint32) { bits[i/8] |= 1 << (i % 8) }
