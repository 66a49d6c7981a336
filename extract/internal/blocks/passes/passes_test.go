package passes

import (
	"slices"
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/blocks/facts"
	"shuck/extract/internal/model"
	"shuck/extract/internal/parse"
)

// read returns a page with every block scored and kept as the test says, for the passes alone.
func read(t *testing.T, src string, score func(text string) float32) *State {
	t.Helper()
	p := &doc.Page{Source: src, HTML: true}
	parse.HTML(p, parse.Options{Images: true})
	f := facts.Of(p)
	t.Cleanup(f.Release)
	for i := range p.Blocks {
		k := &p.Blocks[i]
		if k.Words > 0 {
			k.Score = score(k.Text)
			k.Keep, k.By = k.Score >= .5, doc.ByModel
		}
	}
	return &State{Page: f, Odds: model.Balanced}
}

func keptText(v *State) string {
	var out []string
	for i := range v.Blocks {
		if v.Blocks[i].Keep {
			out = append(out, v.Blocks[i].Text)
		}
	}
	return strings.Join(out, "|")
}

const body = "<p>The harbour was open again on Monday, a day after the storm had closed it, and the boats left at six, as they do on any other day of the week.</p>" +
	"<p>Nobody was hurt, said the warden, who had spent the night on the pier with two of his men and a lamp that would not stay lit for long.</p>"

func TestComments(t *testing.T) {
	page := body + "<div id=comments><div class=comment><p>I was there as well, and it was worse than that.</p></div></div>"
	v := read(t, page, func(s string) float32 {
		if strings.HasPrefix(s, "I was") {
			return .55
		}
		return .9
	})
	comments(v)
	if got := keptText(v); strings.Contains(got, "I was") || !strings.Contains(got, "Nobody") {
		t.Errorf("comments below an article: kept %s", got)
	}
	v = read(t, "<meta name=generator content=phpBB>"+page, func(string) float32 { return .55 })
	comments(v)
	if got := keptText(v); !strings.Contains(got, "I was") {
		t.Errorf("posts of a forum: kept %s", got)
	}
	v = read(t, page, func(string) float32 { return .9 })
	comments(v)
	if got := keptText(v); !strings.Contains(got, "I was") {
		t.Errorf("a thread that the model is sure of: kept %s", got)
	}
	v = read(t, page, func(string) float32 { return .55 })
	for i := range v.Blocks {
		v.Blocks[i].Keep = v.Blocks[i].Keep && !strings.HasPrefix(v.Blocks[i].Text, "I was")
	}
	v.Comments = true
	comments(v)
	if got := keptText(v); !strings.Contains(got, "I was") {
		t.Errorf("comments asked for: kept %s", got)
	}
	long := strings.Repeat("<p>I was there as well, and it was worse than that.</p>", 30)
	for _, c := range []struct {
		name, page string
		want       bool
	}{
		{"below its head", body + "<div id=comments><h2>Comments</h2>" + long + "</div>", false},
		{"in what is named so without a head", body + "<div id=comments>" + long + "</div>", true},
		{"in what is named so, with the text", "<div id=comments>" + body + "<h2>Comments</h2>" + long + "</div>", true},
	} {
		v = read(t, c.page, func(s string) float32 {
			if strings.HasPrefix(s, "I was") {
				return .75
			}
			return .95
		})
		comments(v)
		if got := strings.Contains(keptText(v), "I was"); got != c.want {
			t.Errorf("a long thread %s: kept %v, want %v", c.name, got, c.want)
		}
	}
	v = read(t, "<body class=comments-open>"+body, func(string) float32 { return .55 })
	comments(v)
	if got := keptText(v); !strings.Contains(got, "Nobody") {
		t.Errorf("a page named for its comments: kept %s", got)
	}
}

