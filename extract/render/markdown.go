package render

import (
	"strconv"
	"strings"

	"shuck/extract/doc"
)

// appendMarkdown writes CommonMark with GFM tables. What is text in the article is text to a
// Markdown reader too: everything that could be taken for markup is escaped.
func appendMarkdown(dst []byte, a *doc.Article, v *view) []byte {
	if v.FrontMatter {
		dst = appendFrontMatter(dst, a)
	}
	m := mdWriter{out: dst, start: len(dst), view: v}
	if a.Title != "" && !v.NoTitle {
		m.paragraph(&doc.Block{Kind: doc.Heading, Level: 1, Text: a.Title})
	}
	m.body(a)
	if len(m.out) > m.start {
		m.out = append(m.out, '\n')
	}
	return m.out
}

// body writes an article without its title, and without a line end after it.
func (m *mdWriter) body(a *doc.Article) {
	switch {
	case a.HTML:
		m.blocks(a.Blocks)
	case isMarkdown(a.Blocks):
		m.apart(&doc.Block{})
		m.out = appendLines(m.out, a.Blocks)
	default:
		m.lines(a.Blocks)
	}
}

// mdWriter writes blocks as Markdown.
type mdWriter struct {
	out    []byte
	start  int // of what is ours in out
	view   *view
	prefix string     // what a line begins with: quote signs, the indent of a list item
	prev   *doc.Block // the block before; nil at the start
	items  []mdItem   // the list items around this place, outermost first
}

type mdItem struct {
	level, width int
	ordered      bool
}

func (m *mdWriter) blocks(blocks []doc.Block) {
	for i := range blocks {
		b := &blocks[i]
		if m.view.skipped(b) {
			continue
		}
		switch b.Kind {
		case doc.ListItem:
			m.item(b)
		case doc.TableRow:
			if !adjoins(m.prev, b) {
				m.head(tableOf(blocks[i:]))
				if b.Header {
					m.prev = b
					continue
				}
			}
			m.row(b)
		case doc.Code:
			m.code(b.Text)
		default:
			m.paragraph(b)
		}
		m.prev = b
	}
}

// apart ends the block before, with a blank line where b does not adjoin it. A blank line between
// two quotes belongs to the outer one.
func (m *mdWriter) apart(b *doc.Block) {
	if len(m.out) == m.start {
		return
	}
	m.out = append(m.out, '\n')
	if adjoins(m.prev, b) {
		return
	}
	if m.prev != nil {
		if n := min(quoteDepth(m.prev), quoteDepth(b)); n > 0 {
			m.str(strings.TrimSpace(strings.Repeat("> ", n)))
		}
	}
	m.out = append(m.out, '\n')
}

func (m *mdWriter) paragraph(b *doc.Block) {
	m.apart(b)
	m.prefix = strings.Repeat("> ", quoteDepth(b))
	if level := listDepth(b); level > 0 {
		m.within(level)
		m.prefix = m.indent()
	} else {
		m.items = m.items[:0]
	}
	m.str(m.prefix)
	if b.Kind == doc.Heading {
		m.str(strings.Repeat("#", headingLevel(b)) + " ")
	}
	m.inline(b)
}

func (m *mdWriter) item(b *doc.Block) {
	sign := "- "
	if b.Number > 0 {
		sign = strconv.Itoa(int(min(b.Number, 999999999))) + ". " // more digits make no list
	}
	m.apart(b)
	m.within(listDepth(b))
	if n := len(m.items); b.Number > 1 && m.prev != nil && m.prev.Kind == doc.ListItem &&
		(n == 0 || m.items[n-1].level < listDepth(b) || !m.items[n-1].ordered) {
		m.str("\n") // a list that does not begin with 1 would go on with the text of the item before
	}
	m.within(listDepth(b) - 1)
	m.str(m.indent() + sign)
	m.items = append(m.items, mdItem{level: listDepth(b), width: len(sign), ordered: b.Number > 0})
	m.prefix = m.indent()
	m.inline(b)
}

// within leaves the items that lie deeper than level.
func (m *mdWriter) within(level int) {
	for n := len(m.items); n > 0 && m.items[n-1].level > level; n-- {
		m.items = m.items[:n-1]
	}
}

func (m *mdWriter) indent() string {
	width := 0
	for _, it := range m.items {
		width += it.width
	}
	return strings.Repeat(" ", width)
}

// code writes a fenced block whose fence is longer than any in it.
func (m *mdWriter) code(s string) {
	m.apart(&doc.Block{Kind: doc.Code})
	m.items = m.items[:0]
	fence := strings.Repeat("`", max(3, longestRun(s, '`')+1))
	m.str(fence + "\n" + strings.Trim(s, "\n") + "\n" + fence)
}

func (m *mdWriter) str(s string) { m.out = append(m.out, s...) }

func longestRun(s string, c byte) int {
	longest, run := 0, 0
	for i := 0; i < len(s); i++ {
		if s[i] != c {
			run = 0
			continue
		}
		run++
		longest = max(longest, run)
	}
	return longest
}
