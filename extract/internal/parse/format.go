package parse

import "shuck/extract/doc"

// formatting is an active formatting element: one that was begun and not ended, wherever the tree
// has come to since. A marker keeps those outside a table cell from reaching into it.
type formatting struct {
	tag    doc.Tag
	marker bool
	hides  bool // its text is not shown
	class  uint64
	url    string
	span   int32 // 1 + index in builder.spans of its span in the current run, 0 where it has none yet
}

// maxFormat bounds the active formatting elements, so that a page that never ends any costs no more
// than one that does; the outermost are forgotten first.
const maxFormat = 64

func (b *builder) startFormat(tag doc.Tag, a *attrs) {
	if tag == doc.TagA || tag == doc.TagNobr {
		b.endFormat(tag)
	}
	if tag == doc.TagA && b.cur.begun && !b.cur.space &&
		(b.cur.linkEnd == len(b.text) || b.unit.custom && b.unit.end == len(b.text)) {
		b.cur.space = true // two links that touch are two buttons, not one word
	}
	if tag != doc.TagA && tag != doc.TagCode {
		b.parts(tag, a)
	}
	f := formatting{tag: tag}
	if a.set {
		var p purpose
		f.class, _, p = b.classes.of(a)
		f.hides = p&noText != 0 || b.conceals(tag, a, p)
		if p&button != 0 && tag == doc.TagA && !b.cur.space && b.unit.class != 0 && b.unit.end == len(b.text) {
			b.flush() // a button that touches a price or a name is no part of it
		}
		if b.isNote(a) {
			b.flagNote(b.top().ctx.block)
		}
		if a.ariaControls != "" || a.target != "" || len(a.href) > 1 && a.href[0] == '#' {
			b.noteControls(a)
		}
		b.noteNamed(a, f.class)
	}
	if len(b.format) >= maxFormat {
		b.format = append(b.format[:0], b.format[maxFormat/2:]...)
		b.countHidden()
	}
	if tag == doc.TagA {
		f.url = unescape(a.href)
	}
	b.format = append(b.format, f)
	if f.hides {
		b.hidden.formats++
	}
}

// countHidden counts the formatting elements that hide their text anew.
func (b *builder) countHidden() {
	b.hidden.formats = 0
	for i := range b.format {
		if b.format[i].hides {
			b.hidden.formats++
		}
	}
}

func (b *builder) endFormat(tag doc.Tag) {
	for i := len(b.format) - 1; i >= 0 && !b.format[i].marker; i-- {
		if f := &b.format[i]; f.tag == tag {
			b.closeSpan(f)
			if f.hides {
				b.hidden.formats--
			}
			b.format = append(b.format[:i], b.format[i+1:]...)
			return
		}
	}
}

// clearFormat forgets the formatting elements since the last marker, and that.
func (b *builder) clearFormat() {
	for i := len(b.format) - 1; i >= 0; i-- {
		if b.format[i].marker {
			b.format = b.format[:i]
			if b.hidden.formats > 0 {
				b.countHidden()
			}
			return
		}
	}
}

// openSpans gives each active formatting element a span in the current run, and the run its class
// bits.
func (b *builder) openSpans() uint64 {
	first := len(b.format)
	for first > 0 && !b.format[first-1].marker {
		first--
	}
	var class uint64
	var have [4]bool
	for i := first; i < len(b.format); i++ {
		f := &b.format[i]
		class |= f.class
		kind, ok := spanKind(f.tag)
		if !ok || have[kind] || kind == doc.Link && f.url == "" {
			continue
		}
		have[kind] = true
		if f.span > 0 {
			continue
		}
		b.spans = append(b.spans, doc.Span{Kind: kind, Start: int32(len(b.text)), End: -1, URL: f.url})
		f.span = int32(len(b.spans))
	}
	return class
}

func (b *builder) closeSpan(f *formatting) {
	if f.span == 0 {
		return
	}
	b.spans[f.span-1].End = int32(len(b.text))
	b.endDress(f, b.spans[f.span-1].Start)
	if f.tag == doc.TagA {
		b.noteMark(f, int(b.spans[f.span-1].Start))
		b.cur.linkEnd = len(b.text)
	}
	f.span = 0
}

// closeSpans ends the spans of the current run; the elements that made them stay active.
func (b *builder) closeSpans() {
	for i := len(b.format) - 1; i >= 0 && !b.format[i].marker; i-- {
		b.closeSpan(&b.format[i])
	}
}

// spanKind gives the kind of span that a formatting element makes, if any.
func spanKind(tag doc.Tag) (doc.SpanKind, bool) {
	switch tag {
	case doc.TagA:
		return doc.Link, true
	case doc.TagEm, doc.TagI:
		return doc.Emphasis, true
	case doc.TagStrong, doc.TagB:
		return doc.Strong, true
	case doc.TagCode, doc.TagTt:
		return doc.CodeSpan, true
	}
	return 0, false
}