func TestGoesOn(t *testing.T) {
	last := "<p>The council will look at the pier again in June, when the money for it is there.</p>"
	for _, c := range []struct {
		name, page string
		last       float32
		want       bool
	}{
		{"the last paragraph of an article", body + last, .3, true},
		{"one that is most improbable", body + last, .1, false},
		{"one in an element of another signature", body + strings.Replace(last, "<p>", "<p class=note>", 1), .3, false},
		{"one in another element", "<div>" + body + "</div><div>" + last + "</div>", .3, false},
		{"one that a rule speaks against", body + "<p>Sign up for our newsletter and get the best stories of the week in your inbox.</p>", .3, false},
	} {
		v := read(t, c.page, func(s string) float32 {
			if strings.HasPrefix(s, "The council") || strings.HasPrefix(s, "Sign up") {
				return c.last
			}
			return .9
		})
		fillGaps(v)
		if got := strings.Contains(keptText(v), "The council") || strings.Contains(keptText(v), "Sign up"); got != c.want {
			t.Errorf("%s: kept %v, want %v", c.name, got, c.want)
		}
	}
}

func TestDropTitle(t *testing.T) {
	v := read(t, "<title>Harbour opens again</title><h1>Harbour opens again</h1>"+body+"<h2>Harbour opens again in May too</h2>", func(string) float32 { return .9 })
	dropTitle(v)
	if got := keptText(v); strings.HasPrefix(got, "Harbour") || !strings.Contains(got, "in May") {
		t.Errorf("kept %s", got)
	}
}

// TestDropTitleOfPost: a short post whose words its page has for a title is its text all the same.
func TestDropTitleOfPost(t *testing.T) {
	const post = "We rowed round the island before breakfast, against the tide, and nobody fell in this time."
	for _, c := range []struct {
		name, page string
		score      float32
		want       bool
	}{
		{"a post", "<p>" + post + "</p>", .9, true},
		{"a doubtful line", "<p>" + post + "</p>", .8, false},
		{"a heading", "<h1>" + post + "</h1>" + body, .9, false},
	} {
		v := read(t, "<title>"+post+"</title>"+c.page, func(string) float32 { return c.score })
		dropTitle(v)
		if got := strings.Contains(keptText(v), post); got != c.want {
			t.Errorf("%s: kept %v, want %v", c.name, got, c.want)
		}
	}
}

func TestDropDoubles(t *testing.T) {
	for _, c := range []struct {
		name, page string
		want       int // copies of the paragraph that stay
	}{
		{"a copy elsewhere", body + "<div class=print>" + body + "</div>", 1},
		{"a pull quote of it is a quote", body + "<blockquote>" + body + "</blockquote>", 2},
		{"said twice in the same place", body + body, 2},
	} {
		v := read(t, c.page+"<p>Short line.</p><div><p>Short line.</p></div>", func(string) float32 { return .9 })
		dropDoubles(v)
		if got := keptText(v); strings.Count(got, "Nobody") != c.want || strings.Count(got, "Short line.") != 2 {
			t.Errorf("%s: kept %s", c.name, got)
		}
	}
}

// TestPrice: the price of what a page is about stands below its name.
func TestPrice(t *testing.T) {
	for _, c := range []struct {
		name, page string
		keeps      bool
	}{
		{"below the title", "<h1>Lamp</h1><div>€84.00</div>" + body, true},
		{"behind a crumb", "<h1>Lamp</h1><p>Shop / Lamps</p><div>€84.00</div>" + body, true},
		{"below the text", "<h1>Lamp</h1>" + body + "<div>€84.00</div>", false},
		{"in a sentence", "<h1>Lamp</h1><div>Costs €84.00 and a long walk</div>" + body, false},
	} {
		v := read(t, c.page, func(s string) float32 {
			if strings.Contains(s, "84") {
				return .3
			}
			return .9
		})
		v.TitleAt = 0
		fillGaps(v)
		if got := strings.Contains(keptText(v), "84"); got != c.keeps {
			t.Errorf("%s: kept %v", c.name, got)
		}
	}
}

