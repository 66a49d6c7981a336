package parse

import (
	"strings"

	"shuck/extract/doc"
)

// startTag acts on a start tag: what it ends, what it opens, what is read at once.
func (b *builder) startTag(s *scanner) {
	tag := b.inQuote(s.tag)
	t := tagTraits[tag]
	a := &s.attrs
	if !b.body {
		b.beforeBody(tag, t)
	}
	switch {
	case tag == doc.TagSvg:
		b.skipSvg(s)
		return
	case tag == doc.TagMath:
		b.mathElement(s)
		return
	case t&raw != 0 && !(tag == doc.TagNoframes && b.frames) || tag == doc.TagNoscript && !b.scriptless:
		b.rawElement(s, tag)
		return
	case t&void != 0:
		b.voidElement(s, tag, a)
		return
	case t&formats != 0:
		b.startFormat(tag, a)
		return
	case tag == doc.TagHtml:
		b.readLang(a)
		return
	case tag == doc.TagFrameset:
		b.frames = true
		return
	case tag == doc.TagBody && b.opens[doc.TagBody] >= 0, tag == doc.TagHead && b.opens[doc.TagHead] >= 0:
		return
	}
	if t&closesP != 0 {
		b.closeP()
		b.closeSelect(tag, t)
	}
	b.impliedEnds(tag, t)
	if t&block != 0 {
		b.flush()
	}
	if tag == doc.TagForm && tableOnly(b.top().tag) {
		return // HTML puts it in the tree and leaves it at once
	}
	if tag == doc.TagButton && b.cur.begun && b.endsAmount() {
		b.flush()
	}
	if tag == doc.TagSpan || tag == doc.TagButton || tag == doc.TagOther {
		b.beginUnit(tag, tag == doc.TagOther && b.isOwn(int32(s.start)), a)
	}
	name32 := uint32(0)
	if tag == doc.TagOther {
		if s.selfClose && strings.IndexByte(s.name(), '-') < 0 {
			return
		}
		name32 = hashString(s.name()) | 1
	}
	node := b.push(tag, int32(s.start), a, name32)
	b.entered(tag, node, a)
}

// inQuote takes the footer of a quotation, which names its source, for a paragraph of it: no page
// ends there.
func (b *builder) inQuote(tag doc.Tag) doc.Tag {
	if tag == doc.TagFooter && b.top().ctx.quotes > 0 {
		return doc.TagP
	}
	return tag
}

// beforeBody opens the head or the body when the first tag that needs it comes.
func (b *builder) beforeBody(tag doc.Tag, t traits) {
	switch {
	case tag == doc.TagHtml || tag == doc.TagHead || t&headOnly != 0 || b.opens[doc.TagTemplate] >= 0:
	case b.opens[doc.TagHead] >= 0 && t&(block|formats) == 0 && tag != doc.TagImg && tag != doc.TagSpan &&
		tag != doc.TagBody:
		// Something unknown in the head stays there.
	default:
		b.openBody(tag == doc.TagBody)
	}
}

// openBody leaves the head; explicit says that a <body> tag follows, which makes the node itself.
func (b *builder) openBody(explicit bool) {
	b.body = true
	b.popTo(1)
	if !explicit {
		b.push(doc.TagBody, -1, &attrs{}, 0)
	}
}

// impliedEnds closes what the start of the tag closes beside a paragraph.
func (b *builder) impliedEnds(tag doc.Tag, t traits) {
	switch {
	case t&heading != 0:
		if tagTraits[b.top().tag]&heading != 0 {
			b.flush()
			b.popTo(int32(len(b.stack)) - 1)
		}
	case tag == doc.TagLi:
		b.closeItem(doc.TagLi, doc.TagLi)
	case tag == doc.TagDd || tag == doc.TagDt:
		b.closeItem(doc.TagDd, doc.TagDt)
	case tag == doc.TagOption || tag == doc.TagOptgroup:
		if b.top().tag == doc.TagOption {
			b.popTo(int32(len(b.stack)) - 1)
		}
	case tag == doc.TagButton:
		b.closeInScope(doc.TagButton)
	case tag == doc.TagTd || tag == doc.TagTh:
		b.closeInTable(doc.TagTd, doc.TagTh, doc.TagCaption)
	case tag == doc.TagTr:
		b.closeInTable(doc.TagTr, doc.TagTd, doc.TagTh, doc.TagCaption)
	case tag == doc.TagTbody || tag == doc.TagThead || tag == doc.TagTfoot || tag == doc.TagCaption ||
		tag == doc.TagColgroup:
		b.closeInTable(doc.TagTbody, doc.TagThead, doc.TagTfoot, doc.TagCaption, doc.TagTr, doc.TagTd, doc.TagTh)
	}
}

