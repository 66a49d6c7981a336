package parse

import (
	"slices"
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/words"
)

// titleReach is the number of lines from the first in which a title is looked for.
const titleReach = 20

// Titled makes the title that stands above a raw text its first line, with a blank line after it,
// unless one of the first lines says the same.
func Titled(p *doc.Page) {
	if p.Above == "" || p.Meta.Title == "" || len(p.Blocks) == 0 || FindTitle(p.Blocks, p.Meta.Title) >= 0 {
		return
	}
	p.Blocks[0].Gap = true
	p.Blocks = slices.Insert(p.Blocks, 0, doc.Block{
		Text: p.Meta.Title, Words: words.Count(p.Meta.Title), Line: titleLine(p.Above, p.Meta.Title), Node: -1,
	})
}

// titleLine returns the number of the first line that has the title, 1 where none has.
func titleLine(above, title string) int32 {
	at := max(strings.Index(above, title), 0)
	return 1 + int32(strings.Count(above[:at], "\n"))
}

// FindTitle returns which of the first lines says what title does, its marks and letters' case aside;
// -1 for none.
func FindTitle(blocks []doc.Block, title string) int {
	for i := range blocks[:min(len(blocks), titleReach)] {
		if strings.EqualFold(TitleText(blocks[i].Text), title) {
			return i
		}
	}
	return -1
}
