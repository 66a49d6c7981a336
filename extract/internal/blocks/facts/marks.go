package facts

import (
	"shuck/extract/doc"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/rules"
)

// A mark is what an element can be: a bit of rules.Class, or one of the elements of MarkTags, whose
// bits begin at TagMark.
const (
	NumMarks = 64
	TagMark  = 44
	NoDepth  = -1
)

// MarkTags are the elements that say something about the text inside them.
var MarkTags = [...]doc.Tag{
	doc.TagArticle, doc.TagMain, doc.TagSection, doc.TagAside, doc.TagNav, doc.TagHeader, doc.TagFooter,
	doc.TagUl, doc.TagOl, doc.TagLi, doc.TagTable, doc.TagTd, doc.TagForm, doc.TagBlockquote, doc.TagFigure,
	doc.TagP, doc.TagDl, doc.TagDetails, doc.TagButton, doc.TagPre,
}

var markOf = func() (t [doc.NumTags]uint64) {
	for i, tag := range MarkTags {
		t[tag] = 1 << (TagMark + i)
	}
	return t
}()

// Marked is what the elements around a node are.
type Marked struct {
	Unmarked Sum // of the blocks that no element around them speaks against

	row   []int32  // by node: its row in depths and marks
	depth []int16  // rows of NumMarks: the depth of the nearest element with the mark, NoDepth for none
	marks []uint64 // by row: the marks it has
}

// MarkDepths returns for each mark the depth of the nearest element around block i that has it,
// NoDepth for none.
func (p *Page) MarkDepths(i int) []int16 {
	row := int(p.row[p.Blocks[i].Node])
	return p.depth[row*NumMarks : (row+1)*NumMarks]
}

// Marks returns the marks of block i and of all elements around it.
func (p *Page) Marks(i int) uint64 { return p.Blocks[i].Class | p.marks[p.row[p.Blocks[i].Node]] }

// Against are the marks of what is mostly no article's.
const Against = rules.ClassNav | rules.ClassFooter | rules.ClassSide | rules.ClassComment |
	rules.ClassShare | rules.ClassRelated | rules.ClassAd | rules.ClassSubscribe | rules.ClassConsent |
	rules.ClassSearch | rules.ClassModal | rules.ClassCrumb | rules.ClassMenu

// readMarks finds each node's nearest marked ancestors, and sums what nothing around it speaks
// against.
func (p *Page) readMarks() {
	n := len(p.Tree.Tag)
	p.row = engine.Zeroed(p.row, n)
	p.depth, p.marks = append(p.depth[:0], make([]int16, NumMarks)...), append(p.marks[:0], 0)
	for m := range p.depth {
		p.depth[m] = NoDepth
	}
	p.markNode(0, 0)
	for x := 1; x < n; x++ {
		p.row[x] = p.row[p.Tree.Parent[x]]
		if p.Sums[x].Blocks > 0 {
			p.markNode(int32(x), p.row[x])
		}
	}
	p.Unmarked = Sum{}
	for i := range p.Blocks {
		if p.Marks(i)&Against == 0 {
			p.Unmarked.Add(p.measure(i))
		}
	}
}

// maxMarked bounds the rows on pages of monstrous size; what lies past it has the marks of what it
// stands in.
const maxMarked = 1 << 14

// markNode gives node x a row of its own after its parent's, where it has marks itself.
func (p *Page) markNode(x, row int32) {
	mask := p.Tree.Class[x] | markOf[p.Tree.Tag[x]]
	p.row[x] = row
	if mask == 0 || len(p.depth) >= maxMarked*NumMarks {
		return
	}
	at := len(p.depth)
	p.marks = append(p.marks, p.marks[row]|mask)
	p.depth = append(p.depth, p.depth[int(row)*NumMarks:int(row+1)*NumMarks]...)
	for m := range NumMarks {
		if mask&(1<<m) != 0 {
			p.depth[at+m] = int16(min(p.Depth[x], 1<<14))
		}
	}
	p.row[x] = int32(at / NumMarks)
}

// MarkOf returns the mark of an element, 0 where it has none.
func MarkOf(tag doc.Tag) uint64 { return markOf[tag] }
