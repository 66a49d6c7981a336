package passes

import (
	"strings"
	"testing"
)

// TestOccasion: when and where an event is stands below its title.
func TestOccasion(t *testing.T) {
	const when = "<div>Saturday 14 May 2022, 6 pm</div>"
	for _, c := range []struct {
		name, class, facts string
		want               bool
	}{
		{"an event", "node--type-event", when, true},
		{"an event of a plugin", "single-tribe_events", "<p>Doors</p>" + when, true},
		{"an article", "node--type-article", when, false},
		{"a link", "single-event", "<a href=/c>Saturday 14 May 2022, 6 pm</a>", false},
		{"many lines", "single-event", when + strings.Repeat("<div>Menu</div>", 12), false},
	} {
		page := "<title>Night of the looms</title><body class=" + c.class + "><h1>Night of the looms</h1>" +
			c.facts + body
		v := read(t, page, func(s string) float32 {
			if len(s) < 60 {
				return .05
			}
			return .9
		})
		keepOccasion(v)
		if got := strings.Contains(keptText(v), "Saturday"); got != c.want {
			t.Errorf("%s: kept %v, want %v", c.name, got, c.want)
		}
	}
}
