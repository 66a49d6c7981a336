package parse

import (
	"strings"
)

// math is what is known of a page's formulas: it has each in several forms, of which one comes out.
type math struct {
	noEnd   bool   // the rest of the source has no </math>
	last    string // the formula written last
	end     int    // length of the text then
	drawn   int    // length of the text before the last one that a script drew; -1 for none
	drawnTo int    // and after it
}

func (m *math) reset() { *m = math{drawn: -1} }

// mathElement reads a formula in MathML and moves the scanner past it: its TeX where it has that,
// what it shows in a line where not.
func (b *builder) mathElement(s *scanner) {
	if s.selfClose || b.math.noEnd {
		return
	}
	end, after, _ := skipRaw(s.src, s.pos, "math")
	if end == len(s.src) {
		b.math.noEnd = true
		return
	}
	content := s.src[s.pos:end]
	if ctx := &b.top().ctx; ctx.silent || b.hidden.formats > 0 {
		s.pos = after
		return
	}
	reading := texOf(content, s.attrs.altText)
	if reading == "" {
		reading = linear(content)
	}
	s.pos = after
	b.formula(reading, s.start)
}

// formula writes a formula, unless the same stands here already.
func (b *builder) formula(reading string, pos int) {
	m := &b.math
	reading = foldSpace(reading)
	if reading == "" || m.last == reading && m.end == len(b.text) && b.cur.begun {
		return
	}
	ctx := &b.top().ctx
	if !b.body || ctx.silent || b.hidden.formats > 0 {
		return
	}
	b.begin(ctx, pos, reading)
	b.text = append(b.text, reading...)
	m.last, m.end = reading, len(b.text)
}

// endsFormula reports whether next is a sign that belongs right behind the formula that stands
// here: a script, or who wrote for one, leaves a space there.
func (b *builder) endsFormula(next string) bool {
	return b.math.end == len(b.text) && b.math.last != "" && next != "" &&
		(next[0] == ',' || next[0] == '.' || next[0] == ')')
}

// texOf returns the TeX that a formula in MathML carries along, empty where it has none.
func texOf(content, alt string) string {
	for rest := content; ; {
		i := strings.Index(rest, "<annotation")
		if i < 0 {
			return tidyTeX(unescape(alt))
		}
		rest = rest[i+len("<annotation"):]
		gt := strings.IndexByte(rest, '>')
		if gt < 0 {
			return tidyTeX(unescape(alt))
		}
		text, _, ok := strings.Cut(rest[gt+1:], "</annotation")
		if ok && strings.Contains(strings.ToLower(rest[:gt]), "tex") && !strings.Contains(text, "<") {
			return tidyTeX(unescape(text))
		}
	}
}

// tidyTeX takes off TeX what only sets its style or its limits.
func tidyTeX(s string) string {
	s = strings.TrimSpace(s)
	for _, around := range [...][2]string{{"$$", "$$"}, {"$", "$"}, {`\(`, `\)`}, {`\[`, `\]`}, {`{\displaystyle`, "}"}, {`{\textstyle`, "}"}} {
		if inner, ok := strings.CutPrefix(s, around[0]); ok {
			if inner, ok = strings.CutSuffix(inner, around[1]); ok {
				s = strings.TrimSpace(inner)
			}
		}
	}
	return strings.TrimSpace(strings.TrimPrefix(s, `\displaystyle`))
}

// linear gives MathML in one line: what stands raised or lowered, above or below gets a sign.
func linear(content string) string {
	var out strings.Builder
	var stack []mathNode
	s := scanner{src: content}
	skip := 0 // depth in annotations
	for s.next() {
		switch s.kind {
		case textToken:
			if skip == 0 {
				out.WriteString(foldSpace(strings.TrimSpace(unescape(s.src[s.start:s.end]))))
			}
		case startToken:
			name := strings.ToLower(s.name())
			if strings.HasPrefix(name, "annotation") && !s.selfClose {
				skip++
			}
			if n := len(stack); n > 0 {
				stack[n-1].before(&out)
			}
			if !s.selfClose && len(stack) < maxFormat {
				stack = append(stack, mathNode{name: name})
			}
			if name == "msqrt" {
				out.WriteString("√(")
			}
		case endToken:
			name := strings.ToLower(s.name())
			if strings.HasPrefix(name, "annotation") && skip > 0 {
				skip--
			}
			if n := len(stack); n > 0 && stack[n-1].name == name {
				stack = stack[:n-1]
				if name == "msqrt" {
					out.WriteString(")")
				}
			}
		}
	}
	return out.String()
}

