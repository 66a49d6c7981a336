package passes

import (
	"strings"
	"testing"
)

// TestToldPosts: a short answer that a thread's structured data has is kept, whatever its score.
func TestToldPosts(t *testing.T) {
	const answer = "Try the small brush first, and mind the glaze."
	script := func(json string) string { return `<script type="application/ld+json">` + json + "</script>" }
	data := func(kind, text string) string {
		return script(`{"@type":"` + kind + `","mainEntity":{"@type":"Question","acceptedAnswer":` +
			`{"@type":"Answer","text":"` + text + `"}}}`)
	}
	const post, marked = "<p>" + answer + "</p>", "Try the <b>small</b> brush first, and mind the glaze."
	for _, c := range []struct {
		name, page string
		want       bool
	}{
		{"an answer", data("QAPage", answer) + body + post, true},
		{"one with markup", data("QAPage", marked) + body + post, true},
		{"another text", data("QAPage", "Nobody knows it, I fear, nor did my aunt.") + body + post, false},
		{"a quote", data("QAPage", answer) + body + "<blockquote>" + answer + "</blockquote>", false},
		{"an FAQ", data("FAQPage", answer) + body + post, false},
		{"an article", script(`{"@type":"NewsArticle"}`) + data("QAPage", answer) + body + post, false},
	} {
		v := read(t, c.page, func(s string) float32 {
			if s == answer {
				return .2
			}
			return .9
		})
		keepToldPosts(v)
		if got := strings.Contains(keptText(v), answer); got != c.want {
			t.Errorf("%s: kept %v, want %v", c.name, got, c.want)
		}
	}
}
