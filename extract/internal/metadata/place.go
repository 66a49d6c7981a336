package metadata

import (
	"slices"
	"strings"
)

// Bounds on the search for the block of an element.
const (
	maxPlaced = 3000 // blocks
	maxUp     = 4    // elements around it
)

// placed gives the nodes of the blocks that elements are looked for in.
func (f *facts) placed() []int32 {
	if f.nodes == nil {
		f.nodes = make([]int32, min(len(f.page.Blocks), maxPlaced))
		for i := range f.nodes {
			f.nodes[i] = f.page.Blocks[i].Node
		}
	}
	return f.nodes
}

// firstBlocks returns, for each node, the first block inside it, -1 for none.
func (f *facts) firstBlocks() []int32 {
	if f.firstIn != nil {
		return f.firstIn
	}
	t := f.page.Tree
	first := make([]int32, len(t.Tag))
	for n := range first {
		first[n] = -1
	}
	for i, n := range slices.Backward(f.placed()) {
		if n >= 0 {
			first[n] = int32(i)
		}
	}
	for n := len(first) - 1; n > 0; n-- {
		up := t.Parent[n]
		if up >= 0 && first[n] >= 0 && (first[up] < 0 || first[n] < first[up]) {
			first[up] = first[n]
		}
	}
	f.firstIn = first
	return first
}

// blockOf returns the first block of a node: inside it, or around it with the text.
func (f *facts) blockOf(node int32, text string) int {
	if node < 0 {
		return -1
	}
	if i := f.firstBlocks()[node]; i >= 0 {
		return int(i)
	}
	t := f.page.Tree
	first, _, _ := strings.Cut(text, "\n")
	up := t.Parent[node]
	for n := 0; n < maxUp && up >= 0 && first != ""; n++ {
		for i, node := range f.placed() {
			if node == up && strings.Contains(f.page.Blocks[i].Text, first) {
				return i
			}
		}
		up = t.Parent[up]
	}
	return -1
}

// blockWith returns the block with a text that stands nearest to node n, the first of equals; -1
// for none.
func (f *facts) blockWith(n int32, text string) int {
	best, least := -1, int32(0)
	look := func(i int, node int32) {
		far := abs(node - n)
		if node < 0 || best >= 0 && (far > least || far == least && i > best) ||
			!strings.Contains(f.page.Blocks[i].Text, text) {
			return
		}
		best, least = i, far
	}
	if n >= 0 { // most stand there, and then no other text has to be read
		if i := f.firstBlocks()[n]; i >= 0 {
			look(int(i), f.placed()[i])
		}
	}
	for i, node := range f.placed() {
		look(i, node)
	}
	return best
}

func abs(n int32) int32 { return max(n, -n) }