// mathNode is an open element of a formula.
type mathNode struct {
	name     string
	children int
}

// before writes the sign that stands before the next part of n.
func (n *mathNode) before(out *strings.Builder) {
	n.children++
	signs := ""
	switch n.name {
	case "msup", "mover":
		signs = "^"
	case "msub", "munder":
		signs = "_"
	case "msubsup", "munderover":
		signs = "_^"
	case "mfrac":
		signs = "/"
	case "mtr":
		signs = ","
	}
	if i := n.children - 2; i >= 0 && i < len(signs) {
		out.WriteByte(signs[i])
	}
}

// mathScript writes the TeX of a script that is to draw it, in the place of what one drew already.
func (b *builder) mathScript(content string, typ string, pos int) {
	reading := tidyTeX(content)
	if strings.Contains(typ, "mml") {
		if reading = texOf(content, ""); reading == "" {
			reading = linear(content)
		}
	}
	m := &b.math
	if m.drawn >= 0 && m.drawnTo == len(b.text) && !b.cur.begun {
		n := len(b.runs)
		for n > 0 && int(b.runs[n-1].start) >= m.drawn {
			n--
		}
		b.runs = b.runs[:n]
	} else if m.drawn >= 0 && m.drawnTo == len(b.text) && m.drawn >= int(b.cur.start) {
		b.cur.space = b.cur.space || b.text[m.drawn] == ' '
		b.text = b.text[:m.drawn]
		for i := int(b.cur.spanStart); i < len(b.spans); i++ {
			sp := &b.spans[i]
			sp.Start, sp.End = min(sp.Start, int32(m.drawn)), min(sp.End, int32(m.drawn))
		}
	}
	m.drawn = -1
	b.formula(reading, pos)
}

// formulaPicture writes the TeX that a picture of a formula has as its text, and reports whether it
// is one.
func (b *builder) formulaPicture(a *attrs, pos int) bool {
	if a.alt == "" {
		return false
	}
	_, _, p := b.classes.of(a)
	if p&formula == 0 && !drawsTeX(a.src) {
		return false
	}
	b.formula(tidyTeX(collapse(a.alt)), pos)
	return true
}

// drawsTeX reports whether a picture comes from what makes pictures of TeX.
func drawsTeX(src string) bool {
	if strings.Contains(src, "/math/render/") || strings.Contains(src, "cht=tx") {
		return true
	}
	if !strings.Contains(src, "tex") {
		return false
	}
	for _, part := range [...]string{
		"latex.php", "/latex?", "/latex/", "latex.codecogs", "mathtex.cgi",
		"mimetex.cgi", "tex.php", "/equation?tex=",
	} {
		if strings.Contains(src, part) {
			return true
		}
	}
	return false
}

// drawn acts on an element that holds a formula as a script drew it: where the formula stands right
// before it, the drawing is passed over.
func (b *builder) drawn(e *open) {
	if m := &b.math; m.last != "" && m.end == len(b.text) && b.cur.begun {
		e.ctx.silent = true
		return
	}
	e.drawn, e.from = true, int32(len(b.text))
}

// endDrawn notes where such a formula stands, with another that touches it: among other text, or in
// a block of its own.
func (b *builder) endDrawn(e *open) {
	m := &b.math
	from := int(e.from)
	if len(b.text) == from || b.cur.begun && from < int(b.cur.start) {
		return
	}
	if m.drawn < 0 || m.drawnTo != from {
		m.drawn = from
	}
	m.drawnTo = len(b.text)
}
