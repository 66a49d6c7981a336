package parse

import (
	"strconv"
	"strings"

	"shuck/extract/doc"
)

// entered keeps what an element's attributes say about the text inside it.
func (b *builder) entered(tag doc.Tag, node int32, a *attrs) {
	e := b.top()
	e.ctx.noscript = b.tree.Flags[node]&doc.NoScript != 0
	if a.role != "" && !tableOnly(tag) && tagTraits[tag]&cell == 0 {
		b.enteredRole(node, e, a)
	}
	switch tag {
	case doc.TagBody:
		b.readLang(a)
		b.head.Event = b.head.Event || isOfEvent(a.class)
	case doc.TagTime:
		b.readTime(a)
	case doc.TagLi:
		e.ctx.item = node
		e.ctx.number = b.nextNumber(a)
	case doc.TagOl:
		if n, err := strconv.Atoi(a.start); err == nil && n >= 0 {
			b.numbers = append(b.numbers, number{node, n - 1})
		} else {
			b.numbers = append(b.numbers, number{node, 0})
		}
	case doc.TagTable:
		t := &b.tables[e.ctx.table-1]
		t.layout = a.role == "presentation" || a.role == "none" ||
			strings.Contains(a.class, "infobox") // a wiki's box beside the text
		t.bordered = a.border
	case doc.TagThead:
		e.ctx.head = true
		if e.ctx.table > 0 {
			b.tables[e.ctx.table-1].headed = true
		}
	case doc.TagTr:
		b.enteredRow(node, e)
	case doc.TagTd, doc.TagTh:
		b.enteredCell(tag, node, e, a)
	case doc.TagPre, doc.TagListing:
		b.afterPre = true
	case doc.TagSup, doc.TagSub, doc.TagRp:
		e.from, e.spans = int32(len(b.text)), int32(len(b.spans))
	case doc.TagRt:
		e.ctx.silent = e.ctx.silent || b.bracketed != b.tree.Parent[node] // glued to its base, it is no word
	case doc.TagQ:
		b.quotes.enter(!e.ctx.silent)
	case doc.TagTemplate:
		if a.shadow {
			e.ctx.silent = b.stack[len(b.stack)-2].ctx.silent
		}
	default:
		if a.fallback && len(b.stack) > 1 && b.stack[len(b.stack)-2].tag == doc.TagOther {
			e.ctx.silent = true // AMP shows it where the real thing fails
		}
	}
}

// isOfEvent reports whether a body's class says that the page is of one event.
func isOfEvent(class string) bool {
	for token := range strings.FieldsSeq(class) {
		if strings.HasSuffix(token, "type-event") || strings.HasPrefix(token, "single-") && strings.Contains(token, "event") {
			return true
		}
	}
	return false
}

// enteredRole makes a table of elements that are one by their roles alone.
func (b *builder) enteredRole(node int32, e *open, a *attrs) {
	switch a.role {
	case "table", "grid":
		b.tables = append(b.tables, table{byRole: true})
		e.ctx.table, e.ctx.row, e.ctx.cell, e.ctx.col = int32(len(b.tables)), 0, 0, 0
	case "row":
		if b.isTable(&e.ctx) {
			b.flush()
			b.enteredRow(node, e)
		}
	case "cell", "gridcell", "rowheader", "columnheader":
		if b.isTable(&e.ctx) && e.ctx.row > 0 {
			b.flush()
			cell := doc.TagTd
			if strings.HasSuffix(a.role, "header") {
				cell = doc.TagTh
			}
			b.enteredCell(cell, node, e, a)
		}
	}
}

// isTable reports whether ctx stands in a table that is one by its role.
func (b *builder) isTable(ctx *place) bool { return ctx.table > 0 && b.tables[ctx.table-1].byRole }

func (b *builder) enteredRow(node int32, e *open) {
	e.ctx.row, e.ctx.cell, e.ctx.col = node, 0, 0
	if e.ctx.table > 0 {
		b.tables[e.ctx.table-1].nextRow(node)
	}
}

func (b *builder) enteredCell(tag doc.Tag, node int32, e *open, a *attrs) {
	e.ctx.cell, e.ctx.th = node, tag == doc.TagTh
	if e.ctx.table == 0 {
		return
	}
	t := &b.tables[e.ctx.table-1]
	e.ctx.col = int32(t.nextCell(span(a.colspan), span(a.rowspan)))
	if tag == doc.TagTh {
		t.headed = true
	}
}

// span reads how many columns or rows a cell covers.
func span(s string) int {
	n, err := strconv.Atoi(strings.TrimSpace(s))
	if err != nil || n < 1 || n > maxSpan {
		return 1
	}
	return n
}

