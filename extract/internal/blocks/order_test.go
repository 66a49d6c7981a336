package blocks

import (
	"context"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/blocks/passes"
	"shuck/extract/internal/engine/enginetest"
	"shuck/extract/internal/metadata"
	"shuck/extract/internal/parse"
)

func TestEveryPassCounts(t *testing.T) {
	e, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	pages := enginetest.Cases(t, "../../../testdata/article", "source.html")
	enginetest.EveryPassCounts(t, &passes.All, pages, func(source string) string {
		p := &doc.Page{Source: source, HTML: true}
		parse.HTML(p, parse.Options{Images: true})
		metadata.Read(p)
		if err := e.Select(context.Background(), p); err != nil {
			t.Fatal(err)
		}
		return enginetest.Decisions(p)
	})
}
