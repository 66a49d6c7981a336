package metadata

import (
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/parse"
)

// page reads a page written for a test.
func page(url, head, body string) *doc.Page {
	p := &doc.Page{
		HTML: true, URL: url,
		Source: "<!doctype html><html lang=\"en\"><head>" + head + "</head><body>" + body + "<p>The bridge stays closed until October.</p></body></html>",
	}
	parse.HTML(p, parse.Options{})
	return p
}

func TestTitle(t *testing.T) {
	for _, c := range []struct{ about, url, head, body, want string }{
		{"<title> alone", "", "<title>Bridge closed</title>", "", "Bridge closed"},
		{"nothing", "", "", "", ""},
		{"a heading alone", "", "", "<h1>Bridge closed</h1>", "Bridge closed"},
		{"entities and white space", "", "<title>\n  Tom &amp; Jerry&#39;s \n bridge </title>", "", "Tom & Jerry's bridge"},
		{"entities encoded twice", "", "<title>Tom &amp;amp; Jerry</title>", "", "Tom & Jerry"},
		{"an escape sequence", "", "<title>Bridge&#27;[31m closed\x1b[0m</title>", "", "Bridge[31m closed[0m"},
		{"an escape sequence in JSON", "", `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge\u001b[31m closed"}</script>`, "", "Bridge[31m closed"},
		{"tags encoded in a title", "", "<title>The &amp;lt;i&amp;gt;Ark&amp;lt;/i&amp;gt; sails</title>", "", "The Ark sails"},
		{"a comparison is no tag", "", "<title>Why 3 &lt; 4 and 5 &gt; 4</title>", "", "Why 3 < 4 and 5 > 4"},

		{"the site's name from og:site_name", "", `<title>Bridge closed - The Daily Bugle</title><meta property="og:site_name" content="Daily Bugle">`, "", "Bridge closed"},
		{"the site's name from the host", "https://www.dailybugle.com/a/1", "<title>Bridge closed | DailyBugle.com</title>", "", "Bridge closed"},
		{"the site's name first", "https://bugle.co.uk/x", "<title>Bugle: Bridge closed</title>", "", "Bridge closed"},
		{"the site's name from the publisher", "", `<title>Bridge closed – Bugle</title><script type="application/ld+json">{"@type":"WebPage","publisher":{"name":"Bugle"}}</script>`, "", "Bridge closed"},
		{"a suffix that og:title has not", "", `<title>Bridge closed: why? l City News</title><meta property="og:title" content="Bridge closed: why?">`, "", "Bridge closed: why?"},
		{"a hyphen in a word", "", "<title>Self-made bridge-builder</title>", "", "Self-made bridge-builder"},
		{"an underscore in a name", "", "<title>Module ngx_http_rewrite</title>", "", "Module ngx_http_rewrite"},
		{"a headline that starts with the site's name", "https://bridge.com/", "<title>Bridge closed for good, says mayor</title>", "", "Bridge closed for good, says mayor"},
		{"no more than the site's name", "https://bugle.com/", "<title>Bugle</title>", "<h1>Bugle</h1>", "Bugle"},
		{"a site's name that is the title's by mistake", "", `<title>Bridge closed</title><meta name="application-name" content="Bridge closed">`, "", "Bridge closed"},

		{"the heading over a longer <title>", "https://bugle.com/city/old-bridge-is-closed-until-october", "<title>Bridge closed</title>", "<h1>The old bridge is closed until October</h1>", "The old bridge is closed until October"},
		{"a logo is no title", "", "<title>Bridge closed until October</title>", "<h1><a href=/>Bugle of the city</a></h1>", "Bridge closed until October"},
		{"a heading in a menu", "", "<title>Bridge closed</title>", "<nav><h1>Bridge closed and more in our menu</h1></nav>", "Bridge closed"},
		{"the first of several that <title> has", "", "<title>Bridge closed | X</title>", "<h1>Menu</h1><h1>Bridge closed</h1>", "Bridge closed"},
		{"a label in the heading", "", `<title>Bridge closed | X</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge closed"}</script>`, "<h1>City Bridge closed</h1>", "Bridge closed"},
		{"a heading that all other places have", "", `<title>Bridge news: why it closed</title><meta property="og:title" content="Closed"><meta name="twitter:title" content="Closed">`, "<h1>Closed</h1>", "Closed"},
		{"og:title that is no part on its own", "", `<title>Bridges & roads for sale | X</title><meta property="og:title" content="Bridges">`, "", "Bridges & roads for sale"},
		{"a front page has its site's name and motto", "https://bugle.com/", `<title>Bugle - News from the bridge | Bugle</title><meta property="og:site_name" content="Bugle">`, "<h1>Closed until October</h1>", "Bugle - News from the bridge"},
		{"a page by its number is no front page", "https://bugle.com/?p=12", `<title>Bugle » Bridge closed</title>`, "", "Bridge closed"},
		{"a host and many colons", "", "<title>CITYBUGLE.COM::: Bridge closed / 06.01.12 / City</title>", "", "Bridge closed"},
		{"a base is no address", "", `<base href="https://bugle.com/"><title>Bugle » Bridge closed</title>`, "<h2>Bridge closed</h2>", "Bridge closed"},
		{"a front page that is another's", "https://bugle.com/", `<title>Bridge closed | Bugle</title>`, "<h1>Bridge closed</h1>", "Bridge closed"},
		{"a book's name in the heading", "", "<title>What is a bridge? - The Bridge Book</title>", "<h1>The Bridge Book</h1><h2><a href=#>What Is a Bridge?</a></h2>", "What is a bridge?"},
		{"a section before the headline is no book", "", "<title>City - Bridge closed</title>", "<h2>City</h2><h1>Bridge closed</h1>", "Bridge closed"},
		{"a host among the parts", "", "<title>City Bugle | CityBugle.com - Bridge closed</title>", "", "Bridge closed"},
		{"home is no title", "", "<title>Home - The City Bugle</title>", "", "The City Bugle"},
		{"home at the end", "", "<title>The City Bugle | Home Page</title>", "", "The City Bugle"},
		{"home is no title in og:title either", "", `<title>Startseite | Bugle</title><meta property="og:site_name" content="Bugle"><meta property="og:title" content="Startseite">`, "", "Bugle"},
		{"a home in a headline", "", "<title>Home | Away: how to pack</title>", "<h1>Home | Away: how to pack</h1>", "Home | Away: how to pack"},
		{"forum software's label", "", "<title>City Forum • View topic - Bridge closed?</title>", "", "Bridge closed?"},
		{"a forum's path", "", "<title>Bridge closed? / City / Bugle Forums</title>", "", "Bridge closed?"},
		{"a slash in a headline", "", "<title>Bridge closed / Pont fermé</title>", "", "Bridge closed / Pont fermé"},
		{"the site's name in the heading", "", `<title>Bridge closed – Bugle - Bugle</title><meta property="og:site_name" content="Bugle">`, "<h1>Bridge closed – Bugle</h1>", "Bridge closed"},
		{"a sign that the heading has as a line's end", "", "<title>Bridge closed - What now? - Bugle</title>", "<h1>Bridge closed<br>What now?</h1>", "Bridge closed - What now?"},
		{"a heading that is no row of <title>'s parts", "", "<title>Closed until May - City - Bugle</title>", "<h1>Closed until May of next year City</h1>", "Closed until May of next year City"},
		{"a year is no label", "", `<title>2024 bridge guide | X</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"bridge guide for all"}</script>`, "<h1>2024 bridge guide for all</h1>", "2024 bridge guide for all"},
		{"the name of a tag", "", "<title>The &lt;video&gt; element | X</title>", "<h1>The &lt;video&gt; element</h1>", "The <video> element"},
		{"tags without an end", "", "<title>When to use &lt;b&gt; and &lt;i&gt;</title>", "", "When to use <b> and <i>"},
		{"a site's name behind a hyphen without blanks", "", "<title>渡轮维修推迟夏季时刻表-海港网</title>", "", "渡轮维修推迟夏季时刻表"},
		{"a sign inside a headline", "", "<title>Bridges - a history</title>", "<h1>Bridges - a history</h1>", "Bridges - a history"},
		{"a series", "", "<title>Notes #12 - bridges in sight | Bugle</title>", "<h2>Notes #12 - bridges in sight</h2>", "Notes #12 - bridges in sight"},
		{"a headline given as the site's name", "", `<title>Bridge closed again | Bugle</title><meta property="og:title" content="Bridge closed again"><meta property="og:site_name" content="Bridge closed again">`, "<h1>Bridge closed again</h1>", "Bridge closed again"},
		{"a heading that nobody sees", "", "<title>Bridge closed</title>", "<div hidden><h1>Sign in to your account</h1></div>", "Bridge closed"},
		{"a headline by its class", "", "<title>Tide Times</title>", `<div hidden><h1>Sign in</h1></div><article><h2 class="post-title">Bridge closed until October</h2></article>`, "Bridge closed until October"},
		{"no <title> and an empty heading", "", "<title></title>", "<h1></h1><h2>Bridge closed</h2>", "Bridge closed"},
		{"a bold line behind the site's name", "", "<title>Bugle of the city: Bridge closed</title>", "<font size=5><b>Bridge closed</b></font>", "Bridge closed"},
		{"an anchor sign", "", "<title>itertools</title>", "<h1>itertools¶</h1>", "itertools"},
	} {
		if got := Of(page(c.url, c.head, c.body)).Title; got != c.want {
			t.Errorf("%s: title %q, want %q", c.about, got, c.want)
		}
	}
}

