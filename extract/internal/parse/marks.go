package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"shuck/extract/doc"
)

// left acts on the end of an element that keeps formatting in, or marks its text.
func (b *builder) left(e *open) {
	switch {
	case tagTraits[e.tag]&cell != 0:
		b.clearFormat()
	case e.tag == doc.TagQ:
		b.closeQuotes()
	case !b.cur.begun || len(b.text) <= int(e.from):
	case e.tag == doc.TagRp:
		b.bracketed = b.tree.Parent[e.node]
	default:
		b.script(e)
	}
}

// script notes the text of a sup or sub that ends: a footnote's mark gets its brackets, anything
// else a span.
func (b *builder) script(e *open) {
	start := max(int(e.from), int(b.cur.start))
	for start < len(b.text) && (b.text[start] == ' ' || b.text[start] == '\n') {
		start++
	}
	s := b.text[start:]
	if len(s) == 0 || s[0] == '[' {
		return
	}
	kind := doc.Subscript
	if e.tag == doc.TagSup {
		kind = doc.Superscript
		if n := len(s) - 1; n > 1 && s[0] == '(' && s[n] == ')' && isMark(s[1:n]) && b.refers(e, start) {
			s[0], s[n] = '[', ']'
			return
		}
		if isMark(s) && b.refers(e, start) {
			b.bracket(start, int(e.spans))
			return
		}
	}
	b.spans = append(b.spans, doc.Span{Kind: kind, Start: int32(start), End: int32(len(b.text))})
}

// maxMark is the number of bytes that the marks of footnotes in one place have at most.
const maxMark = 12

// isMark reports whether s can be the mark of a footnote, or of several.
func isMark(s []byte) bool {
	if len(s) > maxMark {
		return false
	}
	letters := 0
	for _, r := range string(s) {
		switch {
		case '0' <= r && r <= '9', strings.ContainsRune(", -–*†‡§", r):
		case unicode.IsLetter(r):
			letters++
		default:
			return false
		}
	}
	return letters <= 1 || strings.Trim(string(s), "ivx") == ""
}

// refers reports whether a mark that begins at start leads to a footnote: it is a link into the
// page, it has a name that says so, or it stands after the sentence.
func (b *builder) refers(e *open, start int) bool {
	for _, s := range b.spans[e.spans:] {
		if s.Kind == doc.Link && strings.Contains(s.URL, "#") {
			return true
		}
	}
	for i := range b.format {
		if f := &b.format[i]; f.tag == doc.TagA && strings.Contains(f.url, "#") {
			return true
		}
	}
	r, _ := utf8.DecodeLastRune(b.text[b.cur.start:start])
	return strings.ContainsRune(".,;:!?”’\"»。，、」", r) && '0' <= b.text[start] && b.text[start] <= '9'
}

// bracket puts the text from start on between brackets; the spans from the given one on lie in it.
func (b *builder) bracket(start, spans int) {
	b.text = append(slices.Insert(b.text, start, '['), ']')
	for i := spans; i < len(b.spans); i++ {
		s := &b.spans[i]
		s.Start++
		if s.End >= 0 {
			s.End++
		}
	}
	if b.cur.linkEnd > start {
		b.cur.linkEnd++
	}
}

// quotes follows the open q elements, whose marks browsers write.
type quotes struct {
	pending int      // the innermost ones whose opening mark is not written yet
	closing []string // the mark that ends each, empty for none
}

func (q *quotes) reset() { q.pending, q.closing = 0, q.closing[:0] }

// maxQuotes bounds the quotations in one another that get marks.
const maxQuotes = 16

func (q *quotes) enter(seen bool) {
	q.closing = append(q.closing, "")
	if seen && q.pending < maxQuotes {
		q.pending++
	} else {
		q.pending = 0
	}
}

// openQuotes writes the marks that are due before the text next, unless the page writes its own.
func (b *builder) openQuotes(next string) {
	q := &b.quotes
	first := len(q.closing) - q.pending
	q.pending = 0
	r, _ := utf8.DecodeRuneInString(next)
	last, _ := utf8.DecodeLastRune(b.text[b.cur.start:])
	if isQuoteMark(r) || isQuoteMark(last) && (first == 0 || q.closing[first-1] == "") {
		return
	}
	marks := quoteMarks(b.head.Lang)
	for i := first; i < len(q.closing); i++ {
		pair := marks[i%2]
		b.text = append(b.text, pair[0]...)
		q.closing[i] = pair[1]
	}
}

// closeQuotes writes the mark that ends the innermost quotation.
func (b *builder) closeQuotes() {
	q := &b.quotes
	n := len(q.closing) - 1
	if mark := q.closing[n]; mark != "" && b.cur.begun {
		b.text = append(b.text, mark...)
	}
	q.closing = q.closing[:n]
	q.pending = max(min(q.pending, n), 0)
}

func isQuoteMark(r rune) bool {
	return strings.ContainsRune("\"“”„‟«»‹›‘’‚「」『』", r) && r != 0
}

// quoteMarks returns the marks of a quotation, and of one inside it, that browsers write in a
// language.
func quoteMarks(lang string) [2][2]string {
	lang, _, _ = strings.Cut(strings.ToLower(lang), "-")
	switch lang {
	case "de", "cs", "sk", "sl", "bg", "is", "lt", "hr":
		return [2][2]string{{"„", "“"}, {"‚", "‘"}}
	case "pl", "ro", "hu":
		return [2][2]string{{"„", "”"}, {"«", "»"}}
	case "fr":
		return [2][2]string{{"« ", " »"}, {"“", "”"}}
	case "es", "it", "ru", "uk", "el", "no", "nb", "nn", "fa", "pt":
		return [2][2]string{{"«", "»"}, {"“", "”"}}
	case "sv", "fi":
		return [2][2]string{{"”", "”"}, {"’", "’"}}
	case "ja", "zh":
		return [2][2]string{{"「", "」"}, {"『", "』"}}
	}
	return [2][2]string{{"“", "”"}, {"‘", "’"}}
}