// closeP closes an open paragraph that a block's start ends; a button shields it.
func (b *builder) closeP() {
	at := b.opens[doc.TagP]
	if at > b.top().scope && at > b.opens[doc.TagButton] {
		b.flush()
		b.popTo(at)
	}
}

// closeSelect closes an open list of choices that lost its end: none has a form's end in it, nor an
// article's parts.
func (b *builder) closeSelect(tag doc.Tag, t traits) {
	at := b.opens[doc.TagSelect]
	if at < 0 {
		return
	}
	switch {
	case tag == doc.TagForm, tag == doc.TagP, tag == doc.TagArticle, tag == doc.TagSection,
		tag == doc.TagTable, t&heading != 0:
		b.popTo(at)
	}
}

// closeItem closes the open item, of either tag, that the start of another ends.
func (b *builder) closeItem(one, other doc.Tag) {
	at := b.top().closer
	if at > 0 && (b.stack[at].tag == one || b.stack[at].tag == other) {
		b.flush()
		b.popTo(at)
	}
}

// closeInTable closes the outermost open element with one of the tags inside the innermost table.
func (b *builder) closeInTable(tags ...doc.Tag) {
	table, at := b.opens[doc.TagTable], int32(-1)
	for _, tag := range tags {
		if i := b.opens[tag]; i > table && (at < 0 || i < at) {
			at = i
		}
	}
	if at > 0 && table >= 0 {
		b.flush()
		b.popTo(at)
	}
}

// endTag acts on an end tag.
func (b *builder) endTag(s *scanner) {
	tag := b.inQuote(s.tag)
	t := tagTraits[tag]
	switch {
	case t&formats != 0:
		b.endFormat(tag)
	case tag == doc.TagBody || tag == doc.TagHtml:
		// What comes after them belongs to the body all the same.
	case tag == doc.TagHead:
		if b.opens[doc.TagHead] >= 0 {
			b.popTo(b.opens[doc.TagHead])
		}
	case tag == doc.TagBr:
		b.lineBreak()
	case tag == doc.TagP:
		if !b.closeInScope(doc.TagP) {
			b.flush()
		}
	case t&heading != 0:
		b.closeHeading()
	case tag == doc.TagLi:
		if at := b.opens[doc.TagLi]; at > b.top().list && at > b.top().scope {
			b.flush()
			b.popTo(at)
		}
	case tag == doc.TagForm:
		b.flush()
		b.closeSelect(tag, t)
		if b.top().tag == doc.TagForm {
			b.popTo(int32(len(b.stack)) - 1)
		}
	case tag == doc.TagTable || tag == doc.TagTr || tag == doc.TagTbody || tag == doc.TagThead || tag == doc.TagTfoot:
		if at := b.opens[tag]; at > 0 && at >= b.opens[doc.TagTable] {
			b.flush()
			b.popTo(at)
		}
	case tag == doc.TagTd || tag == doc.TagTh || tag == doc.TagCaption:
		if at := b.opens[tag]; at > b.opens[doc.TagTable] {
			b.flush()
			b.popTo(at)
		}
	case t&block != 0:
		b.closeInScope(tag)
	case t&special != 0:
		b.closeSpecial(tag)
	default:
		b.closeInline(tag, s)
	}
}

// closeSpecial closes a button, a template or the like with all that is open inside it.
func (b *builder) closeSpecial(tag doc.Tag) {
	at := b.inScope(tag)
	if at <= 0 {
		return
	}
	if b.top().tag != tag {
		b.flush()
	}
	b.popTo(at)
}

func (b *builder) closeHeading() {
	at := int32(-1)
	for tag := doc.TagH1; tag <= doc.TagH6; tag++ {
		at = max(at, b.inScope(tag))
	}
	if at > 0 {
		b.flush()
		b.popTo(at)
	}
}

// maxNameWalk bounds the search for an open element of an unknown name.
const maxNameWalk = 64

// closeInline closes the innermost open element of an ordinary name, where no special element
// stands between.
func (b *builder) closeInline(tag doc.Tag, s *scanner) {
	at, stop := b.opens[tag], b.top().special
	if tag == doc.TagOther {
		h := hashString(s.name()) | 1
		for n := 0; at > stop && b.stack[at].name != h; n++ {
			if n == maxNameWalk {
				return
			}
			at = b.stack[at].prevSame
		}
	}
	if at >= max(stop, 1) && (at > stop || b.stack[at].tag == tag) {
		b.popTo(at)
	}
}

// tableOnly reports whether tag is one that holds rows and cells only.
func tableOnly(tag doc.Tag) bool {
	return tag == doc.TagTable || tag == doc.TagTbody || tag == doc.TagThead || tag == doc.TagTfoot || tag == doc.TagTr
}