func TestByline(t *testing.T) {
	for _, c := range []struct{ about, head, body, want string }{
		{"a meta", `<meta name="author" content="By Anna Beck">`, "", "Anna Beck"},
		{"JSON-LD first", `<meta name="author" content="Bugle Staff"><script type="application/ld+json">{"@type":"NewsArticle","author":[{"@type":"Person","name":"Anna Beck"},{"name":"Jo Day"}]}</script>`, "", "Anna Beck, Jo Day"},
		{"a graph", `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"Bugle"},{"@type":["Article"],"author":"Anna Beck"}]}</script>`, "", "Anna Beck"},
		{"a profile's address is no name", `<meta property="article:author" content="https://facebook.com/anna">`, "", ""},
		{"a system's user", `<meta name="author" content="admin">`, "", ""},
		{"a marked line", "", `<div class="byline">Von <a href=/anna>Anna Beck</a></div>`, "Anna Beck"},
		{"a telephone number", "", `<div class="author">209/555-0200</div>`, ""},
		{"a form's label", "", `<form><p class="comment-form-author"><label for=a>Name <b>(required)</b></label> <input id=a></p></form>`, ""},
		{"the word before a name", "", `<div class="author">By</div><div class="author">Anna Beck</div>`, "Anna Beck"},
		{"an address", `<meta name="author" content="anna@bugle.com">`, "", ""},
		{"code", "", `<pre class="author">func main() {</pre>`, ""},
		{"a bio is no byline", "", `<div class="author-bio">Anna Beck has written on bridges and roads for the Bugle since 1998.</div>`, ""},
		{"a name beside the day", "", `<h1>Bridge closed</h1><p>Anna Beck</p><p>May 20, 2024</p>`, "Anna Beck"},
		{"a section beside the day", "", `<h1>Bridge closed</h1><p><a href=/topics/9>Current Affairs</a></p><p>May 20, 2024</p>`, ""},
		{"two links", "<title>Bridge closed</title>", `<h1>Bridge closed</h1><p class="byline"><a rel="author" href="/a/anna">Anna Beck</a> and <a rel="author" href="/a/jo">Jo Day</a></p>`, "Anna Beck, Jo Day"},
		{"two links and places", "", `<h1>Bridge closed</h1><p><a rel="author" href="/profile/anna">Anna Beck</a> in Hull and <a rel="author" href="/profile/jo">Jo Day</a> in York</p>`, "Anna Beck, Jo Day"},
		{"the second is another story's", "", `<h1>Bridge closed</h1><p class="byline"><a rel="author" href="/a/anna">Anna Beck</a></p><aside><span class="author">Jo Day</span></aside>`, "Anna Beck"},
		{"broken JSON", `<script type="application/ld+json">{"@type":"Article","author":{"name":"Anna Beck"},"x":[1,2,</script>`, "", "Anna Beck"},
	} {
		if got := Of(page("", c.head, c.body)).Byline; got != c.want {
			t.Errorf("%s: byline %q, want %q", c.about, got, c.want)
		}
	}
}