// TestPoints: points above the text that its paragraphs say again go.
func TestPoints(t *testing.T) {
	const said = "<li>The harbour was open again on Monday, a day after the storm.<li>The warden had spent the night on the pier with two men."
	for _, c := range []struct {
		name, page string
		keeps      bool
	}{
		{"above", "<h4>In short</h4><ul>" + said + "</ul>" + body, false},
		{"one of them not said again", "<ul>" + said + "<li>Nine boats were lost at sea off the northern coast.</ul>" + body, true},
		{"below", body + "<ul>" + said + "</ul>", true},
		{"below a standfirst", "<p>It rained again at noon, said the radio, and then it did not rain any more until the night.</p><ul>" + said + "</ul>" + body, false},
		{"below two paragraphs", body + "<ul>" + said + "</ul>" + body, true},
		{"at the end of all", "<ul>" + said + "</ul>", true},
		{"nine of them", "<ul>" + strings.Repeat(said, 4) + said[:strings.LastIndex(said, "<li>")] + "</ul>" + body, true},
		{"with a short one", "<ul>" + said + "<li>The boats left.</ul>" + body, true},
		{"one alone", "<ul>" + said[:strings.LastIndex(said, "<li>")] + "</ul>" + body, true},
	} {
		v := read(t, c.page, func(string) float32 { return .9 })
		v.TitleAt = -1
		dropPoints(v)
		if got := strings.Contains(keptText(v), "a day after the storm."); got != c.keeps {
			t.Errorf("%s: kept %v", c.name, got)
		}
	}
}

// TestPointsHead: the short heading over such points goes with them, the title and a longer line stay.
func TestPointsHead(t *testing.T) {
	const points = "<ul><li>The harbour was open again on Monday, a day after the storm.<li>The warden had spent the night on the pier with two men.</ul>"
	for _, c := range []struct {
		head  string
		title int
		keeps bool
	}{
		{"In short", -1, false},
		{"In short", 0, true},
		{"What the warden saw on Monday", -1, true},
	} {
		v := read(t, "<h4>"+c.head+"</h4>"+points+body, func(string) float32 { return .9 })
		v.TitleAt = c.title
		dropPoints(v)
		if got := strings.HasPrefix(keptText(v), c.head); got != c.keeps {
			t.Errorf("%s, the title %d: kept %v", c.head, c.title, got)
		}
	}
}

// TestAnnouncedBoxes: a box that begins with the head of other pieces goes, unless the model is sure of what it holds.
func TestAnnouncedBoxes(t *testing.T) {
	box := "<section><h2>You may also like</h2><p>Stable lamp</p><p>Deck lamp</p></section>"
	for _, c := range []struct {
		name, page string
		score      float32
		keeps      bool
	}{
		{"below the text", body + box, .6, false},
		{"sure", body + box, .95, true},
		{"above the text", box + body, .6, true},
		{"a head among others", "<div>" + body + box[len("<section>"):] + "</div>", .6, true},
		{"units of a run", body + "<div>" + strings.Repeat(box, 5) + "</div>", .6, true},
	} {
		v := read(t, c.page, func(s string) float32 {
			if strings.HasSuffix(s, "lamp") {
				return c.score
			}
			return .9
		})
		dropStories(v)
		if got := strings.Contains(keptText(v), "Deck"); got != c.keeps {
			t.Errorf("%s: kept %v", c.name, got)
		}
	}
}

// TestFeedBelow: an endless feed below a short article goes where the page says that it is one.
func TestFeedBelow(t *testing.T) {
	const card = "<div class=card><h3><a href=/a>The old lock is to be mended</a></h3>" +
		"<p>The council said on Friday that the gates would hang before the winter, and no later.</p></div>"
	for _, c := range []struct {
		name, head string
		cards      int
		keeps      bool
	}{
		{"an article by its word", `<script type="application/ld+json">{"@type": "NewsArticle"}</script>`, 30, false},
		{"what says nothing", "", 30, true},
		{"what says nothing, with few cards", "", 8, false},
	} {
		page := c.head + "<article>" + body + "</article><div>" + strings.Repeat(card, c.cards) + "</div>"
		v := read(t, page, func(s string) float32 {
			if strings.HasPrefix(s, "The council") {
				return .6
			}
			return .95
		})
		dropStories(v)
		if got := strings.Contains(keptText(v), "The council"); got != c.keeps {
			t.Errorf("%s: feed kept %v, want %v", c.name, got, c.keeps)
		}
	}
}

