package facts

import (
	"strings"

	"shuck/extract/doc"
)

// cardLines is the number of lines of the longest link that goes over several.
const cardLines = 14

// readLinks finds the units that are nothing but links of Markdown, and those that stand within one
// of several lines.
func (t *Text) readLinks() {
	card := int32(0) // one past the last line of the link at hand
	for i := range t.Units {
		u := &t.Units[i]
		line := t.Blocks[u.First].Text
		if u.First >= card {
			card = max(card, t.cardEnd(u.First))
		}
		u.Card = u.First < card
		u.Linked = u.LinkWords == u.Words && (u.Kind == doc.Paragraph || u.Kind == doc.ListItem) &&
			strings.Contains(line, "](")
		u.Tagged = u.Linked && tagged(line)
	}
}

// cardEnd returns one past the line on which a link ends that begins at a line and goes on below
// it, each of its lines ending in a backslash; 0 where none begins there.
func (t *Text) cardEnd(first int32) int32 {
	line := t.Blocks[first].Text
	for line != "" && (line[0] == ' ' || line[0] == '\t' || line[0] == '-' || line[0] == '*') {
		line = line[1:]
	}
	if line == "" || line[0] != '[' || t.Blocks[first].Kind == doc.Code {
		return 0
	}
	for i := first; i < min(first+cardLines, int32(len(t.Blocks))); i++ {
		switch text := t.Blocks[i].Text; {
		case strings.HasSuffix(text, `\`):
		case i > first && strings.HasSuffix(text, ")") && strings.Contains(text, "]("):
			return i + 1
		default:
			return 0
		}
	}
	return 0
}

// tagParts are the parts of addresses at which sites list what they have on a topic or by a writer.
var tagParts = [...]string{
	"/tag/", "/tags/", "tags=", "?tag=", "/category/", "/categories/", "/topic/",
	"/topics/", "/author/", "/authors/", "/label/",
}

// tagged reports whether the last address in a line leads to such a list.
func tagged(line string) bool {
	line = line[strings.LastIndex(line, "]("):]
	for _, part := range tagParts {
		if strings.Contains(line, part) {
			return true
		}
	}
	return false
}
