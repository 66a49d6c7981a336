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
// unless one of the first lines says the same. Where the text has a heading of its own that titles
// it, that is the title: what stands above has often the site's name behind it, or is made of the
// file's.
func Titled(p *doc.Page) {
	if p.Above == "" || p.Meta.Title == "" || len(p.Blocks) == 0 {
		return
	}
	if i := ownHeading(p.Blocks, p.Meta.Title); i >= 0 {
		p.Meta.Title = TitleText(p.Blocks[i].Text)
		return
	}
	if FindTitle(p.Blocks, p.Meta.Title) >= 0 {
		return
	}
	p.Blocks[0].Gap = true
	p.Blocks = slices.Insert(p.Blocks, 0, doc.Block{
		Text: p.Meta.Title, Words: words.Count(p.Meta.Title), Line: titleLine(p.Above, p.Meta.Title), Node: -1,
	})
}

// ownHeading returns which heading of the first level, among the first lines, titles a text of
// which a title is known: the only one of that level, or one that the title begins with; -1 for
// none.
func ownHeading(blocks []doc.Block, title string) int {
	first, n := -1, 0
	for i := range blocks {
		b := &blocks[i]
		if b.Kind != doc.Heading || b.Level != 1 || b.Words == 0 || IsUnderline(blocks, i) {
			continue
		}
		if n++; first < 0 && i < titleReach {
			first = i
		}
	}
	if first < 0 {
		return -1
	}
	text := TitleText(blocks[first].Text)
	if n == 1 || len(text) < len(title) && strings.EqualFold(text, title[:len(text)]) && title[len(text)] == ' ' {
		return first
	}
	return -1
}

// titleLine returns the number of the first line that has the title, 1 where none has.
func titleLine(above, title string) int32 {
	at := max(strings.Index(above, title), 0)
	return 1 + int32(strings.Count(above[:at], "\n"))
}

// FindTitle returns which of the first lines says what title does, its marks and letters' case
// aside; -1 for none.
func FindTitle(blocks []doc.Block, title string) int {
	for i := range blocks[:min(len(blocks), titleReach)] {
		if strings.EqualFold(TitleText(blocks[i].Text), title) {
			return i
		}
	}
	return -1
}
