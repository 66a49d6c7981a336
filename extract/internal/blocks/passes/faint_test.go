package passes

import (
	"strings"
	"testing"
)

// TestFaint: below an article, which has a day or calls itself one, faint cards go; below the lead of a
// listing, or below a thing with its price, they stay.
func TestFaint(t *testing.T) {
	const (
		lead  = "The harbour was open again on Monday, a day after the storm had closed it, and the boats left at six, as they do on any other day of the week."
		more  = "<p>Nobody was hurt, said the warden, who had spent the night on the pier with two of his men.</p>"
		card  = "<li><span>The old lock is to be mended before the winter, says the council, and no later than that.</span></li>"
		cards = "<ul>" + card + card + card + card + "</ul>"
		title = "<title>The harbour is open again</title>"
		head  = "<h1>The harbour is open again</h1>"
		day   = "<p>17.3.2011, 17:21</p>"
		typed = `<meta property="og:type" content="article">`
	)
	for _, c := range []struct {
		name, page string
		keeps      bool
	}{
		{"a day below the title", title + head + day + "<div><p>" + lead + "</p></div>" + cards, false},
		{"a day above the title", title + day + head + "<div><p>" + lead + "</p></div>" + cards, false},
		{"called an article, of two paragraphs", title + typed + head + "<div><p>" + lead + "</p>" + more + "</div>" + cards, false},
		{"called an article, of one paragraph", title + typed + head + "<div><p>" + lead + "</p></div>" + cards, true},
		{"two paragraphs without a day", title + head + "<div><p>" + lead + "</p>" + more + "</div>" + cards, true},
		{"a day far below the title", title + head + "<div><p>" + lead + "</p></div>" + strings.Repeat("<p>Boats</p>", 8) + day + cards, true},
		{"a price below the title", title + head + "<p>$169.95</p>" + day + "<div><p>" + lead + "</p></div>" + cards, true},
		{"a line with a price below the title", title + head + day + "<p>Boats from $169.95 a week</p><div><p>" + lead + "</p></div>" + cards, false},
		{"a forum's", title + "<meta name=generator content=phpBB>" + head + day + "<div><p>" + lead + "</p></div>" + cards, true},
		{"a shop's", title + `<script type="application/ld+json">{"@type": "Product"}</script>` + head + day + "<div><p>" + lead + "</p></div>" + cards, true},
	} {
		v := read(t, c.page, func(s string) float32 {
			switch {
			case strings.HasPrefix(s, "The old"):
				return .55
			case strings.HasPrefix(s, "Boats"), strings.HasPrefix(s, "17"), strings.HasPrefix(s, "$"):
				return .1
			}
			return .95
		})
		dropFaint(v)
		if got := strings.Contains(keptText(v), "The old"); got != c.keeps {
			t.Errorf("%s: cards kept %v, want %v", c.name, got, c.keeps)
		}
	}
}
