package parse

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/words"
)

// fences follows the fenced code of a raw text from line to line.
type fences struct {
	open   byte // the mark of the fence that is open, 0 for none
	length int  // how many of them it has
	at     int  // its line
}

// read reads the kind and the words of line i, whose Text is set; the lines above it have been
// read.
func (f *fences) read(lines []doc.Block, i int) {
	b := &lines[i]
	mark, n := fenceMark(b.Text)
	switch {
	case f.open == 0 && mark == 0:
		lineKind(b)
		CountWords(b)
		return
	case f.open == 0:
		f.open, f.length, f.at = mark, n, i
		b.Words = 0
	case f.open == mark && n >= f.length:
		f.open = 0
		b.Words = 0
	default:
		b.Words = words.Count(b.Text)
	}
	b.Kind = doc.Code
}

// end takes back a code block that never ends: its fence was no fence, and the lines after it are
// read anew. They may hold another such block, of the other mark.
func (f *fences) end(lines []doc.Block) {
	for f.open != 0 {
		at := f.at
		f.open = 0
		unread(lines[at:])
		lineKind(&lines[at])
		CountWords(&lines[at])
		for i := at + 1; i < len(lines); i++ {
			f.read(lines, i)
		}
	}
}

// unread forgets what read found, but for the words of lines without links, which are the same in
// code.
func unread(lines []doc.Block) {
	for i := range lines {
		b := &lines[i]
		b.Kind, b.Level, b.Number, b.LinkWords = 0, 0, 0, 0
		if strings.Contains(b.Text, linkMark) {
			b.Words = 0
		}
	}
}

// HasFence reports whether one of the lines would open a code block, with or without white space
// before it, or is indented as code is: what of the text is code may change then with its lines.
func HasFence(lines []doc.Block) bool {
	for i := range lines {
		if indent(lines[i].Text) >= codeIndent || lines[i].Kind == doc.Heading && underline(lines[i].Text) > 0 {
			return true
		}
		if line := strings.TrimSpace(lines[i].Text); line != "" && (line[0] == '`' || line[0] == '~') {
			if mark, _ := fenceMark(line); mark != 0 {
				return true
			}
		}
	}
	return false
}

// fenceMark returns the character of a code fence and how many of it, blanks before it aside; 0 for any other line.
func fenceMark(line string) (mark byte, n int) {
	for line != "" && line[0] == ' ' {
		line = line[1:]
	}
	return words.Fence(line)
}
