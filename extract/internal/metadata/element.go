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
	for _, a := range [...]struct {
		name string
		to   *string
	}{
		{"class", &e.class},
		{"id", &e.id},
		{"itemprop", &e.itemprop},
		{"rel", &e.rel},
		{"href", &e.href},
		{"content", &e.content},
		{"datetime", &e.datetime},
		{"title", &e.titled},
	} {
		if len(name) == len(a.name) && *a.to == "" && strings.EqualFold(name, a.name) {
			*a.to = value
		}
	}
}

func isBlank(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' }

func endsName(c byte) bool { return isBlank(c) || c == '/' || c == '>' }

// indexFold is strings.Index for a lower-case ASCII needle in any case.
func indexFold(s, lower string) int {
	for i := 0; i+len(lower) <= len(s); i++ {
		if strings.EqualFold(s[i:i+len(lower)], lower) {
			return i
		}
	}
	return -1
}

// text returns the text of the element in src as lines: what is in blocks or links of their own stands
// on lines of its own.
func (e *element) text(src string) string {
	src = src[e.end:]
	src = src[:min(len(src), maxSpan)]
	var b strings.Builder
	for depth := 1; src != "" && b.Len() < maxText; {
		lt := strings.IndexByte(src, '<')
		if lt < 0 {
			break
		}
		b.WriteString(src[:lt])
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
		inner, closing := strings.CutPrefix(tag, "/")
		if n := strings.IndexAny(inner, " \t\n\r\f/"); n >= 0 {
			inner = inner[:n]
		}
		if strings.EqualFold(inner, e.name) {
			if closing {
				depth--
			} else if !strings.HasSuffix(tag, "/") {
				depth++
			}
			if depth == 0 {
				break
			}
		}
		switch lower := strings.ToLower(inner); lower {
		case "script", "style", "svg", "button", "noscript":
			if !closing {
				if i := indexFold(src, "</"+lower); i >= 0 {
					src = src[i:]
				}
			}
		case "b", "i", "em", "strong", "u", "font", "sup", "small", "wbr", "time", "abbr", "img":
		case "span":
			b.WriteByte(' ')
		default:
			b.WriteByte('\n')
		}
	}
	return cleanLines(b.String())
}

// cleanLines returns a text of the source with entities decoded, white space folded and empty lines left
// out. A line of the source is no line of the text where the source only breaks between words: those
// are joined by the caller.
func cleanLines(s string) string {
	var b strings.Builder
	for line := range strings.SplitSeq(s, "\n") {
		if line = clean(strings.TrimSpace(line)); line != "" {
			if b.Len() > 0 {
				b.WriteByte('\n')
			}
			b.WriteString(line)
		}
	}
	return b.String()
}

// decoded returns an attribute's value with its entities decoded.
func decoded(value string) string {
	if strings.IndexByte(value, '&') < 0 {
		return value
	}
	return html.UnescapeString(value)
}
