package metadata

import "strings"

// Bounds on the text that is read of one element.
const (
	maxText = 400     // bytes of its text
	maxSpan = 4 << 10 // bytes of its source
)

// indexTag returns the place of the first tag in s that begins as start does: "<" and what follows
// it, in lower case; -1 for none.
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

// text returns the text of the element in src as lines: what is in blocks or links of their own
// stands on lines of its own. The memory of b is used.
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

// lines is the text of an element on its way, without the white space that cleaning takes off
// lines.
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

// pass adds what a tag inside an element is to the text, and returns what is left of the source
// behind it: nothing of a script is.
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

// cleanLines returns a text of the source with entities decoded, white space folded and empty lines
// left out. A line of the source is no line of the text where the source only breaks between words:
// those are joined by the caller.
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
