package render

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"shuck/extract/doc"
)

// mdInline writes the text of one block.
type mdInline struct {
	*mdWriter
	source      mdText
	start       int   // of the block's text in out
	signs       []int // where the sign that opens each emphasis stands in out; -1 where none was written
	inCode      bool
	endEmphasis int // len(out) after the sign that ended the last emphasis
	endCode     int // and the last code span
}

func (m *mdWriter) inline(b *doc.Block) {
	in := mdInline{mdWriter: m, start: len(m.out), endEmphasis: -1, endCode: -1, source: mdText{
		s: b.Text, heading: b.Kind == doc.Heading, tail: len(strings.TrimRight(b.Text, "# \n")),
		cell: b.Kind == doc.TableRow,
	}}
	m.view.walk(b, &in)
}

func (in *mdInline) text(start, end int) {
	if in.inCode {
		in.out = appendCodeSpan(in.out, in.source.s[start:end], in.source.cell)
		return
	}
	in.out = in.source.appendTo(in.out, start, end, in.prefix)
}

func (in *mdInline) open(s doc.Span) {
	switch s.Kind {
	case doc.CodeSpan:
		in.inCode = in.mayCode(s)
	case doc.Link:
		if n := len(in.out); n > in.start && in.out[n-1] == '!' {
			in.out = append(in.out[:n-1], `\!`...)
		}
		in.str("[")
		in.source.link = true
	case doc.Superscript, doc.Subscript:
		in.str("<" + spanTag(s.Kind) + ">")
	default:
		in.openEmphasis(s)
	}
}

func (in *mdInline) close(s doc.Span) {
	switch s.Kind {
	case doc.CodeSpan:
		if in.inCode {
			in.inCode, in.endCode = false, len(in.out)
		}
	case doc.Link:
		in.str("](" + mdAddress(s.URL) + ")")
		in.source.link = false
	case doc.Superscript, doc.Subscript:
		in.str("</" + spanTag(s.Kind) + ">")
	default:
		in.closeEmphasis(s)
	}
}

// mayCode reports whether a code span can start here. Two in a row would be read as one, and the
// bracket in "[`a]: b`](c)" ends what looks like the label of a link definition.
func (in *mdInline) mayCode(s doc.Span) bool {
	return in.endCode != len(trimSigns(in.out)) &&
		!(in.source.link && strings.Contains(in.source.s[s.Start:s.End], "]"))
}

func (in *mdInline) picture(s doc.Span) {
	alt := mdText{
		s: strings.Join(strings.Fields(s.Alt), " "), link: true, cell: in.source.cell,
		heading: true, tail: len(s.Alt),
	}
	in.str("![")
	in.out = alt.appendTo(in.out, 0, len(alt.s), "")
	in.str("](" + mdAddress(s.URL) + ")")
}

// openEmphasis writes the sign, unless an emphasis ends right here: "*a**b*" would be read
// otherwise.
func (in *mdInline) openEmphasis(s doc.Span) {
	if in.endEmphasis == len(in.out) {
		in.signs = append(in.signs, -1)
		return
	}
	in.signs = append(in.signs, len(in.out))
	in.str(emphasisSign(s.Kind))
}

// closeEmphasis writes the sign that ends s, or takes the one that opened it back where CommonMark
// would not take the pair for emphasis: next to punctuation inside a word, as in Chinese and
// Japanese text.
func (in *mdInline) closeEmphasis(s doc.Span) {
	n := len(in.signs) - 1
	pos := in.signs[n]
	in.signs = in.signs[:n]
	if pos < 0 {
		return
	}
	with := emphasisSign(s.Kind)
	before, _ := utf8.DecodeLastRune(trimSigns(in.out[in.start:pos]))
	first, _ := utf8.DecodeRune(in.out[pos+len(with):])
	last, _ := utf8.DecodeLastRune(trimSigns(in.out))
	after, _ := utf8.DecodeRuneInString(in.source.s[s.End:])
	if pos == in.start {
		before = ' '
	}
	if int(s.End) == len(in.source.s) {
		after = ' '
	}
	if flanks(before, first) && flanks(after, last) {
		in.str(with)
		in.endEmphasis = len(in.out)
		return
	}
	in.takeBack(pos, len(with))
}

// takeBack removes a sign, and sees to it that a "!" before it and a link after it make no picture.
func (in *mdInline) takeBack(pos, size int) {
	if pos > in.start && in.out[pos-1] == '!' && in.out[pos+size] == '[' {
		in.out[pos-1], in.out[pos] = '\\', '!'
		pos, size = pos+1, size-1
	}
	in.out = append(in.out[:pos], in.out[pos+size:]...)
	for _, end := range []*int{&in.endCode, &in.endEmphasis} {
		if *end > pos {
			*end -= size
		}
	}
}

func emphasisSign(k doc.SpanKind) string {
	if k == doc.Strong {
		return "**"
	}
	return "*"
}

// trimSigns takes emphasis signs from the end of b, but not an asterisk of the text, which a
// backslash stands before.
func trimSigns(b []byte) []byte {
	for n := len(b); n > 0 && b[n-1] == '*' && (n < 2 || b[n-2] != '\\'); n-- {
		b = b[:n-1]
	}
	return b
}

// flanks reports whether a sign between outer and inner counts as one on inner's side: inner is no
// white space, and where it is punctuation, outer is not a letter.
func flanks(outer, inner rune) bool {
	if unicode.IsSpace(inner) {
		return false
	}
	return !isPunct(inner) || unicode.IsSpace(outer) || isPunct(outer)
}

func isPunct(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) }

// appendCodeSpan writes s between backticks, one more than it has in a row.
func appendCodeSpan(dst []byte, s string, cell bool) []byte {
	s = strings.ReplaceAll(s, "\n", " ")
	if cell {
		s = strings.ReplaceAll(s, "|", `\|`)
	}
	fence := strings.Repeat("`", longestRun(s, '`')+1)
	pad := ""
	if strings.HasPrefix(s, "`") || strings.HasSuffix(s, "`") || strings.HasPrefix(s, " ") && strings.HasSuffix(s, " ") && strings.TrimSpace(s) != "" {
		pad = " "
	}
	return append(append(append(append(append(dst, fence...), pad...), s...), pad...), fence...)
}

// mdAddress escapes in an address what would end the link before its end, and ampersands that begin
// a character reference.
func mdAddress(address string) string {
	var b strings.Builder
	for i := range len(address) {
		switch c := address[i]; {
		case c == '(' || c == ')':
			b.WriteString(`\` + string(c))
		case c == '*':
			b.WriteString("%2A")
		case c == '|':
			b.WriteString("%7C")
		case c == '&' && entity(address[i+1:]):
			b.WriteString("&amp;")
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}
