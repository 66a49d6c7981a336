package metadata

import (
	"html"
	"strings"
)

// maxTag is how many bytes of a start tag are read.
const maxTag = 2 << 10

// element is a part of the page that is read from its source again: the tree keeps neither
// attributes nor the elements that only set words. Attributes are as written, entities not decoded.
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

// decoded returns an attribute's value with its entities decoded.
func decoded(value string) string {
	if strings.IndexByte(value, '&') < 0 {
		return value
	}
	return html.UnescapeString(value)
}
