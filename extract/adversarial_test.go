package extract_test

import (
	"context"
	"runtime"
	"strings"
	"testing"
	"time"

	"shuck/extract"
	"shuck/extract/hostile"
	"shuck/extract/internal/worktime"
)

// Bounds on a hostile input. It takes a tenth of that time on an idle machine; past the bound it is no longer
// linear. A million lines are a million blocks, of some hundred bytes each with what an engine keeps of them.
const (
	hostileTime  = 20 * time.Second
	hostileBytes = 1 << 30 // allocated in all, beside hostileTimes bytes for each of the input's
	hostileTimes = 100
	hostileLarge = 2 << 20 // bytes of input past which only the blocks are looked at
)

const prose = "The bridge over the river stays closed until the end of October, the mayor said, since cracks were found in two of its piers. "

func htmlPage(body string) string {
	return "<!doctype html><html><head><title>The bridge stays closed</title></head><body><article>" + strings.Repeat("<p>"+prose+"</p>", 5) + body + "</article></body></html>"
}

func TestHostileHTML(t *testing.T) {
	x := extractor(t, extract.InputAuto, extract.EngineAuto)
	for name, body := range map[string]string{
		"nested elements":               htmlPage(strings.Repeat("<div>", 20000) + prose + strings.Repeat("</div>", 20000)),
		"nested inline elements":        htmlPage(strings.Repeat("<span>", 20000) + prose),
		"nested lists":                  htmlPage(strings.Repeat("<ul><li>", 20000) + prose),
		"nested tables":                 htmlPage(strings.Repeat("<table><tr><td>", 7000) + prose),
		"unclosed paragraphs":           htmlPage(strings.Repeat("<p>x ", 50000)),
		"unclosed bold":                 htmlPage(strings.Repeat("<b>x ", 50000)),
		"unclosed links":                htmlPage(strings.Repeat("<a href=x>y ", 50000)),
		"end tags of nothing":           htmlPage(strings.Repeat("</b></p></table></li>", 30000)),
		"misnested formatting":          htmlPage(strings.Repeat("<b><i><p></b></i>", 20000)),
		"one line of 20 MB":             htmlPage("<p>" + strings.Repeat(prose, 20<<20/len(prose)) + "</p>"),
		"one word of 20 MB":             htmlPage("<p>" + strings.Repeat("x", 20<<20) + "</p>"),
		"an attribute of 1 MB":          htmlPage(`<p class="` + strings.Repeat("side bar ", 1<<20/9) + `" title='` + strings.Repeat("y", 1<<20) + `'>` + prose + "</p>"),
		"an attribute not closed":       htmlPage(`<p title="` + strings.Repeat("z", 1<<20)),
		"a hundred thousand attributes": htmlPage("<p " + strings.Repeat("a=b ", 100000) + ">" + prose),
		"NUL bytes":                     htmlPage(strings.Repeat("<p>\x00"+prose+"</p>", 1000)),
		"invalid UTF-8":                 htmlPage(strings.Repeat("<p>é\xFF\xC3"+prose+"</p>", 1000)),
		"a million short lines":         htmlPage(strings.Repeat("a\n", 1000000)),
		"a million line breaks":         htmlPage(strings.Repeat("a<br>", 1000000)),
		"a paragraph again":             htmlPage(strings.Repeat("<p>"+prose+"</p>", 20000)),
		"a huge colspan":                htmlPage("<table><tr><td colspan=1000000000 rowspan=1000000000>a<td>b<tr><td>c</table>"),
		"thousands of links":            htmlPage(strings.Repeat(`<a href="/a">More on this bridge</a> `, 20000)),
		"half a million signs":          htmlPage(strings.Repeat("<", 500000)),
		"open comments":                 htmlPage(strings.Repeat("<!-- a ", 200000)),
		"open scripts":                  htmlPage(strings.Repeat("<script>", 100000)),
		"open titles":                   strings.Repeat("<title>", 100000) + htmlPage(""),
		"entities":                      htmlPage("<p>" + strings.Repeat("&amp;&notanentity;&#x41;&#99999999;", 50000) + "</p>"),
		"broken JSON":                   htmlPage(`<script type="application/ld+json">` + strings.Repeat(`{"@graph":[`, 100000) + `</script>`),
		"nested svg":                    htmlPage(strings.Repeat("<svg><title>", 20000)),
		"nested templates":              htmlPage(strings.Repeat("<template><select>", 10000)),
	} {
		t.Run(name, func(t *testing.T) { withinBounds(t, x, body, true) })
	}
}

func TestHostileText(t *testing.T) {
	x := extractor(t, extract.InputAuto, "")
	article := strings.Repeat(prose+"\n\n", 5)
	for name, body := range map[string]string{
		"one line of 20 MB":     article + strings.Repeat(prose, 20<<20/len(prose)),
		"one word of 20 MB":     article + strings.Repeat("x", 20<<20),
		"many short lines":      article + strings.Repeat("a\n", 60_000),
		"a million blank lines": article + strings.Repeat("\n", 1000000) + prose,
		"a line again":          strings.Repeat(prose+"\n", 100000),
		"two lines in turn":     strings.Repeat(prose+"\nShare this\n", 50000),
		"half a million signs":  article + strings.Repeat("<", 500000),
		"many addresses":        article + strings.Repeat("https://example.org/a/b?c=d\n", 50000),
		"NUL bytes":             strings.Repeat(prose+"\x00\n\n", 1000),
		"invalid UTF-8":         strings.Repeat("é"+prose+"\xFF\xC3\n\n", 1000),
		"spaces":                article + strings.Repeat(" ", 5<<20) + prose,
		"marks without letters": article + strings.Repeat("\u0301", 1<<20),
		"one Chinese line":      strings.Repeat("这座桥将关闭到十月底。", 200000),
	} {
		t.Run(name, func(t *testing.T) { withinBounds(t, x, body, false) })
	}
}

