package facts

import (
	"math/bits"

	"shuck/extract/doc"
	"shuck/extract/internal/engine"
	"shuck/extract/internal/rules"
)

// A mark is what an element can be: a bit of rules.Class, or one of the elements of markTags, whose
// bits begin at tagMark.
const (
	tagMark = 44
	NoDepth = -1
)

// markTags are the elements that say something about the text inside them.
var markTags = [...]doc.Tag{
	doc.TagArticle, doc.TagMain, doc.TagAside, doc.TagNav, doc.TagFooter, doc.TagUl, doc.TagLi, doc.TagForm,
	doc.TagFigure, doc.TagP,
}

var markOf = func() (t [doc.NumTags]uint64) {
	for i, tag := range markTags {
		t[tag] = 1 << (tagMark + i)
	}
	return t
}()

// NearMark is a mark of which it matters how far out of a block it stands.
type NearMark struct {
	Name string
	Mark uint64
}

// NearMarks are those of names that tell most, and those of elements.
var NearMarks = func() []NearMark {
	list := []NearMark{
		{"masthead", rules.ClassMasthead},
		{"comment", rules.ClassComment},
		{"meta", rules.ClassMeta},
		{"caption", rules.ClassCaption},
		{"tags", rules.ClassTags},
		{"body", rules.ClassBody},
		{"content", rules.ClassContent},
		{"list", rules.ClassList},
		{"modal", rules.ClassModal},
		{"button", rules.ClassButton},
		{"note", rules.ClassNote},
		{"related", rules.ClassRelated},
		{"teaser", rules.ClassTeaser},
		{"against", Against | markOf[doc.TagAside] | markOf[doc.TagNav] | markOf[doc.TagFooter]},
	}
	for _, tag := range markTags {
		list = append(list, NearMark{tag.String() + "-tag", markOf[tag]})
	}
	return list
}()

// Marked is what the elements around a node are.
type Marked struct {
	Unmarked Sum // of the blocks that no element around them speaks against

	row   []int32  // by node: its row in depths and marks
	depth []int16  // rows of NearMarks: the depth of the nearest element with the mark, NoDepth for none
	marks []uint64 // by row: the marks it has
}

// MarkDepths returns for each of NearMarks the depth of the nearest element around block i that has
// it, NoDepth for none, and which of the page's rows of such depths that is.
func (p *Page) MarkDepths(i int) (row int32, depths []int16) {
	row = p.row[p.Blocks[i].Node]
	return row, p.markRow(row)
}

func (p *Page) markRow(row int32) []int16 {
	n := len(NearMarks)
	return p.depth[int(row)*n : int(row+1)*n]
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
	p.depth, p.marks = append(p.depth[:0], make([]int16, len(NearMarks))...), append(p.marks[:0], 0)
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
	if mask == 0 || len(p.marks) >= maxMarked {
		return
	}
	p.row[x] = int32(len(p.marks))
	p.marks = append(p.marks, p.marks[row]|mask)
	p.depth = append(p.depth, p.markRow(row)...)
	depths := p.markRow(p.row[x])
	for near := mask & anyNear; near != 0; near &= near - 1 {
		for _, i := range nearOf[bits.TrailingZeros64(near)] {
			depths[i] = int16(min(p.Depth[x], 1<<14))
		}
	}
}

// nearOf are, by bit of a mark, the places in NearMarks of those that have it; anyNear has all of
// them.
var nearOf, anyNear = func() (of [64][]uint8, any uint64) {
	for i, m := range NearMarks {
		any |= m.Mark
		for set := m.Mark; set != 0; set &= set - 1 {
			bit := bits.TrailingZeros64(set)
			of[bit] = append(of[bit], uint8(i))
		}
	}
	return of, any
}()

// MarkOf returns the mark of an element, 0 where it has none.
func MarkOf(tag doc.Tag) uint64 { return markOf[tag] }
