// Package trie finds phrases at a place of a folded line. A trie is laid out when the program is
// built, and read where it stands in the binary: nothing is made at the start.
package trie

import "unicode/utf8"

// Trie is a byte trie. The children of a node stand side by side. Each field is a part of the file
// that Build made, of numbers of one size.
type Trie struct {
	root  string // uint16 by a phrase's first byte: its node, 0 for none
	pairs string // the two bytes that phrases start with, as bits: most words in prose start none
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

func (t *Trie) node(at int32) Node { return Node(uint64At(t.nodes, int(at))) }

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

// step returns the child of at for b, 0 where there is none.
func (t *Trie) step(at int32, b byte) int32 {
	n := t.node(at)
	c, count := n.child(), n.count()
	switch count {
	case hasTail: // which ended here
		return 0
	case isWide:
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

// tail returns what goes on from at without a branch; empty where nodes do, or nothing.
func (t *Trie) tail(at int32) string {
	if n := t.node(at); n.count() == hasTail {
		rest := t.tails[n.child():]
		return rest[1 : 1+int(rest[0])]
	}
	return ""
}

// Walk adds to dst the rules, each once, whose phrases start at s[i]. The line's last word ends at
// stop, and it has n words.
func Walk[H ~uint16](t *Trie, dst []H, s []byte, i, stop, n int) []H {
	at := t.start(s[i])
	j := i + 1
	if k := Number(s, i); k > i {
		at, j = t.start('#'), k
	}
	tail := t.tail(at)
	for at != 0 {
		if last := int(t.node(at).end()); last > 0 && tail == "" && Boundary(s, j) {
			for ; ; last++ {
				e := End(uint32At(t.ends, last))
				if (e&open != 0 || j >= stop) && n <= e.max() {
					dst = add(dst, H(e.rule()))
				}
				if e&more == 0 {
					break
				}
			}
		}
		if j >= len(s) {
			break
		}
		b := s[j]
		if b == ' ' && j+1 < len(s) && s[j+1] == ':' { // French sets a blank before the colon
			j++
			b = ':'
		}
		next := j + 1
		if digit(b) {
			b, next = '#', Number(s, j)
		}
		j = next
		if tail == "" {
			at = t.step(at, b)
			tail = t.tail(at)
			continue
		}
		if tail[0] != b {
			break
		}
		tail = tail[1:]
	}
	return dst
}

func add[H ~uint16](dst []H, rule H) []H {
	for _, h := range dst {
		if h == rule {
			return dst
		}
	}
	return append(dst, rule)
}

// Scan walks from the start of every word and sign of s[i:stop], and of every character outside
// ASCII.
func Scan[H ~uint16](t *Trie, dst []H, s []byte, i, stop, n int) []H {
	for i < stop {
		c := s[i]
		if t.starts(s, i) {
			dst = Walk(t, dst, s, i, stop, n)
		}
		i++
		if letter[c] {
			for i < stop && letter[s[i]] {
				i++
			}
		} else if c >= utf8.RuneSelf {
			for i < stop && !utf8.RuneStart(s[i]) {
				i++
			}
		}
	}
	return dst
}

// starts reports whether a phrase may start at s[i]. Numbers, and the blank that may stand before
// a colon, it leaves to Walk.
func (t *Trie) starts(s []byte, i int) bool {
	if i+1 >= len(s) || digit(s[i]) || digit(s[i+1]) || s[i+1] == ' ' {
		return t.start(s[i]) != 0
	}
	p := uint(s[i])<<8 | uint(s[i+1])
	return t.pairs[p/8]>>(p%8)&1 != 0
}

// start returns the node of the phrases that start with a byte, 0 for none.
func (t *Trie) start(b byte) int32 { return int32(t.root[2*int(b)]) | int32(t.root[2*int(b)+1])<<8 }
