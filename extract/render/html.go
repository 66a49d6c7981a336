package render

import (
	"strconv"
	"strings"

	"shuck/extract/doc"
)

// appendPage writes a page of its own: the elements named in this file and no others, no style, no
// script, everything that comes from the source escaped.
func appendPage(dst []byte, a *doc.Article, v *view) []byte {
	dst = append(dst, "<!DOCTYPE html>\n<html"...)
	if a.Language != "" {
		dst = appendAttr(dst, "lang", a.Language)
	}
	dst = append(dst, ">\n<head>\n<meta charset=\"utf-8\">\n"...)
	titled := a.Title != "" && !v.NoTitle
	if titled {
		dst = append(appendEscaped(append(dst, "<title>"...), a.Title), "</title>\n"...)
	}
	dst = append(dst, "</head>\n<body>\n<article>\n"...)
	if titled {
		dst = append(appendEscaped(append(dst, "<h1>"...), a.Title), "</h1>\n"...)
	}
	p := pageWriter{out: dst, view: v}
	if a.HTML {
		p.blocks(a.Blocks)
	} else {
		p.lines(a.Blocks)
	}
	return append(p.out, "</article>\n</body>\n</html>\n"...)
}

// pageWriter writes blocks as elements and keeps what is open of those that hold several blocks.
type pageWriter struct {
	out    []byte
	view   *view
	block  *doc.Block // the one whose inline text is being written
	lists  []openList // outermost first
	quotes int        // blockquotes open
	table  string     // "thead", "tbody", or empty outside of a table
}

func (p *pageWriter) blocks(blocks []doc.Block) {
	for i := range blocks {
		b := &blocks[i]
		if p.view.skipped(b) {
			continue
		}
		p.leave(b)
		p.block = b
		switch b.Kind {
		case doc.ListItem:
			p.item(b)
		case doc.TableRow:
			p.row(b)
		case doc.Quote:
			p.quote(b)
		case doc.Code:
			p.str("<pre><code>")
			p.escaped(strings.Trim(b.Text, "\n"))
			p.str("</code></pre>\n")
		case doc.Heading:
			tag := "h" + strconv.Itoa(headingLevel(b))
			p.str("<" + tag + ">")
			p.inline(b)
			p.str("</" + tag + ">\n")
		default:
			p.str("<p>")
			p.inline(b)
			p.str("</p>\n")
		}
	}
	p.leave(&doc.Block{})
}

// leave closes what b is no part of.
func (p *pageWriter) leave(b *doc.Block) {
	p.closeLists(listDepth(b))
	for quotes := quoteDepth(b); p.quotes > quotes; p.quotes-- {
		p.str("</blockquote>\n")
	}
	if p.table != "" && (b.Kind != doc.TableRow || b.Header && p.table == "tbody") {
		p.str("</" + p.table + ">\n</table>\n")
		p.table = ""
	}
}

func (p *pageWriter) quote(b *doc.Block) {
	for ; p.quotes < quoteDepth(b); p.quotes++ {
		p.str("<blockquote>\n")
	}
	p.str("<p>")
	p.inline(b)
	p.str("</p>\n")
}

func (p *pageWriter) row(b *doc.Block) {
	part, cell := "tbody", "td"
	if b.Header {
		part, cell = "thead", "th"
	}
	switch {
	case p.table == "":
		p.str("<table>\n<" + part + ">\n")
	case p.table != part:
		p.str("</" + p.table + ">\n<" + part + ">\n")
	}
	p.table = part
	p.str("<tr><" + cell + ">")
	for i, c := range cells(b) {
		if i > 0 {
			p.str("</" + cell + "><" + cell + ">")
		}
		p.block = &c
		p.inline(&c)
	}
	p.str("</" + cell + "></tr>\n")
}

// lines writes a raw text: a paragraph for the lines between two blank ones.
func (p *pageWriter) lines(blocks []doc.Block) {
	for para := range paragraphs(blocks) {
		p.str("<p>")
		for i := range para {
			if i > 0 {
				p.str("<br>\n")
			}
			p.escaped(strings.TrimSpace(para[i].Text))
		}
		p.str("</p>\n")
	}
}

func (p *pageWriter) str(s string)     { p.out = append(p.out, s...) }
func (p *pageWriter) escaped(s string) { p.out = appendEscaped(p.out, s) }
