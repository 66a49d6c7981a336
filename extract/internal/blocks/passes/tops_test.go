package passes

import (
	"strings"
	"testing"
)

// TestTops: the first line of a box goes with the box.
func TestTops(t *testing.T) {
	const told = "<p>A lost key cannot be made again, said the smith, and shut the door behind him.</p>"
	for _, c := range []struct {
		name, box string
		score     float32
		want      bool
	}{
		{"a note", "<div><div>Quick note</div>" + told + "</div>", .4, true},
		{"a note, improbable", "<div><div>Quick note</div>" + told + "</div>", .15, false},
		{"a line of the text's own element", "<div>Quick note" + told + "</div>", .4, true},
		{"a box that is not kept as a whole", "<div><div>Quick note</div>" + told + "<p>Menu</p></div>", .4, false},
		{"a box of short lines", "<div><div>Quick note</div><p>Nobody else</p></div>", .4, false},
		{"no box", "<p>Quick note</p>" + told, .4, false},
		{"the second line", "<div>" + told + "<div>Quick note</div>" + told + "</div>", .4, false},
		{"a link", "<div><div><a href=/q>Quick note</a></div>" + told + "</div>", .4, false},
		{"a button that opens the rest", "<div><button>Quick note</button>" + told + "</div>", .4, true},
		{"a long box", "<div><div>Quick note</div>" + strings.Repeat(told, 9) + "</div>", .4, false},
	} {
		v := read(t, body+c.box+body, func(s string) float32 {
			switch {
			case s[0] == 'Q':
				return c.score
			case s == "Menu":
				return 0
			}
			return .9
		})
		keepTops(v)
		if got := strings.Contains(keptText(v), "Quick"); got != c.want {
			t.Errorf("%s: kept %v, want %v", c.name, got, c.want)
		}
	}
}
