package parse

import (
	"slices"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// open is an open element. What a question about its ancestors would ask is kept on it, so that no
// question walks the stack.
type open struct {
	node     int32 // in the tree
	tag      doc.Tag
	name     uint32 // hash of the name, where the tag is TagOther
	prevSame int32  // index of the next open element outwards with the same tag, -1 for none
	scope    int32  // index of the innermost element, itself included, with trait scope
	special  int32  // the same for special
	closer   int32  // the same for special, but for address, div and p: what stops a search for an open item
	list     int32  // the same for listOwner
	from     int32  // of a mark: length of the text when it was opened
	spans    int32  // of a mark: number of the spans then
	drawn    bool   // it holds a formula as a script drew it
	custom   bool   // an element of the page's own
	apart    bool   // one that is a box by its name: <app-footer>
	class    uint32 // of a span: hash of a class that names a part
	ctx      place
}

// place is what an element's text is, because of what it stands in.
type place struct {
	block     int32  // node of the innermost block element
	inline    uint64 // class bits of the inline elements between that and the text
	table     int32  // 1 + index in builder.tables, 0 outside tables
	row, cell int32  // nodes of the row and the cell in that table, 0 outside
	col       int32  // column of the cell
	item      int32  // node of the innermost list item, 0 outside
	number    int32  // its ordinal in an ordered list
	level     uint8  // heading level, 0 outside
	figure    int32  // node of the innermost figure, 0 outside
	lists     uint8  // list depth
	quotes    uint8  // quote depth
	pre       bool
	caption   bool
	head      bool  // in a table's head
	th        bool  // in a header cell
	listing   int32 // node of the listing around, 0 for none
	silent    bool
	other     int32 // where the same may be said for the eye: the node around it; for the ear: that, negative
	noscript  bool
	// drawnLines says that the items and rows of the listing are its lines.
	drawnLines bool
}

// boxes are the classes of what frames a page.
const boxes = rules.ClassNav | rules.ClassMasthead | rules.ClassFooter

func (b *builder) top() *open { return &b.stack[len(b.stack)-1] }

// push opens an element and gives its node.
func (b *builder) push(tag doc.Tag, pos int32, a *attrs, name uint32) int32 {
	node, p := b.node(tag, pos, a)
	at := int32(len(b.stack))
	b.stack = slices.Grow(b.stack, 1)[:at+1]
	e := &b.stack[at]
	if at > 0 {
		*e = b.stack[at-1]
	} else {
		*e = open{scope: -1, special: -1, closer: -1, list: -1}
	}
	e.node, e.tag, e.name, e.prevSame = node, tag, name, b.opens[tag]
	e.from, e.spans, e.drawn, e.custom, e.apart, e.class = 0, 0, false, false, false, 0
	t := tagTraits[tag]
	if t&scope != 0 {
		e.scope = at
	}
	if t&special != 0 {
		e.special = at
		if tag != doc.TagAddress && tag != doc.TagDiv && tag != doc.TagP {
			e.closer = at
		}
	}
	if t&listOwner != 0 {
		e.list = at
	}
	if t&cell != 0 {
		b.format = append(b.format, formatting{marker: true})
	}
	b.enter(&e.ctx, tag, node, t)
	if (a.set || tag == doc.TagDialog || tag == doc.TagButton) && !e.ctx.silent {
		b.applyPurpose(e, tag, a, p)
	}
	switch {
	case tag == doc.TagSpan:
		e.from = int32(len(b.text))
		e.class = b.classes.part(a)
	case tag == doc.TagOther && name != 0:
		e.custom = b.isOwn(pos)
		if e.custom && isCustom(b.src, pos) && b.holdsBlocks(&b.stack[at-1]) {
			if e.apart = b.tree.Class[node]&boxes != 0; e.apart {
				b.flush()
			}
			e.ctx.block, e.ctx.inline = node, 0
		}
		e.from = int32(len(b.text))
	}
	if e.ctx.pre || p&(listing|markup|codeLine) != 0 || e.ctx.listing > 0 {
		b.enterListing(e, tag, p)
	}
	b.opens[tag] = at
	return node
}

// growTree makes room for all that is left of a large page at once: doubling would hold the half of
// it twice.
func (b *builder) growTree() {
	t, n := b.tree, b.remaining()
	t.Tag, t.Parent, t.End = slices.Grow(t.Tag, n), slices.Grow(t.Parent, n), slices.Grow(t.End, n)
	t.Class, t.Flags, t.Sig, t.Pos = slices.Grow(t.Class, n), slices.Grow(t.Flags, n), slices.Grow(t.Sig,
		n), slices.Grow(t.Pos, n)
}

// remaining is about how many more elements or runs the rest of the source has.
func (b *builder) remaining() int { return countElements(b.src[b.at:]) + maxReused/8 }

// node adds an element to the tree below the innermost open one, and gives what its class is for.
func (b *builder) node(tag doc.Tag, pos int32, a *attrs) (int32, purpose) {
	t := b.tree
	n := int32(len(t.Tag))
	parent, flags := int32(-1), uint8(0)
	if len(b.stack) > 0 {
		parent = b.top().node
		flags = t.Flags[parent]
	}
	var class uint64
	var p purpose
	sig := uint32(tag)
	if a.set {
		var h uint32
		class, h, p = b.classes.of(a)
		sig ^= h
		if a.hides() {
			flags |= doc.Hidden
		}
		if b.isNote(a) {
			flags |= doc.Note
		}
		if p&beside != 0 || p&besideTable != 0 && tag == doc.TagTable {
			flags |= doc.Beside
		}
	}
	if tag == doc.TagOther {
		class |= b.classOfName(pos)
	}
	if tag == doc.TagNoscript {
		flags |= doc.NoScript
	}
	if len(t.Tag) == cap(t.Tag) && len(t.Tag) >= maxReused {
		b.growTree()
	}
	t.Tag = append(t.Tag, tag)
	t.Parent = append(t.Parent, parent)
	t.End = append(t.End, n+1)
	t.Class = append(t.Class, class)
	t.Flags = append(t.Flags, flags)
	t.Sig = append(t.Sig, sig)
	t.Pos = append(t.Pos, pos)
	return n, p
}

// enter brings ctx, the outer element's, to what holds inside the element.
func (b *builder) enter(ctx *place, tag doc.Tag, node int32, t traits) {
	if t&block != 0 {
		ctx.block, ctx.inline = node, 0
	} else {
		ctx.inline |= b.tree.Class[node]
	}
	if t&silent != 0 {
		ctx.silent = true
	}
	switch tag {
	case doc.TagH1, doc.TagH2, doc.TagH3, doc.TagH4, doc.TagH5, doc.TagH6:
		ctx.level = uint8(tag-doc.TagH1) + 1
		b.pictured = 0
	case doc.TagUl, doc.TagOl, doc.TagMenu, doc.TagDir:
		ctx.lists = min(ctx.lists+1, 200)
		ctx.item, ctx.number = 0, 0
	case doc.TagBlockquote:
		ctx.quotes = min(ctx.quotes+1, 200)
	case doc.TagPre, doc.TagListing, doc.TagXmp, doc.TagPlaintext:
		ctx.pre = true
	case doc.TagFigure:
		ctx.figure = node
	case doc.TagFigcaption, doc.TagCaption:
		ctx.caption = true
	case doc.TagTable:
		if ctx.table > 0 {
			b.tables[ctx.table-1].nested = true
		}
		b.tables = append(b.tables, table{})
		ctx.table, ctx.row, ctx.cell, ctx.col, ctx.head = int32(len(b.tables)), 0, 0, 0, false
		ctx.level = 0
	case doc.TagTemplate:
		ctx.silent = true
	}
}

// applyPurpose acts on what an element's attributes say for certain about its text. A heading is
// text under any name: manuals call the head of a function "code-header". A button inside a heading
// or a listing acts on it, and is none of its words; the button that is a heading's only text is
// that text.
func (b *builder) applyPurpose(e *open, tag doc.Tag, a *attrs, p purpose) {
	b.head.Event = b.head.Event || p&calendar != 0
	switch {
	case p&(noText|calendar) != 0 && tagTraits[tag]&heading == 0,
		p&gutter != 0 && tag != doc.TagPre && tag != doc.TagCode && numbersAhead(b.src, b.tagEnd),
		tag == doc.TagButton && (e.ctx.pre || e.ctx.level > 0 && b.cur.begun):
		e.ctx.silent = true
	case p&rendering != 0:
		b.drawn(e)
	case b.conceals(tag, a, p) && !b.unfolds(e.node):
		b.conceal(e, tag, a, p)
	case a.style != "" && tagTraits[tag]&block != 0 && stylesCode(a.style):
		e.ctx.pre = true
	}
	if a.ariaControls != "" || a.target != "" {
		b.noteControls(a)
	}
	if a.folds {
		b.hidden.folds = e.node
	}
}

// popTo closes all open elements from index at on.
func (b *builder) popTo(at int32) {
	for i := int32(len(b.stack)) - 1; i >= at; i-- {
		e := &b.stack[i]
		b.tree.End[e.node] = int32(len(b.tree.Tag))
		b.opens[e.tag] = e.prevSame
		if tagTraits[e.tag]&(cell|marked) != 0 {
			b.left(e)
		}
		if e.drawn {
			b.endDrawn(e)
		}
		if e.apart {
			b.flush()
		}
		if e.tag == doc.TagForm {
			b.endForm(e)
		}
		if e.tag == doc.TagSpan || e.custom || e.tag == doc.TagButton {
			b.endUnit(e)
		}
	}
	b.stack = b.stack[:at]
}

// inScope gives the index of the innermost open element with the tag, -1 where a scope element
// stands between.
func (b *builder) inScope(tag doc.Tag) int32 {
	at := b.opens[tag]
	if at < b.top().scope {
		return -1
	}
	return at
}

// closeInScope closes the innermost open element with the tag and all inside it, where it is in
// scope.
func (b *builder) closeInScope(tag doc.Tag) bool {
	at := b.inScope(tag)
	if at > 0 {
		b.flush()
		b.popTo(at)
	}
	return at > 0
}
