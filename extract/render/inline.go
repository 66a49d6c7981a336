package render

import (
	"strings"

	"shuck/extract/doc"
)

// inliner takes the pieces of a block's text in order. Every open is answered by a close, innermost
// first. The spans' addresses are safe to write and not empty.
type inliner interface {
	open(s doc.Span)
	close(s doc.Span)
	text(start, end int) // a part of Block.Text, never empty
	picture(s doc.Span)
}

// walk hands b's text and those of its spans that v shows to in. A span that reaches over the end
// of the one that holds it is cut there; one that lies outside the text is left out, and so are a
// link inside a link and anything inside code.
func (v *view) walk(b *doc.Block, in inliner) {
	w := walker{in: in}
	for _, s := range b.Spans {
		if s.Start < 0 || s.End < s.Start || int(s.End) > len(b.Text) {
			continue
		}
		trimSpan(&s, b.Text)
		s.Start = max(s.Start, int32(w.pos))
		w.closeTo(int(s.Start))
		if v.resolve(&s) && w.fits(&s) {
			w.enter(s)
		}
	}
	w.closeTo(len(b.Text))
	w.upTo(len(b.Text))
}

// trimSpan takes white space from the ends of what s holds.
func trimSpan(s *doc.Span, text string) {
	if s.Kind == doc.Picture {
		return
	}
	for s.Start < s.End && isBlank(text[s.Start]) {
		s.Start++
	}
	for s.Start < s.End && isBlank(text[s.End-1]) {
		s.End--
	}
}

// resolve puts the address to write into s and reports whether s is to be seen.
func (v *view) resolve(s *doc.Span) bool {
	switch s.Kind {
	case doc.Picture:
		if v.Images {
			s.URL = v.address(s.URL, false)
		}
		return v.Images && s.URL != ""
	case doc.Link:
		if v.Links {
			s.URL = v.address(s.URL, true)
		}
		return v.Links && s.URL != "" && s.End > s.Start
	}
	return s.End > s.Start
}

// walker keeps the spans that are open.
type walker struct {
	in    inliner
	pos   int
	stack []doc.Span
}

func (w *walker) upTo(end int) {
	if end > w.pos {
		w.in.text(w.pos, end)
		w.pos = end
	}
}

func (w *walker) closeTo(start int) {
	for n := len(w.stack); n > 0 && int(w.stack[n-1].End) <= start; n-- {
		w.upTo(int(w.stack[n-1].End))
		w.in.close(w.stack[n-1])
		w.stack = w.stack[:n-1]
	}
}

// fits reports whether s may stand inside the open spans, and cuts it at the end of the innermost.
func (w *walker) fits(s *doc.Span) bool {
	for i := range w.stack {
		if k := w.stack[i].Kind; k == doc.CodeSpan || k == s.Kind {
			return false
		}
		s.End = min(s.End, w.stack[i].End)
	}
	return true
}

func (w *walker) enter(s doc.Span) {
	w.upTo(int(s.Start))
	if s.Kind == doc.Picture {
		w.in.picture(s)
		return
	}
	w.in.open(s)
	w.stack = append(w.stack, s)
}

// inlineText gives the block's text, with the links that v shows as [text](address) and the
// pictures as ![text](address), and with what stands raised written so. Text that looks like one of
// these stays as it is: this is for reading, not for parsing.
func inlineText(b *doc.Block, v *view) string {
	if len(b.Spans) == 0 || !v.Links && !v.Images && !raised(b) {
		return b.Text
	}
	p := plain{source: b.Text}
	v.walk(b, &p)
	return p.out.String()
}

// raised reports whether some of b's text is superscript.
func raised(b *doc.Block) bool {
	for i := range b.Spans {
		if b.Spans[i].Kind == doc.Superscript {
			return true
		}
	}
	return false
}

type plain struct {
	source string
	out    strings.Builder
	raised bool
}

func (p *plain) text(start, end int) {
	if s := p.source[start:end]; p.raised {
		p.out.WriteString(superscript(p.source[:start], s))
	} else {
		p.out.WriteString(s)
	}
}

func (p *plain) open(s doc.Span) {
	switch s.Kind {
	case doc.Link:
		p.out.WriteByte('[')
	case doc.Superscript:
		p.raised = true
	}
}

func (p *plain) close(s doc.Span) {
	switch s.Kind {
	case doc.Link:
		p.out.WriteString("](" + s.URL + ")")
	case doc.Superscript:
		p.raised = false
	}
}

func (p *plain) picture(s doc.Span) { p.out.WriteString("![" + s.Alt + "](" + s.URL + ")") }