func TestFillGaps(t *testing.T) {
	doubt := func(s string) float32 {
		switch {
		case strings.HasPrefix(s, "Perhaps"):
			return .4
		case strings.HasPrefix(s, "Menu"):
			return .1
		}
		return .9
	}
	between := strings.Replace(body, "</p><p>", "</p><p>Perhaps it was.</p><p>", 1)
	v := read(t, between+"<div>Menu</div>", doubt)
	fillGaps(v)
	if got := keptText(v); !strings.Contains(got, "Perhaps") {
		t.Errorf("between two paragraphs: kept %s", got)
	}
	v = read(t, body+"<p>Perhaps it was.</p><div>Menu</div>", doubt)
	fillGaps(v)
	if got := keptText(v); strings.Contains(got, "Perhaps") {
		t.Errorf("at the end: kept %s", got)
	}
}

func TestDropOrphans(t *testing.T) {
	score := func(s string) float32 {
		if s == "Menu" {
			return 0
		}
		return .9
	}
	v := read(t, "<h2>Part</h2><h3>Storm</h3>"+body+"<h3>Related</h3><p>Menu</p><h2>Last</h2>", score)
	dropOrphans(v)
	if got := keptText(v); !strings.HasPrefix(got, "Part|Storm|") || strings.Contains(got, "Related") || strings.Contains(got, "Last") {
		t.Errorf("kept %s", got)
	}
	v = read(t, "<h2>Shoes</h2><h2>Hats</h2><h2>Gloves</h2>", score)
	dropOrphans(v)
	if got := keptText(v); got != "Shoes|Hats|Gloves" {
		t.Errorf("a listing: kept %s", got)
	}
}

func TestDropMenu(t *testing.T) {
	all := func(string) float32 { return .9 }
	v := read(t, "<ul><li><a href=/>Home</a><li><a href=/n>News</a></ul>", all)
	dropMenu(v)
	if got := keptText(v); got != "" {
		t.Errorf("a menu: kept %s", got)
	}
	v = read(t, "<ul><li><a href=/>Home</a><li>Today's news</ul>", all)
	dropMenu(v)
	if got := keptText(v); got == "" {
		t.Error("a short text: kept nothing")
	}
}

// TestCodeBar: the bar of a listing goes where a button is in it.
func TestCodeBar(t *testing.T) {
	for _, c := range []struct{ name, bar, want string }{
		{"a language and a button", "<div><div><span>javascript</span> <button>Copy</button></div><pre>x()</pre></div>", ""},
		{"the name of a file", "<div><div>main.js</div><pre>x()</pre></div>", "main.js"},
		{"a paragraph", "<div><p>As in: <button>Copy</button></p><pre>x()</pre></div>", "As in: Copy"},
		{"a box of more", "<div><div>Nine <button>Copy</button></div><pre>x()</pre><p>Ten.</p></div>", "Nine Copy"},
	} {
		v := read(t, body+c.bar+body, func(string) float32 { return .9 })
		keepCode(v)
		if got := keptText(v); strings.Contains(got, "Copy") != strings.Contains(c.want, "Copy") || !strings.Contains(got, c.want) {
			t.Errorf("%s: kept %s", c.name, got)
		}
	}
}

