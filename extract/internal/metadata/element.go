package metadata

import (
	"html"
	"strings"

	"shuck/extract/doc"
)

// Bounds on what is read of one element.
const (
	maxTag  = 2 << 10 // bytes of a start tag
	maxText = 400     // bytes of its text
	maxSpan = 4 << 10 // bytes of its source
)

// element is a part of the page that is read from its source again: the tree keeps neither attributes nor the elements
// that only set words.
type element struct {
	tag string // the raw start tag, without its brackets
	pos int    // of the start tag in the source
}

// elementAt gives the element whose start tag is at pos.
func elementAt(src string, pos int) (element, bool) {
	if pos < 0 || pos >= len(src) || src[pos] != '<' {
		return element{}, false
	}
	quote := byte(0)
	for i := pos + 1; i < len(src) && i < pos+maxTag; i++ {
		switch c := src[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			if src[i-1] == '=' || src[i-1] == ' ' {
				quote = c
			}
		case c == '>':
			return element{src[pos+1 : i], pos}, true
		}
	}
	return element{}, false
}

// name gives the element's name as the source has it.
func (e element) name() string {
	end := strings.IndexAny(e.tag, " \t\n\r\f/")
	if end < 0 {
		return e.tag
	}
	return e.tag[:end]
}

// attr gives the value of an attribute, entities decoded; empty where there is none.
func (e element) attr(name string) string {
	s := e.tag
	for at := len(e.name()); at < len(s); {
		i := indexFold(s[at:], name)
		if i < 0 {
			return ""
		}
		i += at
		at = i + len(name)
		if c := s[i-1]; c != ' ' && c != '\n' && c != '\t' && c != '"' && c != '\'' && c != '\r' {
			continue
		}
		rest, ok := strings.CutPrefix(strings.TrimLeft(s[at:], " \n\t"), "=")
		if !ok {
			continue
		}
		rest = strings.TrimLeft(rest, " \n\t")
		if rest == "" {
			return ""
		}
		if q := rest[0]; q == '"' || q == '\'' {
			value, _, _ := strings.Cut(rest[1:], string(q))
			return html.UnescapeString(value)
		}
		if end := strings.IndexAny(rest, " \n\t"); end >= 0 {
			rest = rest[:end]
		}
		return html.UnescapeString(rest)
	}
	return ""
}

// indexFold is strings.Index for a lower-case ASCII needle in any case.
func indexFold(s, lower string) int {
	for i := 0; i+len(lower) <= len(s); i++ {
		if strings.EqualFold(s[i:i+len(lower)], lower) {
			return i
		}
	}
	return -1
}

// text gives the text of the element in src as lines: what is in blocks or links of their own stands on lines of its own.
func (e element) text(src string) string {
	name := e.name()
	src = src[e.pos+len(e.tag)+2:]
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
		closing := strings.HasPrefix(tag, "/")
		inner := element{tag: strings.TrimPrefix(tag, "/")}.name()
		if strings.EqualFold(inner, name) {
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

// cleanLines gives a text of the source with entities decoded, white space folded and empty lines left out. A line of the
// source is no line of the text where the source only breaks between words: those are joined by the caller.
func cleanLines(s string) string {
	var out []string
	for line := range strings.Lines(s) {
		if line = clean(line); line != "" {
			out = append(out, line)
		}
	}
	return strings.Join(out, "\n")
}

// within gives the classes of all elements around a node, itself included, but for those of the whole page.
func (f *facts) within(node int32) (class uint64) {
	t := f.page.Tree
	for n := node; n >= 0 && t.Tag[n] != doc.TagBody && t.Tag[n] != doc.TagHtml; n = t.Parent[n] {
		class |= t.Class[n]
	}
	return class
}
