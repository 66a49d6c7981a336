package passes

import (
	"strings"
	"testing"
)

func TestHeads(t *testing.T) {
	text := "<p>The wood comes from a tree that fell in the storm of the year before last, a few hundred steps up the valley.</p>"
	for _, c := range []struct {
		name, page string
		score      float32 // of the headings that begin with a Q
		want       string  // of those, the ones that are kept
	}{
		{"a doubtful one over prose", body + "<h3>Quay</h3>" + text, .3, "Quay"},
		{"one that is most improbable", body + "<h3>Quay</h3>" + text, .1, ""},
		{"one whose like are kept", body + "<h3>One</h3>" + text + "<h3>Two</h3>" + text + "<h3>Quay</h3>" + text, .1, "Quay"},
		{"one over nothing that is kept", body + "<h3>Quay</h3><p>Menu</p>", .3, ""},
		{"the first of the page", "<h3>Quay</h3>" + body, .3, ""},
		{"right below the title", "<title>Queen of the bay</title><h1>Queen of the bay</h1><h3>Quay</h3>" + body, .3, "Quay"},
		{"the title said again", "<title>Quay of the bay</title><h1>Quay of the bay</h1><h3>Quay of the bay, 3</h3>" + body, .3, ""},
		{"one that is a link", body + "<h3><a href=/q>Quay</a></h3>" + text, .3, ""},
		{"one that a rule names", body + "<h3>Questions? Contact us</h3><h4>Related stories</h4>" + text, .3, ""},
		{"one of a box beside the text", body + "<div><p>Menu</p><div><p>Menu</p><div><p>Menu</p><h3>Quay</h3></div></div></div>" + text, .3, ""},
	} {
		v := read(t, c.page, func(s string) float32 {
			switch {
			case s[0] == 'Q', s == "Related stories":
				return c.score
			case s == "Menu":
				return 0
			}
			return .9
		})
		keepHeads(v)
		var got []string
		for i := range v.Blocks {
			if k := &v.Blocks[i]; k.Keep && k.Score == c.score {
				got = append(got, k.Text)
			}
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%s: kept %q, want %q", c.name, s, c.want)
		}
	}
}

func TestTerms(t *testing.T) {
	list := "<dl><dt>Slack</dt><dd>The short time in which the tide does not run.</dd><dt>Bore</dt><dd>A wave that runs up the river.</dd></dl>"
	v := read(t, body+list, func(s string) float32 {
		if s == "Bore" {
			return .3
		}
		return .9
	})
	keepTables(v)
	if got := keptText(v); !strings.Contains(got, "Bore|A wave") {
		t.Errorf("a term of a list that is kept: kept %s", got)
	}
	v = read(t, body+list, func(s string) float32 {
		if len(s) < 50 {
			return .1
		}
		return .9
	})
	keepTables(v)
	if got := keptText(v); strings.Contains(got, "Slack") {
		t.Errorf("a list of which nothing was kept: kept %s", got)
	}
}

func TestNotes(t *testing.T) {
	marked := strings.Replace(body, "any other day", "any other day<a href='#n1'>1</a>", 1)
	note := "<ol><li id=n1>By the almanac of the port.</ol>"
	low := func(s string) float32 {
		if strings.HasPrefix(s, "By the") || strings.HasPrefix(s, "Menu") {
			return .1
		}
		return .9
	}
	for _, c := range []struct {
		name, page string
		want       bool
	}{
		{"a note with its mark", marked + note, true},
		{"no mark", body + note, false},
		{"a part of the page that a number leads to", marked + strings.Replace(note, "almanac", strings.Repeat("old almanac ", noteWords), 1), false},
		{"a mark of what is not kept", body + "<p>Menu <a href='#n1'>1</a></p>" + note, false},
		{"the small print of a shop", "<script type='application/ld+json'>{\"@type\":\"Product\"}</script>" + marked + note, false},
		{"a list of literature", marked + strings.Repeat("<p id=fn1>By the almanac of the port, by the almanac of the port.</p>", 12), false},
	} {
		v := read(t, c.page, low)
		keepNotes(v)
		if got := strings.Contains(keptText(v), "By the"); got != c.want {
			t.Errorf("%s: kept %v, want %v", c.name, got, c.want)
		}
	}
}

func TestBoxes(t *testing.T) {
	for _, c := range []struct {
		name, box string
		want      bool
	}{
		{"a box that asks for an address", "<div class=newsletter-box><p>The Quay in brief, each Friday.</p><p>Sign up for our newsletter</p></div>", false},
		{"a prompt and its button", "<p>The Quay in brief: sign up for our newsletter</p><p><a href=/s>Subscribe</a></p>", false},
		{"a prompt without a button", "<p>The Quay in brief: sign up for our newsletter</p><p>Nobody did.</p>", true},
		{"a prompt without a name", "<div><p>The Quay in brief, each Friday.</p><p>Sign up for our newsletter</p></div>", true},
		{"a name without a prompt", "<div class=newsletter-box><p>The Quay in brief, each Friday.</p></div>", true},
		{"all of a page", "<div class=newsletter><p>The Quay in brief, each Friday.</p><p>Sign up for our newsletter</p>" + strings.Repeat(body, 2) + "</div>", true},
	} {
		v := read(t, body+c.box, func(string) float32 { return .9 })
		dropBoxes(v)
		if got := strings.Contains(keptText(v), "The Quay in"); got != c.want {
			t.Errorf("%s: kept %v, want %v", c.name, got, c.want)
		}
	}
}

