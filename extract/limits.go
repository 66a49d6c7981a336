package extract

import (
	"shuck/extract/doc"
	"shuck/extract/internal/parse"
)

// countParts refuses a document made to exhaust memory and time before it does.
func countParts(p *doc.Page) *Error {
	size := len(p.Source)
	if !p.HTML {
		if n, most := parse.Lines(p.Source), parse.MaxLines(size); n > most {
			return Errorf(CodeTooLarge, "%d lines in %d bytes, more than the %d that are read: split it", n, size, most)
		}
		return nil
	}
	if n, most := parse.Elements(p.Source), parse.MaxElements(size); n > most {
		return Errorf(CodeTooLarge, "%d elements in %d bytes, more than the %d that are read: split it", n, size, most)
	}
	return nil
}