func TestDate(t *testing.T) {
	meta := func(v string) string { return `<meta property="article:published_time" content="` + v + `">` }
	for _, c := range []struct{ about, url, head, body, want string }{
		{"a time with zone", "", meta("2024-05-20T11:26:00+03:00"), "", "2024-05-20T11:26:00+03:00"},
		{"a zone without colon", "", meta("2024-05-20T11:26:00+0300"), "", "2024-05-20T11:26:00+03:00"},
		{"a time without zone", "", meta("2024-05-20 11:26:00"), "", "2024-05-20T11:26:00"},
		{"midnight is no time", "", meta("2024-05-20T00:00:00"), "", "2024-05-20"},
		{"a day", "", meta("2024-05-20"), "", "2024-05-20"},
		{"in words", "", meta("May 20, 2024"), "", "2024-05-20"},
		{"German", "", meta("20.05.2024"), "", "2024-05-20"},
		{"seconds", "", meta("1716197160"), "", "2024-05-20T09:26:00Z"},
		{"nonsense", "", meta("yesterday evening"), "", ""},
		{"no day of the web", "", meta("0001-01-01T00:00:00Z"), "", ""},
		{"month and day unclear", "", meta("05/06/2024"), "", ""},
		{"a meta before JSON-LD", "", meta("2020-01-01") + `<script type="application/ld+json">{"@type":"BlogPosting","datePublished":"2024-05-20"}</script>`, "", "2020-01-01"},
		{"the other dates put the day first", "", "<title>Bridge closed</title>", `<h1>Bridge closed</h1><p class="date">05/03/2024</p><footer>Seen on 13/03/2023, 14/03/2023 and 25/03/2023</footer>`, "2024-03-05"},
		{"the other dates put the month first", "", "<title>Bridge closed</title>", `<h1>Bridge closed</h1><p class="date">03/05/2024</p><footer>Seen on 03/13/2023, 03/14/2023 and 03/25/2023</footer>`, "2024-03-05"},
		{"the other dates differ", "", "<title>Bridge closed</title>", `<h1>Bridge closed</h1><p class="date">03/05/2024</p><footer>Seen on 03/13/2023, 14/03/2023 and 25/03/2023</footer>`, ""},
		{"<time>", "", "", `<h1>Bridge closed</h1><time datetime="2024-05-20">then</time>`, "2024-05-20"},
		{"the address", "https://bugle.com/2024/05/20/bridge", "", "", "2024-05-20"},
		{"a number in the address", "https://bugle.com/2024/05/2034/bridge", "", "", ""},
	} {
		if got := Of(page(c.url, c.head, c.body)).Date; got != c.want {
			t.Errorf("%s: date %q, want %q", c.about, got, c.want)
		}
	}
}

