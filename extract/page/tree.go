package page

import (
	"shuck/extract/doc"
	"shuck/extract/rules"
)

// Marks are what an ancestor can be: rules.Class bits, and the elements below from tagMark on.
const (
	numMarks = 64
	tagMark  = 44
	noDepth  = -1
)

// tagMarks are the elements that say something about the text inside them.
var tagMarks = [...]doc.Tag{
	doc.TagArticle, doc.TagMain, doc.TagSection, doc.TagAside, doc.TagNav, doc.TagHeader, doc.TagFooter, doc.TagUl, doc.TagOl, doc.TagLi,
	doc.TagTable, doc.TagTd, doc.TagForm, doc.TagBlockquote, doc.TagFigure, doc.TagP, doc.TagDl, doc.TagDetails, doc.TagButton, doc.TagPre,
}

var markOf = func() (t [doc.NumTags]uint64) {
	for i, tag := range tagMarks {
		t[tag] = 1 << (tagMark + i)
	}
	return t
}()

// readTree sums the blocks up the tree and finds each node's nearest marked ancestors.
func (v *view) readTree() {
	t, n := v.t, len(v.t.Tag)
	v.sum = resize(v.sum, n)
	v.depth = resize(v.depth, n)
	v.climb, v.top = resize(v.climb, n), resize(v.top, n)
	v.near = resize(v.near, n)
	for i := range v.blocks {
		v.sum[v.blocks[i].Node].add(v.measure(i))
	}
	for x := n - 1; x > 0; x-- {
		v.sum[t.Parent[x]].add(v.sum[x])
	}
	v.dist = append(v.dist[:0], make([]int16, numMarks)...)
	for m := range v.dist {
		v.dist[m] = noDepth
	}
	v.climb[0] = -1
	v.marks = append(v.marks[:0], 0)
	v.markNode(0, 0)
	for x := 1; x < n; x++ {
		parent := t.Parent[x]
		v.depth[x] = v.depth[parent] + 1
		v.near[x] = v.near[parent]
		v.top[x], v.climb[x] = int32(x), parent
		if v.sum[parent].blocks == v.sum[x].blocks {
			v.top[x], v.climb[x] = v.top[parent], v.climb[parent]
		}
		if v.sum[x].blocks > 0 {
			v.markNode(int32(x), v.near[parent])
		}
	}
}

// maxMarked bounds the rows of dist on pages of monstrous size; what lies past it has the marks of what it stands in.
const maxMarked = 1 << 14

// markNode gives node x its row of nearest marks: row, its parent's, where it has no marks itself.
func (v *view) markNode(x, row int32) {
	mask := v.t.Class[x] | markOf[v.t.Tag[x]]
	v.near[x] = row
	if mask == 0 || len(v.dist) >= maxMarked*numMarks {
		return
	}
	at := len(v.dist)
	v.marks = append(v.marks, v.marks[row]|mask)
	v.dist = append(v.dist, v.dist[int(row)*numMarks:int(row+1)*numMarks]...)
	for m := 0; m < numMarks; m++ {
		if mask&(1<<m) != 0 {
			v.dist[at+m] = int16(min(v.depth[x], 1<<14))
		}
	}
	v.near[x] = int32(at / numMarks)
}

// against are the marks of what is mostly no article's.
const against = rules.ClassNav | rules.ClassFooter | rules.ClassSide | rules.ClassComment | rules.ClassShare | rules.ClassRelated | rules.ClassAd |
	rules.ClassSubscribe | rules.ClassConsent | rules.ClassSearch | rules.ClassModal | rules.ClassCrumb | rules.ClassMenu

// readClean sums the blocks that no element around them speaks against.
func (v *view) readClean() {
	v.clean = sum{}
	for i := range v.blocks {
		if v.blocks[i].Class&against == 0 && v.marks[v.near[v.blocks[i].Node]]&against == 0 {
			v.clean.add(v.measure(i))
		}
	}
}

// measure gives block i's part of a sum.
func (v *view) measure(i int) sum {
	k, s := &v.blocks[i], &v.stats[i]
	m := sum{blocks: 1, words: int32(k.Words), linkWords: int32(k.LinkWords), commas: s.commas}
	if s.prose {
		m.prose, m.proseBlocks = int32(k.Words-k.LinkWords), 1
	}
	if s.verdicts&(1<<doc.Drop|1<<doc.End) != 0 {
		m.marked = 1
	}
	if s.groups&(rules.Byline.Bit()|rules.Date.Bit()) != 0 {
		m.signed = 1
	}
	if s.priced() {
		m.prices = 1
	}
	return m
}

// inside reports whether node x is n or one of its descendants.
func (v *view) inside(x, n int32) bool { return x >= n && x < v.t.End[n] }
