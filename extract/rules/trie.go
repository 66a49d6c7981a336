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

// trie is a byte trie in first-child, next-sibling form; the root's children are looked up by their byte.
type trie struct {
	root  [256]int32
	nodes []node
	ends  []end        // the first is none
	wide  [][256]int32 // tables of the nodes with many children
}

// node has no pointers and 16 bytes: there are fifty thousand, made anew at every start.
type node struct {
	child, next int32  // 0: none
	end         int32  // index in trie.ends, 0: none
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
	anchored, floating := 1, 1 // no trie has more nodes than its phrases have bytes
	for _, r := range rows {
		for _, p := range r.Phrases {
			if strings.HasPrefix(p, "… ") {
				floating += len(p)
			} else {
				anchored += len(p)
			}
		}
	}
	t.anchored.nodes, t.anchored.ends = make([]node, 1, anchored), make([]end, 1, 1024)
	t.floating.nodes, t.floating.ends = make([]node, 1, floating), make([]end, 1, 1024)
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
	at := t.root[p[0]]
	if at == 0 {
		at = t.grow(p[0])
		t.root[p[0]] = at
	}
	for i := 1; i < len(p); i++ {
		c := t.step(at, p[i])
		if c == 0 {
			c = t.grow(p[i])
			t.nodes[c].next = t.nodes[at].child
			t.nodes[at].child = c
		}
		at = c
	}
	e.next = t.nodes[at].end
	t.nodes[at].end = int32(len(t.ends))
	t.ends = append(t.ends, e)
}

// manyChildren is the number of children from which a node has a table of them.
const manyChildren = 9

// widen gives the nodes with many children a table.
func (t *trie) widen() {
	var many []int32
	for i := range t.nodes {
		n := 0
		for c := t.nodes[i].child; c != 0; c = t.nodes[c].next {
			n++
		}
		if n >= manyChildren {
			many = append(many, int32(i))
		}
	}
	t.wide = make([][256]int32, len(many))
	for k, i := range many {
		for c := t.nodes[i].child; c != 0; c = t.nodes[c].next {
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
	for c := t.nodes[at].child; c != 0; c = t.nodes[c].next {
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
	for at != 0 {
		if last := t.nodes[at].end; last > 0 && boundary(s, j) {
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
		if '0' <= b && b <= '9' {
			at, j = t.step(at, '#'), number(s, j)
			continue
		}
		at = t.step(at, b)
		j++
	}
	return dst
}

// scan walks from the start of every word and sign, and of every character outside ASCII.
func (t *trie) scan(dst []Hit, tab *table, s []byte, i, stop, n int) []Hit {
	for i < stop {
		c := s[i]
		if t.root[c] != 0 {
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
