package lines

import (
	"context"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/engine/enginetest"
	"shuck/extract/internal/lines/passes"
	"shuck/extract/internal/parse"
)

func TestEveryPassCounts(t *testing.T) {
	e, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	texts := enginetest.Cases(t, "../../../testdata/article", "source.txt", "source.md")
	enginetest.EveryPassCounts(t, &passes.All, texts, func(source string) string {
		p := &doc.Page{Source: source}
		parse.Text(p)
		if err := e.Select(context.Background(), p); err != nil {
			t.Fatal(err)
		}
		return enginetest.Decisions(p)
	})
}