func TestKeepCode(t *testing.T) {
	v := read(t, "<pre>menu code</pre>"+strings.Replace(body, "</p><p>", "</p><pre>x := 1</pre><pre>y := 2</pre><p>", 1)+"<pre>footer code</pre><p>Menu</p>", func(s string) float32 {
		if strings.Contains(s, ":=") || strings.Contains(s, "code") || s == "Menu" {
			return .1
		}
		return .9
	})
	keepCode(v)
	if got := keptText(v); !strings.Contains(got, "x := 1|y := 2|") || strings.Contains(got, "code") {
		t.Errorf("kept %s", got)
	}
}

func TestKeepPictures(t *testing.T) {
	v := read(t, "<img src=logo.png>"+strings.Replace(body, "</p><p>", "</p><img src=in.jpg><p>", 1)+"<p>Menu</p><img src=ad.png>", func(s string) float32 {
		if s == "Menu" {
			return 0
		}
		return .9
	})
	keepPictures(v)
	n := 0
	for i := range v.Blocks {
		if k := &v.Blocks[i]; k.Kind == doc.Image && k.Keep {
			n++
			if k.Spans[0].URL != "in.jpg" {
				t.Errorf("kept %s", k.Spans[0].URL)
			}
		}
	}
	if n != 1 {
		t.Errorf("%d pictures kept, want 1", n)
	}
}

func TestBranches(t *testing.T) {
	side := "<p>Click on the photograph to see the harbour from the air, as it was before the storm.</p><p>A new walk along the old sea wall is described on the page of walks.</p>"
	for _, c := range []struct {
		name, page string
		score      float32 // of the text beside the body
		rest       float32 // of the body
		want       bool
	}{
		{"a sidebar by name", "<div><div>" + body + "</div><aside class=sidebar>" + side + "</aside></div>", .6, .9, false},
		{"one that the model is sure of", "<div><div>" + body + "</div><aside class=sidebar>" + side + "</aside></div>", .8, .9, true},
		{"one that is surer than the rest", "<div><div>" + body + "</div><aside class=sidebar>" + side + "</aside></div>", .6, .55, true},
		{"one around the body", "<div class=sidebar><div>" + body + "</div>" + side + "</div>", .6, .9, true},
		{"a doubtful branch", "<div><div>" + body + "</div><div>" + side + "</div></div>", .45, .9, false},
		{"a likely branch", "<div><div>" + body + "</div><div>" + side + "</div></div>", .6, .9, true},
		{"a doubtful branch of a doubtful page", "<div><div>" + body + "</div><div>" + side + "</div></div>", .45, .6, true},
		{"doubtful text in the body's own element", "<div>" + body + side + "</div>", .45, .9, true},
	} {
		v := read(t, c.page, func(s string) float32 {
			if strings.HasPrefix(s, "Click") || strings.HasPrefix(s, "A new") {
				return c.score
			}
			return c.rest
		})
		for i := range v.Blocks {
			v.Blocks[i].Keep = v.Blocks[i].Words > 0 // as a page's low threshold has it
		}
		dropBranches(v)
		if got := strings.Contains(keptText(v), "Click"); got != c.want {
			t.Errorf("%s: kept %t, want %t", c.name, got, c.want)
		}
		if !strings.Contains(keptText(v), "Nobody") {
			t.Errorf("%s: the body was dropped", c.name)
		}
	}
}

