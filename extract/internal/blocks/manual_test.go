package blocks

import (
	"strings"
	"testing"
)

func TestManual(t *testing.T) {
	section := "<h2>Posting an entry</h2><p>An entry goes to the end of the book.</p><pre>book.post(entry)</pre>"
	for _, c := range []struct {
		name, page string
		score      float32
		want       float32
	}{
		{"sections with code", strings.Repeat(section, 8), .6, 1},
		{"code that is none of the text", strings.Repeat(section, 8), .1, 0},
		{"an article that shows code twice", strings.Repeat(section, 2) + strings.Repeat("<h2>Why</h2><p>Because it lasts.</p>", 8), .6, 0},
		{"code without sections", strings.Repeat("<p>Then type this.</p><pre>book.post(entry)</pre>", 8), .6, 0},
		{"a forum's thread", "<meta name=generator content=phpBB>" + strings.Repeat(section, 8), .6, 0},
	} {
		f := scored(c.page, "", c.score)
		if got := manual(f); got != c.want {
			t.Errorf("%s: %g of a manual, want %g", c.name, got, c.want)
		}
		f.Release()
	}
}
