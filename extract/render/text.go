package render

import (
	"strings"

	"shuck/extract/doc"
)

// appendText writes the title, a blank line and the body.
func appendText(dst []byte, a *doc.Article, v *view) []byte {
	start := len(dst)
	if title := titleLine(a); title != "" && !v.NoTitle {
		dst = append(append(dst, title...), '\n')
	}
	mark := len(dst)
	if mark > start {
		dst = append(dst, '\n')
	}
	body := len(dst)
	if dst = appendBody(dst, a, v); len(dst) == body {
		return dst[:mark]
	}
	return append(dst, '\n')
}

// titleLine returns the title as text shows it: in a raw text the line as it stood, marks of
// Markdown included, so that nothing is rewritten and cleaning the output changes nothing.
func titleLine(a *doc.Article) string {
	if !a.HTML && a.TitleLine != "" {
		return strings.TrimSpace(a.TitleLine)
	}
	return a.Title
}

// appendBody writes the body without the title and without a line end after it.
func appendBody(dst []byte, a *doc.Article, v *view) []byte {
	if !a.HTML {
		return appendLines(dst, a.Blocks)
	}
	start := len(dst)
	var prev *doc.Block
	for i := range a.Blocks {
		b := &a.Blocks[i]
		if v.skipped(b) {
			continue
		}
		if len(dst) > start {
			dst = append(dst, '\n')
			if !adjoins(prev, b) {
				dst = append(dst, '\n')
			}
		}
		dst = appendTextBlock(dst, b, v)
		prev = b
	}
	return dst
}

// appendLines writes the lines of a raw text as they stood, runs of blank lines as one.
func appendLines(dst []byte, blocks []doc.Block) []byte {
	for i := range blocks {
		b := &blocks[i]
		if i > 0 {
			dst = append(dst, '\n')
			if b.Gap {
				dst = append(dst, '\n')
			}
		}
		dst = append(dst, b.Text...)
	}
	return dst
}

func appendTextBlock(dst []byte, b *doc.Block, v *view) []byte {
	switch b.Kind {
	case doc.Code:
		return append(dst, strings.Trim(b.Text, "\n")...)
	case doc.ListItem:
		indent := strings.Repeat("  ", listDepth(b))
		dst = append(append(dst, indent[2:]...), "- "...)
		return appendIndented(dst, inlineText(b, v), indent)
	case doc.Paragraph:
		indent := strings.Repeat("  ", listDepth(b))
		return appendIndented(append(dst, indent...), inlineText(b, v), indent)
	case doc.TableRow:
		return append(dst, strings.ReplaceAll(inlineText(b, v), "\n", " ")...)
	}
	return append(dst, inlineText(b, v)...)
}

// appendIndented writes s with indent before each line but the first.
func appendIndented(dst []byte, s, indent string) []byte {
	for {
		line, rest, more := strings.Cut(s, "\n")
		dst = append(dst, line...)
		if !more {
			return dst
		}
		dst = append(append(dst, '\n'), indent...)
		s = rest
	}
}
