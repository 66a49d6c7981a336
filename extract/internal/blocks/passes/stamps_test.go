package passes

import (
	"strings"
	"testing"
)

// TestStamped: comments below lines with a name, a day and a time go, under a head of theirs among
// them as well; a heading of the text ends them.
func TestStamped(t *testing.T) {
	const (
		said = "<p>I would have gone myself, had the last bus not left at five.</p>"
		long = "<p>The lock keeper's house is to let again from the spring, says the trust that owns it, " +
			"and whoever takes it must open the gates by hand twice a day, in the words of its letter.</p>"
	)
	line := func(name, minute string) string {
		return "<p>" + name + " | 20 March 2007 10:" + minute + "</p>"
	}
	links := said + line("Wim", "11") + said + line("Ada", "12") + said + line("Kas", "14")
	below := said + line("Ed", "21") + said + line("Jo", "25") + said + line("Bo", "31")
	page := func(title string) string {
		return "<p>Kas J. " + title + ". J Locks. 2008;21:1350-1352.</p>"
	}
	for _, c := range []struct {
		name, page string
		want       int // times that somebody's words are kept
	}{
		{"one thread", body + links, 1}, // the first stand above a line
		{"a head of comments between two", body + links + "<h3>Comments</h3>" + below, 1},
		{"a long comment among others", body + links + strings.Repeat(long, 9) + below, 1},
		{"pages of journals", body + page("Locks") + said + page("Gates") + said + page("Sluices") + said, 3},
		{"a heading of the text", body + links + "<h3>The house</h3>" + long + said + long, 2},
	} {
		v := read(t, c.page, func(string) float32 { return .9 })
		dropStamped(v)
		if got := strings.Count(keptText(v), "the last bus"); got != c.want {
			t.Errorf("%s: said %d times, want %d: %s", c.name, got, c.want, keptText(v))
		}
	}
}
