package render

import (
	"strconv"

	"shuck/extract/doc"
)

// openList is a list whose end is not written yet; its last item is open too.
type openList struct {
	level int // of its items; lists of a page may leave levels out
	tag   string
	next  int // number that its next item has without being told
}

func (p *pageWriter) item(b *doc.Block) {
	level, tag := listDepth(b), "ul"
	if b.Number > 0 {
		tag = "ol"
	}
	p.closeLists(level)
	if n := len(p.lists); n > 0 && p.lists[n-1].level == level && p.lists[n-1].tag != tag {
		p.closeLists(level - 1)
	}
	if n := len(p.lists); n > 0 && p.lists[n-1].level == level {
		p.str("</li>\n<li")
		if int(b.Number) != p.lists[n-1].next {
			p.number("value", int(b.Number))
		}
	} else {
		if n > 0 && p.out[len(p.out)-1] != '\n' {
			p.str("\n")
		}
		p.str("<" + tag)
		if b.Number > 1 {
			p.number("start", int(b.Number))
		}
		p.str(">\n<li")
		p.lists = append(p.lists, openList{level: level, tag: tag})
	}
	p.str(">")
	if b.Number > 0 {
		p.lists[len(p.lists)-1].next = int(b.Number) + 1
	}
	p.inline(b)
}

func (p *pageWriter) number(attr string, n int) {
	p.out = appendAttr(p.out, attr, strconv.Itoa(n))
}

// closeLists closes the lists whose items lie deeper than level.
func (p *pageWriter) closeLists(level int) {
	for n := len(p.lists); n > 0 && p.lists[n-1].level > level; n-- {
		p.str("</li>\n</" + p.lists[n-1].tag + ">\n")
		p.lists = p.lists[:n-1]
	}
}