// number is the ordinal that the last item of an open ordered list has.
type number struct {
	list int32 // node
	last int
}

// nextNumber returns the ordinal of the item that was just opened, 0 where its list is not ordered.
func (b *builder) nextNumber(a *attrs) int32 {
	at := b.top().list
	if at < 0 || b.stack[at].tag != doc.TagOl {
		return 0
	}
	list := b.stack[at].node
	for len(b.numbers) > 0 && b.numbers[len(b.numbers)-1].list != list {
		if b.numbers[len(b.numbers)-1].list < list {
			return 0
		}
		b.numbers = b.numbers[:len(b.numbers)-1] // a list that has ended
	}
	if len(b.numbers) == 0 {
		return 0
	}
	n := &b.numbers[len(b.numbers)-1]
	n.last++
	if v, err := strconv.Atoi(a.value); err == nil && v > 0 {
		n.last = v
	}
	return int32(n.last)
}

// voidElement acts on an element without content.
func (b *builder) voidElement(s *scanner, tag doc.Tag, a *attrs) {
	switch tag {
	case doc.TagBr:
		b.lineBreak()
	case doc.TagHr:
		b.closeP()
		b.flush()
	case doc.TagImg:
		b.picture(a, s.start)
	case doc.TagInput:
		b.input(a)
	case doc.TagMeta:
		b.readMeta(a)
	case doc.TagLink:
		b.readLink(a)
	case doc.TagBase:
		if b.head.Base == "" {
			b.head.Base = collapse(a.href)
		}
	}
}

// rawElement acts on an element whose content is not markup, and moves the scanner past it.
func (b *builder) rawElement(s *scanner, tag doc.Tag) {
	start := s.pos
	end := b.skipElement(s, tag)
	content := s.src[start:end]
	switch tag {
	case doc.TagTitle:
		if !b.seenTitle {
			b.seenTitle = true
			b.head.Title = collapse(content)
		}
	case doc.TagScript:
		switch typ := s.attrs.typ; {
		case strings.Contains(typ, "ld+json"):
			b.linked = append(b.linked, content)
		case strings.HasPrefix(typ, "math/") || typ == "text/latex":
			b.mathScript(content, typ, s.start)
		}
	case doc.TagStyle:
		b.classes.readSheet(content)
	case doc.TagTextarea:
		b.form.fields = manyFields
	case doc.TagNoscript:
		b.noscript += len(content)
	case doc.TagXmp:
		b.closeP()
		b.flush()
		b.push(tag, int32(s.start), &s.attrs, 0)
		b.addText(start, end)
		b.flush()
		b.popTo(int32(len(b.stack)) - 1)
	}
}

// skipElement moves the scanner past the end tag of a raw-text element and gives the content's end.
// Where the element never ends, what it swallows is noted.
func (b *builder) skipElement(s *scanner, tag doc.Tag) int {
	start, end := s.pos, len(s.src)
	switch {
	case b.endless[tag]:
		s.pos = end
	case tag == doc.TagScript && !b.mend:
		end, s.pos = skipScript(s.src, start)
	default:
		end, s.pos, _ = skipRaw(s.src, start, tag.String())
	}
	ends := end < len(s.src)
	b.endless[tag] = !ends
	if tag == doc.TagNoscript || tag == doc.TagXmp || ends && !swallows(tag, s.src[start:end]) {
		return end
	}
	b.swallowed = max(b.swallowed, end-start)
	if b.mend {
		end = mendedEnd(s.src, start, tag == doc.TagScript || tag == doc.TagStyle)
		s.pos = end
	}
	return end
}

// skipSvg moves the scanner past a drawing. One that does not end is taken to be empty.
func (b *builder) skipSvg(s *scanner) {
	if s.selfClose || b.noSvgEnd {
		return
	}
	depth, i := 1, s.pos
	for {
		j := strings.IndexByte(s.src[i:], '<')
		if j < 0 {
			b.noSvgEnd = true
			return
		}
		i += j + 1
		rest := s.src[i:]
		switch {
		case hasTagName(rest, "/svg"):
			depth--
		case hasTagName(rest, "svg"):
			if e := tagEnd(s.src, i+3); e >= 2 && s.src[e-2] != '/' {
				depth++
			}
		case strings.HasPrefix(rest, "!--"):
			i = skipDeclaration(s.src, i+1)
		}
		if depth == 0 {
			if e := tagEnd(s.src, i+4); e > 0 {
				s.pos = e
				return
			}
			b.noSvgEnd = true
			return
		}
	}
}

// hasTagName reports whether s begins with the name, in any case, and ends it there.
func hasTagName(s, name string) bool {
	return len(s) > len(name) && endsName[s[len(name)]] && strings.EqualFold(s[:len(name)], name)
}
