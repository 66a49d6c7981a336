package extract

import (
	"strings"

	"shuck/extract/doc"
)

// Limits on what one document may be made of, so that one made to exhaust memory is refused before it does. The largest labelled page has
// a twentieth of that.
const (
	maxLines = 1_200_000
	maxTags  = 1_500_000
)

func countParts(p *doc.Page) *Error {
	if n := strings.Count(p.Source, "<"); p.HTML && n > maxTags {
		return Errorf(CodeTooLarge, "%d tags, more than the %d that are read", n, maxTags)
	}
	if n := strings.Count(p.Source, "\n"); !p.HTML && n > maxLines {
		return Errorf(CodeTooLarge, "%d lines, more than the %d that are read; split it", n, maxLines)
	}
	return nil
}
