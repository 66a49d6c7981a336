package extract

import (
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
	"shuck/extract/internal/words"
)

// TestMark puts the same lines at the head, in the middle and at the tail of a text.
func TestMark(t *testing.T) {
	prose := strings.Repeat("a line of prose ", 5)
	p := &doc.Page{Title: -1}
	for _, l := range []string{"By Anna Miller", "+" + prose, "Share this article", "+" + prose, "By Anna Miller", "Tags: boats, ice", "+" + prose, "Tags: boats, ice", "By Anna Miller"} {
		text, keep := strings.CutPrefix(l, "+")
		p.Blocks = append(p.Blocks, doc.Block{Text: text, Keep: keep, Words: words.Count(text)})
		for _, h := range rules.Match(nil, words.AppendFold(nil, text), words.Count(text)) {
			p.Evidence = append(p.Evidence, doc.Evidence{Block: int32(len(p.Blocks) - 1), Rule: uint16(h)})
		}
	}
	mark(p)
	for i, want := range []string{"byline-en", "", "share-en", "", "", "", "", "tags-mul", ""} {
		var ids []string
		for _, m := range p.Blocks[i].Marks {
			ids = append(ids, m.Rule)
		}
		if got := strings.Join(ids, " "); got != want {
			t.Errorf("line %d, %q: got %q, want %q", i, p.Blocks[i].Text, got, want)
		}
	}
}
