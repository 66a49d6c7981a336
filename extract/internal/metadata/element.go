package metadata

import (
	"html"
	"strings"
)

// Bounds on what is read of one element.
const (
	maxTag  = 2 << 10 // bytes of a start tag
	maxText = 400     // bytes of its text
	maxSpan = 4 << 10 // bytes of its source
)

// element is a part of the page that is read from its source again: the tree keeps neither attributes
// nor the elements that only set words. Attributes are as written, entities not decoded.
type element struct {
	name                      string // as the source has it
	end                       int    // after its start tag
	class, id, itemprop, rel  string
	href                      string
	content, datetime, titled string // titled is the attribute title
}

// elementAt reads the element whose start tag is at pos; false where there is none.
func elementAt(src string, pos int) (e element, ok bool) {
	if pos < 0 || pos >= len(src) || src[pos] != '<' {
		return e, false
	}
	src = src[:min(len(src), pos+maxTag)]
	i := pos + 1
	for i < len(src) && !endsName(src[i]) {
		i++
	}
	e.name = src[pos+1 : i]
	for i < len(src) {
		switch c := src[i]; {
		case c == '>':
			e.end = i + 1
			return e, true
		case isBlank(c) || c == '/':
			i++
		default:
			i = e.attribute(src, i)
		}
	}
	return e, false
}

// attribute reads the attribute at src[i], and returns the place after it.
func (e *element) attribute(src string, i int) int {
	start := i
	for i++; i < len(src) && src[i] != '=' && !endsName(src[i]); i++ {
	}
	name := src[start:i]
	for i < len(src) && isBlank(src[i]) {
		i++
	}
	if i >= len(src) || src[i] != '=' {
		return i
	}
	for i++; i < len(src) && isBlank(src[i]); i++ {
	}
	if i >= len(src) {
		return i
	}
	if q := src[i]; q == '"' || q == '\'' {
		n := strings.IndexByte(src[i+1:], q)
		if n < 0 {
			return len(src)
		}
		e.put(name, src[i+1:i+1+n])
		return i + n + 2
	}
	start = i
	for i < len(src) && src[i] != '>' && !isBlank(src[i]) {
		i++
	}
	e.put(name, src[start:i])
	return i
}

// put keeps an attribute that is read; the first of two of one name counts.
func (e *element) put(name, value string) {
	if to := e.kept(name); to != nil && *to == "" {
		*to = value
	}
}

// kept returns where an attribute's value is kept; nil for one that is not read.
func (e *element) kept(name string) *string {
	var buf [maxFolded]byte
	switch string(appendLower(buf[:0], name)) {
	case "class":
		return &e.class
	case "id":
		return &e.id
	case "itemprop":
		return &e.itemprop
	case "rel":
		return &e.rel
	case "href":
		return &e.href
	case "content":
		return &e.content
	case "datetime":
		return &e.datetime
	case "title":
		return &e.titled
	}
	return nil
}

func isBlank(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' }

func endsName(c byte) bool { return isBlank(c) || c == '/' || c == '>' }

// indexTag returns the place of the first tag in s that begins as start does: "<" and what follows it,
// in lower case; -1 for none.
func indexTag(s, start string) int {
	for i := 0; ; i++ {
		n := strings.IndexByte(s[i:], '<')
		if n < 0 || len(s)-i-n < len(start) {
			return -1
		}
		if i += n; strings.EqualFold(s[i:i+len(start)], start) {
			return i
		}
	}
}

// text returns the text of the element in src as lines: what is in blocks or links of their own stands
// on lines of its own. The memory of b is used.
func (e *element) text(src string, b *lines) string {
	src = src[e.end:]
	src = src[:min(len(src), maxSpan)]
	b.text, b.length = b.text[:0], 0
	for depth := 1; src != "" && b.length < maxText; {
		lt := strings.IndexByte(src, '<')
		if lt < 0 {
			break
		}
		b.add(src[:lt])
		src = src[lt:]
		if strings.HasPrefix(src, "<!--") {
			_, src, _ = strings.Cut(src, "-->")
			continue
		}
		end := strings.IndexByte(src, '>')
		if end < 0 {
			break
		}
		tag := src[1:end]
		src = src[end+1:]
		name, closing := strings.CutPrefix(tag, "/")
		n := 0
		for n < len(name) && !endsName(name[n]) {
			n++
		}
		name = name[:n]
		if len(name) == len(e.name) && strings.EqualFold(name, e.name) {
			if closing {
				depth--
			} else if !strings.HasSuffix(tag, "/") {
				depth++
			}
			if depth == 0 {
				break
			}
		}
		src = b.pass(src, name, closing)
	}
	return cleanLines(string(b.text))
}

// lines is the text of an element on its way, without the white space that cleaning takes off lines.
type lines struct {
	text   []byte
	length int // with all white space, which counts against maxText
}

// add adds a text.
func (b *lines) add(text string) {
	b.length += len(text)
	breaks := false
	for i := range len(text) {
		if c := text[i]; c != ' ' && c != '\t' && c != '\n' {
			b.text = append(b.text, text...)
			return
		}
		breaks = breaks || text[i] == '\n'
	}
	switch {
	case breaks:
		b.part('\n')
	case text != "":
		b.part(' ')
	}
}

// part adds a line feed or a blank, where something stands before it on the line.
func (b *lines) part(c byte) {
	if n := len(b.text); n == 0 || b.text[n-1] == '\n' || b.text[n-1] == c {
		return
	}
	b.text = append(b.text, c)
}

// pass adds what a tag inside an element is to the text, and returns what is left of the source behind
// it: nothing of a script is.
func (b *lines) pass(src, name string, closing bool) (rest string) {
	var buf [maxFolded]byte
	switch lower := appendLower(buf[:0], name); string(lower) {
	case "script", "style", "svg", "button", "noscript":
		if !closing {
			if i := indexTag(src, "</"+string(lower)); i >= 0 {
				src = src[i:]
			}
		}
	case "b", "i", "em", "strong", "u", "font", "sup", "small", "wbr", "time", "abbr", "img":
	case "span":
		b.length++
		b.part(' ')
	default:
		b.length++
		b.part('\n')
	}
	return src
}

// cleanLines returns a text of the source with entities decoded, white space folded and empty lines left
// out. A line of the source is no line of the text where the source only breaks between words: those
// are joined by the caller.
func cleanLines(s string) string {
	out := ""
	var b strings.Builder
	for line := range strings.SplitSeq(s, "\n") {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		if line = clean(line); line == "" {
			continue
		}
		if out == "" { // mostly the only one
			out = line
			continue
		}
		if b.Len() == 0 {
			b.Grow(len(s))
			b.WriteString(out)
		}
		b.WriteByte('\n')
		b.WriteString(line)
	}
	if b.Len() > 0 {
		return b.String()
	}
	return out
}

// decoded returns an attribute's value with its entities decoded.
func decoded(value string) string {
	if strings.IndexByte(value, '&') < 0 {
		return value
	}
	return html.UnescapeString(value)
}
