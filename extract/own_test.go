package extract_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"shuck/extract"
	"shuck/extract/doc"
	"shuck/extract/internal/worktime"
	"shuck/extract/render"
)

// ownPage has an article, a box in it, a link that is a part of a sentence, and a note below it.
const ownPage = `<!DOCTYPE html><html><head><title>The quay opens</title><link rel="canonical" href="https://www.quay.example/open"></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<main><article><h1>The quay opens</h1>
<p class="lead">The old quay opens again in May, the town council said on Tuesday, after nine years in which nobody was allowed to set foot on it.</p>
<div class="box"><p>The quay was built of oak in 1911 and rebuilt of steel after the flood, which took the bridge and both of the cranes with it.</p></div>
<p>Men from the village drove four hundred new piles, <a class="aff" href="/buy">which you can buy here,</a> and laid a deck of larch that smells of the forest it comes from.</p>
<p>The ferry will call there twice a day from June, and the market moves back to it in the week after, with the fish stalls at its far end.</p>
</article><div id="note"><p>Printed on paper from the mill.</p></div></main>
<footer><p>Quay Letter, all rights reserved</p></footer></body></html>`

// kept returns what of a document is kept, a block a line.
func kept(t *testing.T, o extract.Options, src extract.Source) []string {
	t.Helper()
	x, err := extract.New(o)
	if err != nil {
		t.Fatal(err)
	}
	a, err := x.Extract(t.Context(), src)
	if err != nil {
		return []string{"error: " + err.Error()}
	}
	var out []string
	for i := range a.Blocks {
		out = append(out, a.Blocks[i].Text)
	}
	return out
}

// starts returns the first words of texts.
func starts(texts []string) []string {
	var out []string
	for _, s := range texts {
		f := strings.Fields(s)
		out = append(out, strings.Join(f[:min(len(f), 2)], " "))
	}
	return out
}

func TestSelectors(t *testing.T) {
	lead, box, men, ferry, note := "The old", "The quay", "Men from", "The ferry", "Printed on"
	site := func(host string) []extract.Site { return []extract.Site{{Host: host, Drop: []string{".box"}}} }
	for _, c := range []struct {
		name string
		o    extract.Options
		want []string
	}{
		{"none", extract.Options{}, []string{lead, box, men, ferry}},
		{"drop", extract.Options{Drop: []string{".box"}}, []string{lead, men, ferry}},
		{"several", extract.Options{Drop: []string{".box", "p.lead, #none"}}, []string{men, ferry}},
		{"nothing there", extract.Options{Drop: []string{".none"}}, []string{lead, box, men, ferry}},
		{"keep bounds", extract.Options{Keep: []string{".box"}}, []string{box}},
		{"what is named itself is kept", extract.Options{Keep: []string{"article", "#note"}}, []string{lead, box, men, ferry, note}},
		{"the engine decides inside", extract.Options{Keep: []string{"body"}}, []string{lead, box, men, ferry}},
		{"drop inside keep", extract.Options{Keep: []string{"article"}, Drop: []string{".box"}}, []string{lead, men, ferry}},
		{"by place", extract.Options{Drop: []string{"article > p:last-of-type", "p:contains('1911')"}}, []string{lead, men}},
		{"readability", extract.Options{Engine: extract.EngineReadability, Drop: []string{".box"}}, []string{lead, men, ferry, note}},
		{"of the site", extract.Options{Sites: site("quay.example")}, []string{lead, men, ferry}},
		{"of another", extract.Options{Sites: site("uay.example")}, []string{lead, box, men, ferry}},
		{"of all", extract.Options{Sites: site("")}, []string{lead, men, ferry}},
		{"lines", extract.Options{Sites: []extract.Site{{Lines: []string{"fish stalls", "/^The quay was/"}}}}, []string{lead, men}},
		{"lines that stay", extract.Options{Sites: []extract.Site{{Lines: []string{"!printed on paper"}}}}, []string{lead, box, men, ferry, note}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := kept(t, c.o, extract.Source{Name: "a.html", Body: []byte(ownPage)})
			if diff := cmp.Diff(c.want, starts(got)); diff != "" {
				t.Error(diff)
			}
		})
	}
	if got := kept(t, extract.Options{Keep: []string{"#gone"}}, extract.Source{Name: "a.html", Body: []byte(ownPage)}); !strings.Contains(got[0], "rules of your own leave out all of it") {
		t.Errorf("nothing is left to look at: %q", got)
	}
}

