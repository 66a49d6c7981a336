package passes

import (
	"strings"
	"testing"
)

// TestPostsToldTwice: a post that stands where most do is kept, but no second copy of one.
func TestPostsToldTwice(t *testing.T) {
	const (
		first = "The whistle can go on the gauge fitting, which has the same thread as the valve."
		short = "It took ten minutes."
	)
	post := func(s string) string { return "<div class=post><p>" + s + "</p></div>" }
	page := "<meta name=generator content=phpBB><div>" + post(first) +
		post("I would not heat it again, if I were you.") + post("Mine had no plug there, so I drilled the shell.") + post(short) + "</div>" +
		"<section><div>" + post(first) + "</div></section>"
	v := read(t, page, func(s string) float32 {
		if s == short {
			return .2
		}
		return .9
	})
	v.by = byDoubles
	dropDoubles(v)
	v.by = "units"
	keepUnits(v)
	if got := keptText(v); !strings.Contains(got, short) || strings.Count(got, first) != 1 {
		t.Errorf("kept %s", got)
	}
}
