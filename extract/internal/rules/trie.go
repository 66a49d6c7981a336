package rules

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// table is the rows with their phrases as two tries.
type table struct {
	rows     []Row
	ids      map[string]int
	shapes   []uint16 // rows with a Shape
	anchored trie     // phrases that start the line
	floating trie     // phrases that may stand anywhere
}

var tables = sync.OnceValue(func() *table { return compile(allRows()) })

// trie is a byte trie in first-child, next-sibling form; the root's children are looked up by their byte. What of a
// phrase no other shares is its last node's tail: a node a byte would be five times as many, made anew at every start.
type trie struct {
	root  [256]int32
	nodes []node
	tails []string
	ends  []end                  // the first is none
	wide  [][256]int32           // tables of the nodes with many children
	pairs [256 * 256 / 64]uint64 // the two bytes that phrases start with, as bits: most words in prose start none
}

// node has no pointers and 16 bytes.
type node struct {
	child, next int32  // 0: none; a child below 0 is the complement of an index in trie.tails
	end         int32  // index in trie.ends, 0: none; that of a node with a tail is where the tail ends
	wide        uint16 // 1 + index in trie.wide, 0 where the children are a list
	b           byte   // '#' stands for a number
}

// end is a row whose phrase ends at a node.
type end struct {
	next int32 // the node's other ends, 0: none
	row  uint16
	open bool // the line may go on
}

func compile(rows []Row) *table {
	t := &table{rows: rows, ids: make(map[string]int, len(rows))}
	t.anchored = trie{nodes: make([]node, 1, 1<<14), ends: make([]end, 1, 1<<13), tails: make([]string, 0, 1<<13)}
	t.floating = trie{nodes: make([]node, 1, 1<<10), ends: make([]end, 1, 1<<8), tails: make([]string, 0, 1<<8)}
	for i, r := range rows {
		t.ids[r.ID] = i
		if r.Shape != nil {
			t.shapes = append(t.shapes, uint16(i))
		}
		for _, p := range r.Phrases {
			p, open := strings.CutSuffix(strings.ReplaceAll(p, " :", ":"), " …")
			if p, floats := strings.CutPrefix(p, "… "); floats {
				t.floating.insert(p, end{row: uint16(i), open: open})
			} else {
				t.anchored.insert(p, end{row: uint16(i), open: open})
			}
		}
	}
	t.anchored.widen()
	t.floating.widen()
	return t
}

func (t *trie) insert(p string, e end) {
	t.addPair(p)
	at := t.root[p[0]]
	if at == 0 {
		at = t.grow(p[0])
		t.root[p[0]] = at
		t.setTail(at, p[1:])
	}
	for i := 1; ; i++ {
		if tail := t.tail(at); tail != "" {
			if tail == p[i:] {
				break
			}
			t.unfold(at, tail)
		}
		if i == len(p) {
			break
		}
		c := t.step(at, p[i])
		if c == 0 {
			c = t.grow(p[i])
			t.nodes[c].next = t.nodes[at].child
			t.nodes[at].child = c
			t.setTail(c, p[i+1:])
		}
		at = c
	}
	e.next = t.nodes[at].end
	t.nodes[at].end = int32(len(t.ends))
	t.ends = append(t.ends, e)
}

// addPair notes how p starts. A byte alone goes with any other.
func (t *trie) addPair(p string) {
	first, last := 0, 255
	if len(p) > 1 {
		first, last = int(p[1]), int(p[1])
	}
	for b := first; b <= last; b++ {
		i := uint(p[0])<<8 | uint(b)
		t.pairs[i/64] |= 1 << (i % 64)
	}
}

// starts reports whether a phrase may start at s[i]. Numbers, and the blank that may stand before a colon, it leaves to walk.
func (t *trie) starts(s []byte, i int) bool {
	if i+1 >= len(s) || digit(s[i]) || digit(s[i+1]) || s[i+1] == ' ' {
		return t.root[s[i]] != 0
	}
	p := uint(s[i])<<8 | uint(s[i+1])
	return t.pairs[p/64]>>(p%64)&1 != 0
}

func digit(c byte) bool { return '0' <= c && c <= '9' }

// tail gives what goes on from at without a branch; empty where nodes do, or nothing.
func (t *trie) tail(at int32) string {
	if c := t.nodes[at].child; c < 0 {
		return t.tails[^c]
	}
	return ""
}

func (t *trie) setTail(at int32, tail string) {
	if tail != "" {
		t.nodes[at].child = ^int32(len(t.tails))
		t.tails = append(t.tails, tail)
	}
}

// unfold makes a node of the first byte of at's tail; the rest is that node's.
func (t *trie) unfold(at int32, tail string) {
	k := t.nodes[at].child
	c := t.grow(tail[0])
	t.nodes[c].end = t.nodes[at].end
	t.nodes[at].child, t.nodes[at].end = c, 0
	if tail = tail[1:]; tail != "" {
		t.nodes[c].child = k
		t.tails[^k] = tail
	}
}

// manyChildren is the number of children from which a node has a table of them.
const manyChildren = 9

// widen gives the nodes with many children a table.
func (t *trie) widen() {
	var many []int32
	for i := range t.nodes {
		n := 0
		for c := t.nodes[i].child; c > 0; c = t.nodes[c].next {
			n++
		}
		if n >= manyChildren {
			many = append(many, int32(i))
		}
	}
	t.wide = make([][256]int32, len(many))
	for k, i := range many {
		for c := t.nodes[i].child; c > 0; c = t.nodes[c].next {
			t.wide[k][t.nodes[c].b] = c
		}
		t.nodes[i].wide = uint16(k) + 1
	}
}

func (t *trie) grow(b byte) int32 {
	t.nodes = append(t.nodes, node{b: b})
	return int32(len(t.nodes) - 1)
}

// step gives the child of at for b, 0 where there is none.
func (t *trie) step(at int32, b byte) int32 {
	if w := t.nodes[at].wide; w > 0 {
		return t.wide[w-1][b]
	}
	for c := t.nodes[at].child; c > 0; c = t.nodes[c].next {
		if t.nodes[c].b == b {
			return c
		}
	}
	return 0
}

// walk adds the rows whose phrases start at s[i]; the line's last word ends at stop.
func (t *trie) walk(dst []Hit, tab *table, s []byte, i, stop, n int) []Hit {
	at := t.root[s[i]]
	j := i + 1
	if k := number(s, i); k > i {
		at, j = t.root['#'], k
	}
	tail := t.tail(at)
	for at != 0 {
		if last := t.nodes[at].end; last > 0 && tail == "" && boundary(s, j) {
			for e := t.ends[last]; ; e = t.ends[e.next] {
				if e.open || j >= stop {
					dst = tab.add(dst, e.row, n)
				}
				if e.next == 0 {
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
		if '0' <= b && b <= '9' {
			b, next = '#', number(s, j)
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

// scan walks from the start of every word and sign, and of every character outside ASCII.
func (t *trie) scan(dst []Hit, tab *table, s []byte, i, stop, n int) []Hit {
	for i < stop {
		c := s[i]
		if t.starts(s, i) {
			dst = t.walk(dst, tab, s, i, stop, n)
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

// letter has the bytes that go on a word in ASCII.
var letter = func() (t [256]bool) {
	for c := range t {
		t[c] = 'a' <= c && c <= 'z' || '0' <= c && c <= '9'
	}
	return t
}()
