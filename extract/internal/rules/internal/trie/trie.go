// Package trie finds phrases at a place of a folded line. A trie is laid out when the program is
// built, and read where it stands in the binary: nothing is made at the start.
package trie

// Trie is a byte trie. The children of a node stand side by side. Each field is a part of the file
// that Build made, of numbers of one size.
type Trie struct {
	root  string // uint16 by a phrase's first byte: its node, 0 for none
	pairs string // the two bytes that phrases start with, as bits
	short string // those of them behind which any other may stand, as bits: of phrases outside ASCII, the short ones
	words string // of those in letters of ASCII, the key of the first word, as bits: most words in prose start none
	alone string // the key of a first word behind which the line may go on with any other, as bits
	two   string // the key of the first two words, or of four bytes outside ASCII, as bits: most words in prose that could start one go on otherwise
	nodes string // uint64, a Node each; the first is none
	ends  string // uint32, an End each
	first string // uint32: of the nodes with many children, the first
	child string // and by byte 1 + the place after the first, 0 for none: 256 bytes for each in first
	tails string // what a node's only phrases go on with, where no other shares it: its length in a byte, then its bytes
}

// Node is a node in one word. From the low bits up:
//
//	8 bits   its byte; '#' stands for a number
//	8 bits   number of children, or what the next is: hasTail, isWide
//	16 bits  index in ends of what ends here, or with the tail; 0: nothing
//	32 bits  the first child, or a place in tails, or an index in first and child
type Node uint64

func newNode(b byte, count uint8, end uint16, child int) Node {
	return Node(b) | Node(count)<<8 | Node(end)<<16 | Node(child)<<32
}

func (n Node) byte() byte   { return byte(n) }
func (n Node) count() uint8 { return uint8(n >> 8) }
func (n Node) end() uint16  { return uint16(n >> 16) }
func (n Node) child() int32 { return int32(n >> 32) }

// What a node may have for a number of children, and from how many on they are found by a table.
const (
	hasTail  = 255
	isWide   = 254
	wideFrom = 9
)

// End is a rule whose phrase ends at a node, in one word. From the low bits up: 16 bits the rule, 8
// bits the words that the line may have, and the flags.
type End uint32

// Flags of an End.
const (
	open End = 1 << 24 // the line may go on
	more End = 1 << 25 // the next End is the node's too
)

func (e End) rule() uint16 { return uint16(e) }
func (e End) max() int     { return int(uint8(e >> 16)) }

func (t *Trie) node(at int32) Node { return Node(uint64At(t.nodes, int(at))) }

// start returns the node of the phrases that start with a byte, 0 for none.
func (t *Trie) start(b byte) int32 { return int32(t.root[2*int(b)]) | int32(t.root[2*int(b)+1])<<8 }

// tail returns what goes on from a node that has a tail.
func (t *Trie) tail(n Node) string {
	rest := t.tails[n.child():]
	return rest[1 : 1+int(rest[0])]
}

// step returns the child of a node for b, 0 where there is none.
func (t *Trie) step(n Node, b byte) int32 {
	c, count := n.child(), n.count()
	if count == isWide {
		if k := t.child[256*int(c)+int(b)]; k > 0 {
			return int32(uint32At(t.first, int(c))) + int32(k) - 1
		}
		return 0
	}
	for k := c; k < c+int32(count); k++ {
		if t.nodes[nodeSize*int(k)] == b {
			return k
		}
	}
	return 0
}

// Walk adds to dst the rules, each once, whose phrases start at s[i]. The line's last word ends at
// stop, and it has n words. some reports whether any phrase does, were the line long as it may be
// or cut where the phrase ends.
func Walk[H ~uint16](t *Trie, dst []H, s []byte, i, stop, n int) (rules []H, some bool) {
	at, j := t.start(s[i]), i+1
	if Digit(s[i]) {
		at, j = t.start('#'), Number(s, i)
	}
	for at != 0 {
		node := t.node(at)
		hasEnd := node.end() > 0
		if node.count() == hasTail {
			j, hasEnd = follow(s, j, t.tail(node))
		}
		if hasEnd && Boundary(s, j) {
			dst, some = ended(t, dst, node.end(), j >= stop, n), true
		}
		if node.count() == hasTail || j >= len(s) {
			return dst, some
		}
		var b byte
		b, j = symbol(s, j)
		at = t.step(node, b)
	}
	return dst, some
}

// symbol returns what a phrase has for what stands at s[j], and where that ends. French sets a
// blank before the colon, and before the marks of questions and calls.
func symbol(s []byte, j int) (b byte, next int) {
	b = s[j]
	switch {
	case b == ' ' && j+1 < len(s) && (s[j+1] == ':' || s[j+1] == '?' || s[j+1] == '!'):
		return s[j+1], j + 2
	case Digit(b):
		return '#', Number(s, j)
	}
	return b, j + 1
}

// follow returns where a phrase's tail ends that goes on at s[j], and whether it does.
func follow(s []byte, j int, tail string) (end int, ok bool) {
	for k := range len(tail) {
		if j >= len(s) {
			return j, false
		}
		b, next := symbol(s, j)
		if b != tail[k] {
			return j, false
		}
		j = next
	}
	return j, true
}

// ended adds the rules of ends from an index on; atStop says that the line's last word ends there.
func ended[H ~uint16](t *Trie, dst []H, last uint16, atStop bool, n int) []H {
	for ; ; last++ {
		e := End(uint32At(t.ends, int(last)))
		if (e&open != 0 || atStop) && n <= e.max() {
			dst = add(dst, H(e.rule()))
		}
		if e&more == 0 {
			return dst
		}
	}
}

func add[H ~uint16](dst []H, rule H) []H {
	for _, h := range dst {
		if h == rule {
			return dst
		}
	}
	return append(dst, rule)
}
