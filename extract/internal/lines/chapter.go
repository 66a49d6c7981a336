package lines

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/lines/facts"
)

// chapter returns the line above the first prose that numbers a chapter as Chinese and Japanese books
// do, "第十二章 雾中的船", -1 for none: a site of novels has its menus around it.
func chapter(t *facts.Text) int {
	for i := 0; i < min(int(t.NextProse[0]), betweenMost); i++ {
		u := &t.Units[i]
		if u.Kind != doc.Paragraph || u.Groups != 0 || u.Copies > 0 || u.Sentence || u.Words > mostUnder {
			continue
		}
		rest, ok := strings.CutPrefix(strings.TrimSpace(t.Blocks[u.First].Text), "第")
		if !ok {
			continue
		}
		if number := strings.TrimLeft(rest, "0123456789〇零一二三四五六七八九十百千两"); number != rest &&
			strings.IndexAny(number, "章回节節話话卷集") == 0 {
			return i
		}
	}
	return -1
}
