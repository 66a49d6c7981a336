package facts

import (
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/parse"
)

func TestBoundsOfProse(t *testing.T) {
	linked := func(words, links int) string {
		return "<p>" + strings.Repeat("word ", words-links) + "<a href=/>" + strings.Repeat("word ", links) + "</a>."
	}
	for _, c := range []struct {
		name, page string
		want       bool
	}{
		{"10 words of a sentence", "<p>" + strings.Repeat("word ", 10) + ".", true},
		{"9 words", "<p>" + strings.Repeat("word ", 9) + ".", false},
		{"25 words of none", "<p>" + strings.Repeat("word ", 25), true},
		{"24 words", "<p>" + strings.Repeat("word ", 24), false},
		{"33 of 100 words in links", linked(100, 33), true},
		{"34 of 100 words", linked(100, 34), false},
	} {
		p := &doc.Page{Source: c.page, HTML: true}
		parse.HTML(p, parse.Options{})
		f := Of(p)
		if f.Texts[0].Prose != c.want {
			t.Errorf("%s: prose %v, want %v", c.name, !c.want, c.want)
		}
		f.Release()
	}
}