func TestTables(t *testing.T) {
	rows := "<table><tr><th>Boat</th><th>Left</th></tr><tr><td>Marten</td><td>6:00</td></tr><tr><td>Heron</td><td>6:10</td></tr><tr><td>Plover</td><td>6:25</td></tr></table>"
	after := "<p>The rest of the fleet stayed in for the day, the warden said.</p>"
	for _, c := range []struct {
		name string
		page string
		keep []string // first words of the rows that the model keeps
		want string
	}{
		{"some rows between kept paragraphs", body + rows + after, []string{"Boat"}, "Boat Marten Heron Plover"},
		{"doubtful between paragraphs of the same element", "<div>" + body + rows + after + "</div>", []string{"Boat"}, "Boat Marten Heron Plover"},
		{"below what comes after", "<div>" + body + "</div>" + rows + after, nil, ""},
		{"most rows at the end", body + rows, []string{"Marten", "Heron", "Plover"}, "Boat Marten Heron Plover"},
		{"below the title", "<title>Menu of boats</title><h1>Menu of boats</h1>" + rows + after, []string{"Heron"}, "Boat Marten Heron Plover"},
		{"a row at the end", body + rows, []string{"Heron"}, "Heron"},
	} {
		v := read(t, c.page, func(s string) float32 {
			first, _, isRow := strings.Cut(s, "\t")
			if isRow && !slices.Contains(c.keep, first) || s == "Menu of boats" {
				return .3
			}
			return .9
		})
		keepTables(v)
		var got []string
		for i := range v.Blocks {
			if k := &v.Blocks[i]; k.Keep && k.Kind == doc.TableRow {
				first, _, _ := strings.Cut(k.Text, "\t")
				got = append(got, first)
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: kept rows %q, want %q", c.name, s, c.want)
		}
	}
}

// TestSigned: who signs a quotation that is kept stays with it, whatever the model thinks of the line.
func TestSigned(t *testing.T) {
	const said = "<p>The boats left at six, as they do on any other day of the week, and nobody was late.</p>"
	for _, c := range []struct {
		name, page string
		keeps      bool
	}{
		{"a signed quotation", body + "<blockquote>" + said + "— Ida Kay (@kay) May 4, 2019</blockquote>", true},
		{"in a paragraph of its own", body + "<blockquote>" + said + "<p>– Ida Kay, at the opening</p></blockquote>", true},
		{"no dash", body + "<blockquote>" + said + "Ida Kay (@kay) May 4, 2019</blockquote>", false},
		{"in a box of another name", body + "<x-quote><div>" + said + "<div class=w>— Ida Kay, as likely</div></div></x-quote>", true},
		{"in no box", body + "<div>" + strings.Repeat(said, 6) + "<div class=w>— Ida Kay, as likely</div></div>", false},
		{"no quotation", body + "<div>" + said + "<p>— Ida Kay (@kay) May 4, 2019</p></div>", false},
		{"another quotation's", body + "<blockquote>" + said + "</blockquote><blockquote>— Ida Kay (@kay) May 4, 2019</blockquote>", false},
	} {
		v := read(t, c.page, func(s string) float32 {
			switch {
			case strings.HasSuffix(s, "as likely"):
				return .3
			case strings.Contains(s, "Ida Kay"):
				return .1
			}
			return .9
		})
		fillGaps(v)
		if got := strings.Contains(keptText(v), "Ida Kay"); got != c.keeps {
			t.Errorf("%s: kept %v, want %v", c.name, got, c.keeps)
		}
	}
}

// TestAnnounced: a label whose text goes goes with it; one over text that is kept stays, and so does the page's last
// line.
func TestAnnounced(t *testing.T) {
	for _, c := range []struct {
		name, below string
		keeps       bool
	}{
		{"links that go", "<p>Boats of the year:</p><p>Menu of the day</p>", false},
		{"in Chinese", "<p>Boats：</p><p>Menu of the day</p>", false},
		{"text that stays", "<p>Boats of the year:</p><p>A lamp, two men.</p><p>Menu of the day</p>", true},
		{"nothing below", "<p>Boats of the year:</p>", true},
		{"no colon", "<p>Boats of the year</p><p>Menu of the day</p>", true},
		{"a long line", "<p>Boats of the year were seen by two of his men in March:</p><p>Menu of the day</p>", true},
	} {
		v := read(t, body+c.below, func(s string) float32 {
			if strings.HasPrefix(s, "Menu") {
				return .1
			}
			return .9
		})
		dropOrphans(v)
		if got := strings.Contains(keptText(v), "Boats"); got != c.keeps {
			t.Errorf("%s: kept %v, want %v", c.name, got, c.keeps)
		}
	}
}
