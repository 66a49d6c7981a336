package lines

import (
	"context"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/engine/enginetest"
	"shuck/extract/internal/lines/passes"
	"shuck/extract/internal/parse"
)

// TestEveryPassCounts reads each case twice: as it stands, and as on a site where other pages have
// half of its lines.
func TestEveryPassCounts(t *testing.T) {
	e, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	texts := enginetest.Cases(t, "../../../testdata/article", "source.txt", "source.md")
	enginetest.EveryPassCounts(t, &passes.All, texts, func(source string) string {
		decisions := ""
		for _, repeat := range []doc.Repeat{{}, {On: 4, Of: 9}} {
			p := &doc.Page{Source: source}
			parse.Text(p)
			for i := range p.Blocks {
				if len(p.Blocks[i].Text)%2 == 0 {
					p.Blocks[i].Repeat = repeat
				}
			}
			if err := e.Select(context.Background(), p); err != nil {
				t.Fatal(err)
			}
			decisions += enginetest.Decisions(p)
		}
		return decisions
	})
}