// TestSelectorInside cuts what is dropped out of a sentence, links and words with it.
func TestSelectorInside(t *testing.T) {
	x, err := extract.New(extract.Options{Drop: []string{"a.aff"}})
	if err != nil {
		t.Fatal(err)
	}
	a, err := x.Extract(t.Context(), extract.Source{Name: "a.html", Body: []byte(ownPage)})
	if err != nil {
		t.Fatal(err)
	}
	b := a.Blocks[2]
	want := "Men from the village drove four hundred new piles, and laid a deck of larch that smells of the forest it comes from."
	if b.Text != want || b.Words != 23 || len(b.Spans) != 0 {
		t.Errorf("%d words, spans %v: %q", b.Words, b.Spans, b.Text)
	}
	whole, err := extract.New(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	w, err := whole.Extract(t.Context(), extract.Source{Name: "a.html", Body: []byte(ownPage)})
	if err != nil {
		t.Fatal(err)
	}
	if a.Words+a.DroppedWords != w.Words+w.DroppedWords {
		t.Errorf("%d words and %d dropped, of %d", a.Words, a.DroppedWords, w.Words+w.DroppedWords)
	}
}

// TestOwnRulesExplained: every block is there in its place, with who decided and by which rule.
func TestOwnRulesExplained(t *testing.T) {
	x, err := extract.New(extract.Options{Drop: []string{".box"}, Sites: []extract.Site{{Host: "quay.example", Keep: []string{"article", "#note"}}}})
	if err != nil {
		t.Fatal(err)
	}
	p, err := x.Analyze(t.Context(), extract.Source{Name: "a.html", Body: []byte(ownPage)})
	if err != nil {
		t.Fatal(err)
	}
	why := map[string]doc.Mark{}
	for i := range p.Blocks {
		if b := &p.Blocks[i]; b.By == doc.ByOwn {
			why[starts([]string{b.Text})[0]] = b.Marks[len(b.Marks)-1]
		}
	}
	out := doc.Mark{Rule: "own-rule", Verdict: doc.Drop, Note: "not in keep article of quay.example"}
	want := map[string]doc.Mark{
		"Home": out, "News": out, "Quay Letter,": out,
		"The quay":   {Rule: "own-rule", Verdict: doc.Drop, Note: "drop .box"},
		"Printed on": {Rule: "own-rule", Verdict: doc.Keep, Note: "keep #note of quay.example"},
	}
	if diff := cmp.Diff(want, why); diff != "" {
		t.Error(diff)
	}
}

const ownText = `---
url: https://news.quay.example/open
---

The quay opens

The old quay opens again in May, the town council said on Tuesday, after nine years in which nobody was allowed to set foot on it.

Quay watch of the week.

Men from the village drove four hundred new piles and laid a deck of larch that smells of the forest it comes from.

The ferry will call there twice a day from June, and the market moves back to it in the week after, with the fish stalls at its far end.

Share this story
Facebook
`

// TestOwnLines: lines of a raw text that rules name go or stay, and cleaning what is left changes nothing.
func TestOwnLines(t *testing.T) {
	old, watch, men, ferry, share := "The old", "Quay watch", "Men from", "The ferry", "Share this"
	lines := func(lines ...string) []extract.Site { return []extract.Site{{Host: "quay.example", Lines: lines}} }
	for _, c := range []struct {
		name  string
		sites []extract.Site
		want  []string
	}{
		{"none", nil, []string{old, watch, men, ferry}},
		{"phrase", lines("quay WATCH"), []string{old, men, ferry}},
		{"no whole word", lines("ay watch of"), []string{old, watch, men, ferry}},
		{"expression", lines(`/(?i)^quay \w+ of the week/`, `/four hundred/`), []string{old, ferry}},
		{"stays", lines("!Share this story"), []string{old, watch, men, ferry, share}},
		{"stays whatever else", lines("quay watch", "!/week[.]$/"), []string{old, watch, men, ferry}},
		{"another site", []extract.Site{{Host: "harbour.example", Lines: []string{"quay watch"}}}, []string{old, watch, men, ferry}},
	} {
		for _, noTitle := range []bool{false, true} {
			o := extract.Options{Sites: c.sites, NoTitle: noTitle}
			got := kept(t, o, extract.Source{Name: "a.txt", Body: []byte(ownText)})
			if diff := cmp.Diff(c.want, starts(got)); diff != "" {
				t.Errorf("%s: %s", c.name, diff)
			}
			x, err := extract.New(o)
			if err != nil {
				t.Fatal(err)
			}
			once := cleanOwn(t, x, ownText, noTitle)
			if twice := cleanOwn(t, x, once, noTitle); twice != once {
				t.Errorf("%s: cleaned twice: %s", c.name, cmp.Diff(once, twice))
			}
		}
	}
}

func cleanOwn(t *testing.T, x *extract.Extractor, body string, noTitle bool) string {
	t.Helper()
	a, err := x.Extract(t.Context(), extract.Source{Name: "a.txt", URL: "https://quay.example/", Body: []byte(body)})
	if err != nil {
		t.Fatal(err)
	}
	b, err := render.Append(nil, render.Text, &render.Doc{Status: render.OK, Article: a}, render.Options{NoTitle: noTitle})
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestOwnRulesRefused(t *testing.T) {
	for want, o := range map[string]extract.Options{
		`keep: "p["`:               {Keep: []string{"p["}},
		`drop: ""`:                 {Drop: []string{""}},
		`drop: "//div"`:            {Drop: []string{"//div"}},
		`site "a.example": lines:`: {Sites: []extract.Site{{Host: "a.example", Lines: []string{"/(/"}}}},
		`"!" names no line`:        {Sites: []extract.Site{{Lines: []string{"!"}}}},
		`site "a.example": drop:`:  {Sites: []extract.Site{{Host: "a.example", Drop: []string{">"}}}},
	} {
		if _, err := extract.New(o); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %s", err, want)
		}
	}
}

// TestSelectorsOnHostilePages: pages made to exhaust what reads them cost what they cost without
// selectors, or are refused.
func TestSelectorsOnHostilePages(t *testing.T) {
	x, err := extract.New(extract.Options{Input: extract.InputHTML, Keep: []string{"body div p", "b b b b"}, Drop: []string{"li:nth-child(2n)", ":contains('q') > i"}})
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{"<div>", "<b>", "<p>x", "<li>y", "<table><tr><td>", "<i>z</i> ", "<img src=a>"} {
		var err error
		took := worktime.Of(t, func() {
			_, err = x.Extract(t.Context(), extract.Source{Name: "a.html", Body: []byte(strings.Repeat(part, 200_000/len(part)))})
		})
		if took > 20*time.Second {
			t.Errorf("%s: %v", part, took)
		}
		if err != nil && extract.CodeOf(err) == extract.CodeInternal {
			t.Errorf("%s: %v", part, err)
		}
	}
}
