package decode

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/words"
)

// measures are what IsHTML goes by where a document does not start as a page.
type measures struct {
	tags      int  // well-formed tags of elements known
	words     int  // outside tags, and not in scripts and styles
	inside    int  // those inside an element
	lines     int  // that are not blank
	codeLines int  // that end as source code does
	fences    bool // a line starts a fenced code block of Markdown
}

// measure reads text once.
func measure(text string) measures {
	var m measures
	var c insideWords
	m.countLines(text)
	for text != "" {
		at := strings.IndexByte(text, '<')
		if at < 0 {
			at = len(text)
		}
		m.words += words.Count(text[:at])
		if text = text[at:]; text == "" {
			break
		}
		t, size := readTag(text)
		if size == 0 {
			text = text[1:]
			continue
		}
		text = text[size:]
		m.tags++
		switch {
		case t.raw:
			text = skipRaw(text, t.name)
		case t.end:
			c.close(t.name, m.words)
		default:
			c.endLoose(m.words)
			if !t.void {
				c.open = append(c.open, opened{t.name, m.words})
			}
		}
	}
	c.endLoose(m.words)
	m.inside = c.count()
	return m
}

// countLines counts the lines, those of them that are code, and finds fences.
func (m *measures) countLines(text string) {
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		m.lines++
		fence, _ := words.Fence(line)
		m.fences = m.fences || fence != 0
		switch line[len(line)-1] {
		case ';', '{', '}', ')', ',':
			if !strings.HasPrefix(line, "<") {
				m.codeLines++
			}
		}
	}
}

// tag is one tag of an element that is known.
type tag struct {
	name           string
	end, void, raw bool
}

// maxTag is the length past which a "<" is taken for something else.
const maxTag = 4 << 10

// readTag reads the tag text starts with and gives its length; 0 where that is no tag of HTML.
// Attributes must look like some: "if a <b && c> d" is no tag, nor is <addr@host> or <p> in quotes
// with nothing behind it.
func readTag(text string) (t tag, size int) {
	i := 1
	if i < len(text) && text[i] == '/' {
		t.end = true
		i++
	}
	start := i
	for i < len(text) && i-start < 12 && isNameByte(text[i]) {
		i++
	}
	t.name = strings.ToLower(text[start:i])
	known := doc.TagOf(t.name)
	if known == doc.TagOther || i == len(text) {
		return tag{}, 0
	}
	end := strings.IndexByte(text[:min(len(text), maxTag)], '>')
	if end < i || !attributes(text[i:end]) {
		return tag{}, 0
	}
	t.void = known.Void()
	t.raw = !t.end && (known == doc.TagScript || known == doc.TagStyle)
	return t, end + 1
}

func isNameByte(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9'
}

// attributes reports whether s, what stands between a tag's name and its ">", can be attributes.
func attributes(s string) bool {
	s = strings.TrimSuffix(s, "/")
	if s == "" {
		return true
	}
	trimmed := strings.TrimLeft(s, " \t\n/")
	if len(trimmed) == len(s) || trimmed == "" {
		return trimmed == ""
	}
	c := trimmed[0]
	return (isNameByte(c) || c == ':' || c == '@' || c == '_') && !strings.ContainsAny(trimmed[:1], "0123456789")
}

// skipRaw returns text after the end tag of a script or style.
func skipRaw(text, name string) string {
	for {
		at := strings.Index(text, "</")
		if at < 0 {
			return ""
		}
		text = text[at+2:]
		if len(text) >= len(name) && strings.EqualFold(text[:len(name)], name) {
			return text[len(name):]
		}
	}
}
