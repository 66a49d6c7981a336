package passes

import (
	"strings"
	"testing"
)

// TestEnds: the short lines that the element of a text ends with go with the text.
func TestEnds(t *testing.T) {
	for _, c := range []struct {
		name, lines string
		score       float32
		want        bool
	}{
		{"the end of a poem", "<div>Quiet is the bay,</div><div>and lies still.</div>", .5, true},
		{"an improbable one", "<div>Quiet is the bay,</div><div>and lies still.</div>", .45, false},
		{"one alone", "<div>Quentin of the bay</div>", .5, false},
		{"not the last", "<div>Quiet is the bay,</div><div>and lies still.</div><p>Menu</p>", .5, false},
		{"a link", "<div>Quiet is the bay,</div><div><a href=/q>and lies still</a></div>", .5, false},
		{"a day", "<div>Quiet is the bay,</div><div>Quiet, 12 May 2019, 16:50</div>", .5, false},
		{"what a rule names", "<div>Quiet is the bay,</div><div>Share this article on Facebook</div>", .5, false},
		{"a heading", "<div>Quiet is the bay,</div><h3>and lies still</h3>", .5, false},
		{"a list by itself", strings.Repeat("<div>Quiet</div>", 9), .5, false},
		{"another element", "</div><div><div>Quiet is the bay,</div><div>and lies still.</div>", .5, false},
	} {
		v := read(t, "<div>"+body+c.lines+"</div>", func(s string) float32 {
			switch {
			case s == "Menu":
				return 0
			case len(s) < 40:
				return c.score
			}
			return .9
		})
		for i := range v.Blocks {
			v.Blocks[i].Keep = v.Blocks[i].Score > .8 // as on a page whose text is sure
		}
		keepEnds(v)
		if got := len(keptText(v)) > len(body)-2*len("<p></p>")+1; got != c.want {
			t.Errorf("%s: kept %v, want %v: %s", c.name, got, c.want, keptText(v))
		}
	}
}
