package passes

import (
	"strings"
	"testing"
	"time"

	"shuck/extract/internal/worktime"
)

// TestThreads: what is said below an article by others goes, by whatever sign; what only looks like it stays.
func TestThreads(t *testing.T) {
	said := func(sign, button string) string {
		out := "<div class=x>"
		for _, c := range [][2]string{{"Tess", "I lost the wall in the snow."}, {"Moorhen", "The Plough is shut on Mondays."}, {"Gil", "That happened to us too!"}} {
			out += "<div class=y><p class=n>" + strings.ReplaceAll(sign, "N", c[0]) + "</p><div>" + c[1] + "</div><p class=b>" + button + "</p></div>"
		}
		return out + "</div>"
	}
	for _, c := range []struct {
		name, below string
		keeps       bool
	}{
		{"a name, a number and a button", said("N 2 days ago", "Like Reply"), false},
		{"cards with a heading each", strings.ReplaceAll(strings.ReplaceAll(said("N 2 days ago", "Like Reply"), "<p class=n>", "<h4>"), "ago</p>", "ago</h4>"), true},
		{"two signed lines each", said("N 2 days ago</p><p>N 3 boats", "Like Reply"), true},
		{"no name", said("2 days ago", "Like Reply"), true},
		{"no number", said("N of the mill", "Like Reply"), true},
		{"other buttons each", strings.Replace(strings.Replace(said("N 2 days ago", "Like Reply"), "Like Reply", "Like", 1), "Like Reply", "Share", 1), true},
		{"entries of a day, by the hour", said("10:42", "Share"), true},
		{"no button", said("N 2 days ago", ""), true},
		{"a head that counts them, with the title in it", "<h3>3 words on “Quay”</h3>" + said("N on 2/3/2012", ""), false},
		{"a head that counts something else", "<h3>5 words on “Quay”</h3>" + said("N on 2/3/2012", ""), true},
		{"two, above a line for a third", "<div><p>2 minds</p><div>Tess, on 3 May 2012<p>I lost the wall in the snow.</p></div><p>Leave a comment</p></div>", false},
		{"text above such a line", "<div><p>I lost the wall in the snow.</p><p>Leave a comment</p></div>", true},
		{"a section among others", "<div><section><h3>Results</h3><p>The wall stood.</p></section><section><h3>Discussion</h3><p>It was lost in the snow.</p></section></div>", true},
		{"a head of its own", "<div><h3>Comments</h3><p>Be kind.</p><div>Tess<p>I lost the wall in the snow.</p></div></div>", false},
	} {
		v := read(t, "<title>Quay</title><h1>Quay</h1>"+body+c.below, func(string) float32 { return .9 })
		v.TitleAt = 0
		comments(v)
		if got := strings.Contains(keptText(v), "in the snow"); got != c.keeps {
			t.Errorf("%s: kept %v, want %v", c.name, got, c.keeps)
		}
	}
}

// TestHeadsOfCommentsAreLinear: a box of nothing but heads of comments is looked through once, not
// once for each.
func TestHeadsOfCommentsAreLinear(t *testing.T) {
	took := func(heads int) time.Duration {
		least := time.Hour
		for range 3 {
			page := strings.Repeat(body, heads/8) + "<div>" + strings.Repeat("<p>Comments</p>", heads) + "</div>"
			v := read(t, page, func(string) float32 { return .9 })
			least = min(least, worktime.Of(t, func() { comments(v) }))
		}
		return least
	}
	const heads, times, most = 4000, 4, 9
	if few, many := took(heads), took(times*heads); many > most*few+5*time.Millisecond {
		t.Errorf("%v for %d heads, %v for %d", few, heads, many, times*heads)
	}
}