func TestFields(t *testing.T) {
	m := Of(page("https://bugle.com/a/b", `<title>Bridge closed</title><meta property="og:image" content="/img/bridge.jpg"><meta property="article:tag" content="bridges">
<meta name="keywords" content="roads, Bridges; towns"><meta property="article:published_time" content="2024-05-20T10:00:00Z">
<meta property="article:modified_time" content="2024-05-21T09:00:00Z">`, `<h1>Bridge closed</h1><a rel="license" href="//creativecommons.org/licenses/by/4.0/">CC BY</a>`))
	if m.Image != "https://bugle.com/img/bridge.jpg" || m.License != "https://creativecommons.org/licenses/by/4.0/" || strings.Join(m.Tags, "|") != "bridges|roads|towns" {
		t.Errorf("image %q, license %q, tags %q", m.Image, m.License, m.Tags)
	}
	if m.Date != "2024-05-20T10:00:00Z" || m.Modified != "2024-05-21T09:00:00Z" {
		t.Errorf("date %q, modified %q", m.Date, m.Modified)
	}
	m = Of(page("", `<title>Bridge closed</title>`, `<h1>Bridge closed</h1><p>Bridges</p><p class="tags">Filed under <a href="/tag/roads">roads</a> <a href="/tag/towns">towns</a></p>`))
	if strings.Join(m.Tags, "|") != "roads|towns" || m.Image != "" || m.License != "" {
		t.Errorf("image %q, license %q, tags %q", m.Image, m.License, m.Tags)
	}
}

func TestCandidates(t *testing.T) {
	p := page("", `<title>Bridge closed | The Bugle</title><meta property="og:site_name" content="The Bugle"><meta name="author" content="Bugle Staff"><script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Anna Beck"}}</script>`, "<h1>Bridge closed</h1>")
	about := Read(p)
	about.Complete()
	won := ""
	for _, c := range about.Candidates() {
		weighed := c.Field == "byline" || c.Field == "date"
		if len(c.From) == 0 || c.Score >= 1 || weighed != (c.Score > 0) {
			t.Errorf("%+v: want signs, and of what is weighed a probability", c)
		}
		if c.Won {
			won += c.Field + " " + c.Value + " by " + strings.Join(c.From, ", ") + "\n"
		}
	}
	want := `title Bridge closed by heading, <title>
byline Anna Beck by json-ld article, person, article
site The Bugle by og:site_name, <title>
language en by <html lang>
`
	if won != want {
		t.Errorf("won:\n%swant:\n%s", won, want)
	}
}

