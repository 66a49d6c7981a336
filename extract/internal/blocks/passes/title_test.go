package passes

import (
	"strings"
	"testing"
)

// TestDropTitleRows: what repeats the title at the head of a page goes, and what tells of the text there.
func TestDropTitleRows(t *testing.T) {
	const page = "<title>Harbour opens again</title><meta name=description content='The harbour is open after the storm and the boats have left'>"
	for _, c := range []struct {
		name, above, line, below string
		score                    float32 // of the line
		keeps                    bool
	}{
		{"the title", "", "<p>Harbour opens again</p>", body, .9, false},
		{"with a word more", "", "<p>Harbour opens again today</p>", body, .9, true},
		{"below two paragraphs", body, "<p>Harbour opens again</p>", body, .9, false},
		{"below four", body + body, "<p>Harbour opens again</p>", body, .9, true},
		{"with the day below it", "", "<p>Harbour opens again<br>3 May 2019</p>", body, .9, false},
		{"with the day below it, below a paragraph", body, "<p>Harbour opens again<br>3 May 2019</p>", body, .9, true},
		{"with a line below it", "", "<p>Harbour opens again<br>at last</p>", body, .9, true},
		{"with a sentence below it", "", "<p>Harbour opens again<br>It opened on 3 May 2019.</p>", body, .9, true},
		{"with a paragraph below it", "", "<p>Harbour opens again<br>on 3 May 2019 and all of the boats that lay there left for the islands by the evening</p>", body, .9, true},
		{"another line over a day", "", "<p>Harbour closed again<br>3 May 2019</p>", body, .9, true},
		{"who wrote it", "", "<p>By Ada Merrin</p>", body, .6, false},
		{"the model is sure", "", "<p>By Ada Merrin</p>", body, .9, true},
		{"the day", "", "<p>Published 3 May 2019</p>", body, .6, false},
		{"below two paragraphs", body, "<p>Published 3 May 2019</p>", body, .6, true},
		{"a teaser with the page's description", "", "<p class=teaser>The harbour is open after the storm and the boats have left</p>", body, .6, false},
		{"and another word", "", "<p class=teaser>The harbour is open after the storm and the boats have left already</p>", body, .6, true},
		{"the description in the text", "", "<p>The harbour is open after the storm and the boats have left</p>", body, .6, true},
	} {
		isLine := func(text string) bool {
			return strings.Contains(c.line, ">"+strings.ReplaceAll(text, "\n", "<br>")+"<")
		}
		v := read(t, page+"<h1>Harbour opens again</h1>"+c.above+"<div>"+c.line+"</div>"+c.below, func(text string) float32 {
			if isLine(text) {
				return c.score
			}
			return .9
		})
		v.TitleAt = 0
		dropTitle(v)
		for i := range v.Blocks {
			if k := &v.Blocks[i]; i > 0 && isLine(k.Text) && k.Keep != c.keeps {
				t.Errorf("%s: kept %v, want %v", c.name, k.Keep, c.keeps)
			}
		}
	}
}
