package passes

import (
	"strings"
	"testing"
)

// TestNames: what parts of a text are called goes with them, whatever element it has.
func TestNames(t *testing.T) {
	one := func(class, name string) string { return "<div class=" + class + ">" + name + "</div>" + body }
	for _, c := range []struct {
		name, page string
		score      float32
		want       bool
	}{
		{"two over text", one("n", "Quay") + one("n", "Pier"), .1, true},
		{"two that are improbable", one("n", "Quay") + one("n", "Pier"), .05, false},
		{"one alone", one("n", "Quay") + body, .1, false},
		{"one over nothing", one("n", "Quay") + one("n", "Pier") + "<div class=n>Mole</div>", .1, false},
		{"the same words", one("n", "Quay") + one("n", "Quay"), .1, false},
		{"what shops call a part", one("n", "Quay") + one("n", "Specifications"), .1, true},
		{"what is sponsored", one("n", "Quay") + one("n", "Sponsored"), .1, false},
		{"credits", one("n", "Quay") + one("n", "private collection"), .1, false},
		{"links", one("n", "Quay") + one("n", "<a href=/p>Pier</a>"), .1, false},
		{"years", one("n", "Quay") + one("n", "Pier 1926"), .1, false},
	} {
		v := read(t, body+c.page, func(s string) float32 {
			if len(s) < 30 {
				return c.score
			}
			return .9
		})
		keepNames(v)
		if got := strings.Contains(keptText(v), "Quay"); got != c.want {
			t.Errorf("%s: kept %v, want %v", c.name, got, c.want)
		}
	}
}