func TestAddress(t *testing.T) {
	for _, c := range []struct{ about, url, head, want string }{
		{"what the caller knows", "https://bugle.com/a", "", "https://bugle.com/a"},
		{"a relative canonical link", "https://bugle.com/a/b?x=1", `<link rel="canonical" href="/a/c">`, "https://bugle.com/a/c"},
		{"og:url", "", `<meta property="og:url" content="https://bugle.com/a">`, "https://bugle.com/a"},
		{"an unsafe scheme", "", `<link rel="canonical" href="javascript:alert(1)">`, ""},
		{"data", "https://bugle.com/a", `<link rel="canonical" href="data:text/html,x">`, "https://bugle.com/a"},
		{"a relative one, and nothing to go by", "", `<link rel="canonical" href="/a">`, ""},
		{"a base", "", `<base href="https://bugle.com/x/"><link rel="canonical" href="y">`, "https://bugle.com/x/y"},
	} {
		if got := Of(page(c.url, c.head, "")).URL; got != c.want {
			t.Errorf("%s: address %q, want %q", c.about, got, c.want)
		}
	}
}

func TestLanguage(t *testing.T) {
	for in, want := range map[string]string{
		"en": "en", "EN_us": "en-US", "zh-hans-cn": "zh-Hans-CN", "de, en": "de", "": "", "english": "", "x": "", "${lang}": "", "und": "", "pt-BR": "pt-BR", "es-419": "es-419",
	} {
		if got := languageTag(in); got != want {
			t.Errorf("languageTag(%q) = %q, want %q", in, got, want)
		}
	}
	p := page("", `<meta property="og:locale" content="de_AT">`, "")
	if got := Of(p).Language; got != "en" {
		t.Errorf("language %q, want that of <html>", got)
	}
	p.Head.Lang = ""
	if got := Of(p).Language; got != "de-AT" {
		t.Errorf("language %q, want og:locale's", got)
	}
}

func TestSiteAndDescription(t *testing.T) {
	for _, c := range []struct{ head, site, about string }{
		{"", "bugle.com", ""},
		{`<meta property="og:site_name" content="The Bugle"><meta name="description" content="All  on&#10;bridges">`, "The Bugle", "All on bridges"},
		{`<title>Bridge closed</title><meta property="og:site_name" content="Bridge closed"><meta name="application-name" content="Bugle">`, "Bugle", ""},
		{`<meta name="description" content="&lt;p&gt;The bridge is closed until the &lt;b&gt;end&lt;/b&gt; of ...">`, "bugle.com", "The bridge is closed until the end of ..."},
		{`<meta property="og:site_name" content="https://bugle.com"><script type="application/ld+json">[{"@type":"Organization","name":"Bugle Media"},{"@type":"Article","description":"On bridges"}]</script>`, "Bugle Media", "On bridges"},
		{`<title>Bridge closed - Bugle of the City</title>`, "Bugle of the City", ""},
	} {
		m := Of(page("https://www.bugle.com/a", c.head, ""))
		if m.Site != c.site || m.Description != c.about {
			t.Errorf("%s: site %q, description %q, want %q, %q", c.head, m.Site, m.Description, c.site, c.about)
		}
	}
}

func TestOfIsQuickOnHostilePages(t *testing.T) {
	for name, head := range map[string]string{
		"deep JSON":     `<script type="application/ld+json">` + strings.Repeat(`{"mainEntity":[`, 100000) + "</script>",
		"much JSON":     `<script type="application/ld+json">[` + strings.Repeat(`{"@type":"Product","name":"x"},`, 30000) + "{}]</script>",
		"a long title":  "<title>" + strings.Repeat("a | b - ", 200000) + "</title>",
		"many headings": strings.Repeat("<h1>a b c</h1>", 20000),
		"many metas":    strings.Repeat(`<meta name="author" content="x">`, 50000),
	} {
		p := page("", head, "")
		n := testing.AllocsPerRun(1, func() { Of(p) })
		if n > 5000 {
			t.Errorf("%s: %v allocations", name, n)
		}
	}
}

func BenchmarkOf(b *testing.B) {
	p := page("https://www.bugle.com/2024/05/20/bridge-closed", `<title>Bridge closed | The Bugle</title><meta property="og:site_name" content="The Bugle">
<meta property="og:title" content="Bridge closed"><meta name="author" content="Anna Beck"><meta name="description" content="It is closed.">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge closed","datePublished":"2024-05-20T10:00:00Z","author":{"name":"Anna Beck"},"articleBody":"`+strings.Repeat("Some text. ", 2000)+`"}</script>`, "<h1>The bridge is closed</h1>")
	b.ReportAllocs()
	for b.Loop() {
		Of(p)
	}
}
