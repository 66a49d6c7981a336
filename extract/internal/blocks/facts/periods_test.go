package facts

import (
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/parse"
)

func TestPeriods(t *testing.T) {
	for _, c := range []struct {
		name, page    string
		length, turns int32 // of the only stretch, 0 for none
	}{
		{"terms", "<dl>" + strings.Repeat("<dt>Bore<dd>A wave.", 4) + "</dl>", 2, 4},
		{"names, dates and words", "<div>" + strings.Repeat("<b>Mo</b><p>May 4</p><blockquote>Yes.</blockquote>", 3) + "</div>", 3, 3},
		{"paragraphs", strings.Repeat("<p>One.</p>", 12), 0, 0},
		{"two turns", "<dl>" + strings.Repeat("<dt>Bore<dd>A wave.", 2) + "</dl>", 0, 0},
	} {
		d := &doc.Page{Source: c.page, HTML: true}
		parse.HTML(d, parse.Options{})
		p := Of(d)
		var got Period
		if len(p.Stretches) > 0 && len(p.Blocks) > 0 && p.Turning[0] >= 0 {
			got = p.Stretches[p.Turning[0]]
		}
		if got.Length != c.length || got.Turns != c.turns {
			t.Errorf("%s: %d turns of %d blocks, want %d of %d", c.name, got.Turns, got.Length, c.turns, c.length)
		}
		p.Release()
	}
}
