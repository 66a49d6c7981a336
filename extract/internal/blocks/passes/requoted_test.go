package passes

import (
	"strings"
	"testing"
)

// TestRequoted: quotes of a thread's own posts go where there are several; the only one stays, and
// so does what was said elsewhere.
func TestRequoted(t *testing.T) {
	const (
		forum = "<meta name=generator content=phpBB>"
		first = "The whistle can go on the gauge fitting, which has the same thread as the valve."
		other = "Mine had no plug there, so I drilled the shell and brazed a bush into it last winter."
		far   = "Whoever lights the boiler shall first look into the glass, says the old rule book of the line."
		ends  = "<p>I would not have dared to.</p>"
	)
	post := func(s string) string { return "<div><p>" + s + "</p></div>" }
	quote := func(s string) string {
		return "<div><blockquote><div>Ned said:</div><p>" + s + "</p></blockquote>" + ends + "</div>"
	}
	for _, c := range []struct {
		name, page string
		want       int // times that the first post is told
	}{
		{"two posts quoted", forum + post(first) + post(other) + quote(first) + quote(other), 1},
		{"one post quoted twice", forum + post(first) + quote(first) + quote(first), 1},
		{"one quote", forum + post(first) + quote(first), 2},
		{"one, and one from elsewhere", forum + post(first) + quote(first) + quote(far), 2},
		{"two, and one from elsewhere", forum + post(first) + quote(first) + quote(first) + quote(far), 1},
		{"a post that is not there", forum + quote(first) + quote(first), 2},
		{"no forum's page", post(first) + quote(first) + quote(first), 3},
	} {
		v := read(t, c.page, func(string) float32 { return .9 })
		dropRequoted(v)
		got := keptText(v)
		if n := strings.Count(got, first); n != c.want {
			t.Errorf("%s: told %d times, want %d: %s", c.name, n, c.want, got)
		}
		if said := strings.Count(got, "Ned said:"); said > 0 && c.want == 1 && !strings.Contains(c.page, far) {
			t.Errorf("%s: whom it quotes stays: %s", c.name, got)
		}
		if strings.Contains(c.page, far) && !strings.Contains(got, far) {
			t.Errorf("%s: what was said elsewhere went: %s", c.name, got)
		}
	}
}
