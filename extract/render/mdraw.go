package render

import (
	"strings"
	"unicode/utf8"

	"shuck/extract/doc"
)

// isMarkdown reports whether the lines of a raw text are Markdown: they have a heading, code
// between fences, a table with its line of dashes, a link or strong emphasis.
func isMarkdown(lines []doc.Block) bool {
	for i := range lines {
		b := &lines[i]
		switch b.Kind {
		case doc.Heading, doc.Code:
			return true
		case doc.TableRow:
			if strings.Contains(b.Text, "--") && strings.Trim(b.Text, " |:-") == "" {
				return true
			}
		}
		if strings.Contains(b.Text, "](") || strings.Count(b.Text, "**") > 1 {
			return true
		}
	}
	return false
}

// lines writes a raw text that is no Markdown: a paragraph for the lines between two blank ones,
// each line on its own, and the items of a list as one.
func (m *mdWriter) lines(blocks []doc.Block) {
	for para := range paragraphs(blocks) {
		for len(para) > 0 {
			n := 1
			b := &doc.Block{Kind: doc.Paragraph}
			if first := &para[0]; first.Kind == doc.ListItem {
				n += leading(para[1:], func(l *doc.Block) bool { return l.Kind != doc.ListItem && indented(l) })
				b = &doc.Block{Kind: doc.ListItem, Level: first.Level, Number: first.Number}
			} else {
				n += leading(para[1:], func(l *doc.Block) bool { return l.Kind != doc.ListItem })
			}
			if b.Text = joined(para[:n]); b.Kind == doc.ListItem {
				b.Text = unmarked(b.Text)
				m.item(b)
			} else {
				m.paragraph(b)
			}
			m.prev, para = b, para[n:]
		}
	}
}

// leading returns how many of the first lines are as asked.
func leading(lines []doc.Block, as func(*doc.Block) bool) int {
	n := 0
	for n < len(lines) && as(&lines[n]) {
		n++
	}
	return n
}

func indented(line *doc.Block) bool { return line.Text != strings.TrimLeft(line.Text, " \t") }

// joined returns the text of lines without their indents.
func joined(lines []doc.Block) string {
	var text strings.Builder
	for i := range lines {
		if i > 0 {
			text.WriteByte('\n')
		}
		text.WriteString(strings.TrimSpace(lines[i].Text))
	}
	return text.String()
}

// unmarked returns the text of an item without what makes it one: a sign, or a number and what ends
// it.
func unmarked(text string) string {
	rest := strings.TrimLeft(text, "0123456789")
	_, size := utf8.DecodeRuneInString(rest)
	return strings.TrimSpace(rest[size:])
}
