package render

import (
	"strings"

	"shuck/extract/doc"
)

func (p *pageWriter) inline(b *doc.Block) { p.view.walk(b, p) }

func (p *pageWriter) text(start, end int) {
	s := p.block.Text[start:end]
	for {
		line, rest, more := strings.Cut(s, "\n")
		p.escaped(line)
		if !more {
			return
		}
		p.str("<br>\n")
		s = rest
	}
}

func (p *pageWriter) open(s doc.Span) {
	p.str("<" + spanTag(s.Kind))
	if s.Kind == doc.Link {
		p.out = appendAttr(p.out, "href", s.URL)
	}
	p.str(">")
}

func (p *pageWriter) close(s doc.Span) { p.str("</" + spanTag(s.Kind) + ">") }

func (p *pageWriter) picture(s doc.Span) {
	p.str("<img")
	p.out = appendAttr(p.out, "src", s.URL)
	p.out = appendAttr(p.out, "alt", s.Alt)
	p.str(">")
}

func spanTag(k doc.SpanKind) string {
	switch k {
	case doc.Link:
		return "a"
	case doc.Emphasis:
		return "em"
	case doc.Strong:
		return "strong"
	case doc.Superscript:
		return "sup"
	case doc.Subscript:
		return "sub"
	}
	return "code"
}

func appendAttr(dst []byte, name, value string) []byte {
	dst = append(append(append(dst, ' '), name...), `="`...)
	return append(appendEscaped(dst, value), '"')
}

// appendEscaped writes s as text of a page or as the value of a quoted attribute.
func appendEscaped(dst []byte, s string) []byte {
	from := 0
	for i := 0; i < len(s); i++ {
		var with string
		switch s[i] {
		case '&':
			with = "&amp;"
		case '<':
			with = "&lt;"
		case '>':
			with = "&gt;"
		case '"':
			with = "&quot;"
		default:
			continue
		}
		dst = append(append(dst, s[from:i]...), with...)
		from = i + 1
	}
	return append(dst, s[from:]...)
}