// TestLinear wants a document of four times the size to take no more than about four times as long.
// The best of several runs counts, so that a busy machine does not fail it; what takes quadratic
// time is at sixteen.
func TestLinear(t *testing.T) {
	const (
		size   = 40_000
		times  = 4
		most   = 10
		noise  = 5 * time.Millisecond
		rounds = 10
	)
	for i := range hostile.Shapes {
		shape := &hostile.Shapes[i]
		x := extractor(t, extract.InputText, "")
		if shape.HTML {
			x = extractor(t, extract.InputHTML, extract.EngineBlocks)
		}
		small, large := shape.Make(size), shape.Make(times*size)
		quick, slow := time.Hour, time.Hour
		for range rounds {
			quick, slow = min(quick, timed(t, x, small)), min(slow, timed(t, x, large))
			if slow <= most*quick+noise {
				break
			}
		}
		if slow > most*quick+noise {
			t.Errorf("%s: %v for %d kB, %v for %d kB", shape.Name, quick, size/1000, slow, times*size/1000)
		}
	}
}

// timed returns how long x works to clean body.
func timed(t *testing.T, x *extract.Extractor, body []byte) time.Duration {
	return worktime.Of(t, func() {
		if _, err := x.Extract(t.Context(), extract.Source{Name: "test", Body: body}); err != nil && extract.CodeOf(err) == extract.CodeInternal {
			t.Fatal(err)
		}
	})
}

// TestTimeLimit wants a document whose time is up to be left soon, whatever it is made of.
func TestTimeLimit(t *testing.T) {
	const late = time.Second // it takes some milliseconds
	for i := range hostile.Shapes {
		shape := &hostile.Shapes[i]
		x := extractor(t, extract.InputAuto, "")
		ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
		start := time.Now()
		_, err := x.Analyze(ctx, extract.Source{Name: "test", Body: shape.Make(2_000_000)})
		took := time.Since(start)
		cancel()
		if err == nil && took < 50*time.Millisecond {
			continue // it was done before the clock was looked at
		}
		if code := extract.CodeOf(err); err == nil || code != extract.CodeTimeout && code != extract.CodeTooLarge && code != extract.CodeDecode {
			t.Errorf("%s: error %v, want a timeout", shape.Name, err)
		}
		if took > late {
			t.Errorf("%s: left after %v", shape.Name, took)
		}
	}
}

// withinBounds analyzes body with the clock and the allocations looked at, and holds what comes of it to the
// invariants.
func withinBounds(t *testing.T, x *extract.Extractor, body string, html bool) {
	t.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	p, err := x.Analyze(context.Background(), extract.Source{Name: "test", Body: []byte(body)})
	took := time.Since(start)
	runtime.ReadMemStats(&after)
	if err != nil {
		t.Fatalf("error %s: %v", extract.CodeOf(err), err)
	}
	allocated := after.TotalAlloc - before.TotalAlloc
	t.Logf("%d kB: %v, %d MB", len(body)>>10, took.Round(time.Millisecond), allocated>>20)
	if p.HTML != html {
		t.Errorf("read as HTML: %v", p.HTML)
	}
	if took > hostileTime {
		t.Errorf("took %v", took)
	}
	if allocated > hostileBytes+hostileTimes*uint64(len(body)) {
		t.Errorf("allocated %d MB", allocated>>20)
	}
	for i := range p.Blocks {
		clean1(t, "a block", p.Blocks[i].Text)
	}
	if len(body) < hostileLarge {
		mustHold(t, x, []byte(body))
	}
}

// TestControlCharactersNeverReachTheOutput tries every way a page or a text may smuggle an escape sequence or
// a bidirectional override in.
func TestControlCharactersNeverReachTheOutput(t *testing.T) {
	esc := "a\x1B[31mb&#27;[0m&#x1b;c&#155;d&#x202E;e\u202Ef\u009Bg\x07&#7;&#0;h"
	head := `<meta name="author" content="` + esc + `"><meta name="description" content="` + esc + `"><meta property="og:site_name" content="` + esc + `">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"a\u001b[31mb\u202ec","author":"x\u0007y","description":"\u009b"}</script>
<link rel="canonical" href="https://example.org/` + esc + `"><base href="https://example.org/&#27;/">`
	body := "<h1>" + esc + "</h1><article><pre><code>" + esc + "</code></pre><table><tr><th>" + esc + "<td>" + esc + "</table>" +
		`<p><a href="/` + esc + `">` + esc + `</a> <img src="` + esc + `" alt="` + esc + `">` + prose + esc + "</p>" + strings.Repeat("<p>"+prose+"</p>", 8) + "</article>"
	for _, engine := range []string{extract.EngineBlocks, extract.EngineReadability} {
		x := extractor(t, extract.InputHTML, engine)
		if mustHold(t, x, []byte("<!doctype html><html><head><title>"+esc+"</title>"+head+"</head><body>"+body+"</body></html>")) == nil {
			t.Errorf("%s: no article", engine)
		}
	}
	x := extractor(t, extract.InputText, "")
	if mustHold(t, x, []byte(esc+"\n\n"+strings.Repeat(prose+esc+"\n\n", 8))) == nil {
		t.Error("no article in the text")
	}
}