func TestUnits(t *testing.T) {
	card := func(price string) string { return "<li><h3>Boat</h3><p class=a>" + price + "</p></li>" }
	for _, c := range []struct {
		name, prices string
		want         int // prices kept
	}{
		{"most of them", "9 9 9 3", 4},
		{"half of them", "9 9 3 3", 2},
		{"one that is another thing", "9 9 9 0", 3},
		{"two of three", "9 9 3", 3},
		{"one of three", "9 3 3", 1},
		{"too few", "9 3", 1},
	} {
		page := "<ul>"
		for _, p := range strings.Fields(c.prices) {
			page += card("P" + p)
		}
		v := read(t, page+"</ul>", func(s string) float32 {
			if s[0] == 'P' {
				return float32(s[1]-'0') / 10
			}
			return .9
		})
		keepUnits(v)
		if got := strings.Count(keptText(v), "P"); got != c.want {
			t.Errorf("%s: %d kept, want %d", c.name, got, c.want)
		}
	}
}

// TestUnitsDays: the days and places of a listing's units go with them where most else of them is
// kept; posts have no headings.
func TestUnitsDays(t *testing.T) {
	version := func(head, day string) string {
		return "<li>" + head + "<p class=d>" + day + "</p><p>The list is sorted by name now.</p></li>"
	}
	for _, c := range []struct {
		name, head, more string
		score            float32
		want             bool
	}{
		{"versions", "<h3>Boat</h3>", "", .2, true},
		{"improbable", "<h3>Boat</h3>", "", .1, false},
		{"links", "<h3><a href=/b>Boats of old</a></h3>", "", .2, true},
		{"posts", "<b>Boat</b>", "", .2, false},
		{"likely posts", "<b>Boat</b>", "", .45, true},
		{"one without a heading", "<h3>Boat</h3>", "<li><b>Menu</b><p class=d>9 May 2023</p></li>", .2, false},
	} {
		v := read(t, "<ul>"+version(c.head, "3 March 2023")+version(c.head, "11 January 2023")+version(c.head, "20 December 2022")+c.more+"</ul>", func(s string) float32 {
			switch {
			case strings.Contains(s, " 202"):
				return c.score
			case s == "Menu":
				return 0
			}
			return .9
		})
		keepUnits(v)
		if got := strings.Contains(keptText(v), "3 March"); got != c.want {
			t.Errorf("%s: kept %v, want %v", c.name, got, c.want)
		}
	}
}

// TestUnitsAct: what the units of a run say alike and most of them do not keep is a button; a number that each has for
// itself is a part of them, whatever rule takes it for a counter.
func TestUnitsAct(t *testing.T) {
	page, scores := "<ul>", map[string]float32{"Book it": .9, "441": .9, "442": .9, "443": .2}
	for _, n := range []string{"441", "442", "443"} {
		page += "<li><h3>Boat</h3><p class=n><a href=tel:1>" + n + "</a></p><p class=b><a href=/b" + n + ">Book it</a></p></li>"
	}
	booked := 0
	v := read(t, page+"</ul>", func(s string) float32 {
		if s == "Book it" {
			if booked++; booked > 1 {
				return .3
			}
		}
		return max(scores[s], .1)
	})
	keepUnits(v)
	if got := keptText(v); strings.Contains(got, "Book it") || !strings.Contains(got, "443") {
		t.Errorf("kept %s", got)
	}
}

// TestLastLinks: a link that ends each unit in the same words is a button, whatever it says.
func TestLastLinks(t *testing.T) {
	card := func(n, rest string) string {
		return "<div class=c><h3>Boat " + n + "</h3><p>Leaves at " + n + "</p>" + rest + "</div>"
	}
	for _, c := range []struct {
		name, rest string
		keeps      bool
	}{
		{"a button", "<a class=b href=/t>Hold a seat</a>", false},
		{"a field", "<div><a href=/k>Hold a seat</a></div><p>for each</p>", true},
		{"words", "<div>Hold a seat</div>", true},
	} {
		v := read(t, card("6", c.rest)+card("7", c.rest)+card("8", c.rest), func(string) float32 { return .9 })
		dropLabels(v)
		if got := strings.Contains(keptText(v), "Hold"); got != c.keeps {
			t.Errorf("%s: kept %v", c.name, got)
		}
	}
}

func TestLinks(t *testing.T) {
	list := "<h3>Earlier</h3><ul><li><a href=/a>Nettles</a><li><a href=/b>Moths</a><li><a href=/c>Spindle</a></ul>"
	for _, c := range []struct {
		name, page string
		score      float32
		want       bool
	}{
		{"below the text", body + list, .7, false},
		{"sources that the model is sure of", body + list, .9, true},
		{"above the text's end", list + body, .7, true},
		{"days and figures behind them", body + "<h3>Earlier</h3><table border=1><tr><td><a href=/a>Nettles</a> (2)<td>2.5.2020<tr><td><a href=/b>Moths</a><td>1.5.2020<tr><td><a href=/c>Lice</a><td>3.4.2020</table>", .7, false},
		{"words behind them", body + "<h3>Earlier</h3><table border=1><tr><td><a href=/a>Nettles</a><td>hairy<tr><td><a href=/b>Moths</a><td>grey<tr><td><a href=/c>Lice</a><td>few</table>", .7, true},
		{"two of them", body + strings.Replace(list, "<li><a href=/c>Spindle</a>", "", 1), .7, true},
	} {
		v := read(t, c.page, func(s string) float32 {
			if len(s) < 10 || strings.Contains(s, "\t") {
				return c.score
			}
			return .9
		})
		dropLinks(v)
		if got := strings.Contains(keptText(v), "Earlier|Nettles"); got != c.want {
			t.Errorf("%s: kept %v, want %v", c.name, got, c.want)
		}
	}
}
