package extract_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"shuck/extract"
	"shuck/extract/doc"
	"shuck/extract/internal/words"
	"shuck/extract/render"
)

// articleDir holds the cases, whole pages and raw texts written for the project. A case is a
// folder of
//
//	source.html          the input; source.txt or source.md where it is raw text
//	url.txt              the address that is handed in with it; optional
//	want.md, want.txt    what must come out: Markdown of a page, text of a raw text; by hand
//	want.json            its metadata, as far as the source has them; by hand
//	explain.txt          how each block is decided today; by -update
//
// What must come out and does not is listed in known-failing.txt.
const articleDir = "../testdata/article"

// TestArticles holds every case to its files. -update writes explain.txt, never what must come out:
// that is for a person to write, from the source.
func TestArticles(t *testing.T) {
	entries, err := os.ReadDir(articleDir)
	if err != nil {
		t.Fatal(err)
	}
	x, err := extract.New(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	known, cases := readKnownFailing(t), 0
	for _, e := range entries {
		if e.Name() == knownFailingFile {
			continue
		}
		if !e.IsDir() {
			t.Errorf("%s: not a case; a case is a folder", e.Name())
			continue
		}
		cases++
		t.Run(e.Name(), func(t *testing.T) {
			c := readCase(t, e.Name())
			for _, o := range c.outputs(t, x) {
				t.Run(o.file, func(t *testing.T) { c.hold(t, o, known) })
			}
		})
	}
	if cases == 0 {
		t.Fatalf("%s: no cases", articleDir)
	}
}

// articleCase is one case, read.
type articleCase struct {
	name   string
	html   bool
	want   string // the file of what must come out
	source extract.Source
}

// held is a file of a case and what it should hold by what shuck does now.
type held struct {
	file, got string
}

func (c *articleCase) path(file string) string { return filepath.Join(articleDir, c.name, file) }

// readCase reads a case, and fails the test where its folder has a file too many or too few.
func readCase(t *testing.T, name string) *articleCase {
	c := &articleCase{name: name, want: "want.txt"}
	entries, err := os.ReadDir(c.path(""))
	if err != nil {
		t.Fatal(err)
	}
	var files []string
	for _, e := range entries {
		files = append(files, e.Name())
	}
	var sources []string
	for _, s := range []string{"source.html", "source.txt", "source.md"} {
		if slices.Contains(files, s) {
			sources = append(sources, s)
		}
	}
	if len(sources) != 1 {
		t.Fatalf("%s: sources are %q: want one of source.html, source.txt and source.md", name, sources)
	}
	c.source = extract.Source{Name: sources[0], Body: readFile(t, c.path(sources[0]))}
	if c.html = sources[0] == "source.html"; c.html {
		c.want = "want.md"
	}
	needed := []string{sources[0], c.want, "want.json", "explain.txt"}
	for _, f := range needed {
		if !slices.Contains(files, f) && (f != "explain.txt" || !*update) {
			t.Errorf("%s: is missing; -update writes explain.txt, the rest is by hand", c.path(f))
		}
	}
	for _, f := range files {
		if !slices.Contains(needed, f) && f != "url.txt" {
			t.Errorf("%s: is not a file of such a case", c.path(f))
		}
	}
	if slices.Contains(files, "url.txt") {
		c.source.URL = strings.TrimSpace(string(readFile(t, c.path("url.txt"))))
	}
	return c
}

// outputs cleans the case's source and gives what comes out.
func (c *articleCase) outputs(t *testing.T, x *extract.Extractor) []held {
	page, err := x.Analyze(context.Background(), c.source)
	if err != nil {
		t.Fatal(err)
	}
	if page.HTML != c.html {
		t.Errorf("%s: is read as a page: %t, want %t", c.path(c.source.Name), page.HTML, c.html)
	}
	explained := explainText(page)
	a, err := x.Extract(context.Background(), c.source)
	if err != nil && extract.CodeOf(err) != extract.CodeNoContent {
		t.Fatal(err)
	}
	format, text := render.Text, []byte(nil)
	if c.html {
		format = render.MD
	}
	if err == nil {
		d := &render.Doc{Source: c.source.Name, Status: render.OK, Article: a}
		if text, err = render.Append(nil, format, d, render.Options{}); err != nil {
			t.Fatal(err)
		}
	}
	meta := metaText(t, &a.Meta)
	return []held{{c.want, string(text)}, {"want.json", meta}, {"explain.txt", explained}}
}

// hold compares a file of the case with what comes out.
func (c *articleCase) hold(t *testing.T, o held, known map[string]string) {
	if o.file == "explain.txt" && *update {
		if err := os.WriteFile(c.path(o.file), []byte(o.got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want := string(readFile(t, c.path(o.file)))
	reason, listed := known[c.name+"/"+o.file]
	switch {
	case listed && want == o.got:
		t.Errorf("comes out right now: take %s/%s off %s", c.name, o.file, knownFailingFile)
	case listed:
		t.Logf("known to fail: %s", reason)
	case want != o.got:
		t.Errorf("(-want +got):\n%s", cmp.Diff(strings.Split(want, "\n"), strings.Split(o.got, "\n")))
	}
}

// metaText returns the known metadata as want.json has them: keys in order, one a line.
func metaText(t *testing.T, m *doc.Meta) string {
	fields := map[string]string{
		"title": m.Title, "byline": m.Byline, "date": m.Date, "site": m.Site, "language": m.Language,
		"description": m.Description,
	}
	for k, v := range fields {
		if v == "" {
			delete(fields, k)
		}
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(fields); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// explainText returns a line for each block: + kept, - dropped or = the title; the score in
// percent; who decided; the rules that match, and the first of its text.
func explainText(p *doc.Page) string {
	var b strings.Builder
	fmt.Fprintf(&b, "engine %s\n", p.Engine)
	for i := range p.Blocks {
		k := &p.Blocks[i]
		sign := "-"
		switch {
		case i == p.Title || p.HTML && k.By == "title" && !k.Keep:
			sign = "="
		case k.Keep:
			sign = "+"
		}
		var ids []string
		for _, m := range k.Marks {
			ids = append(ids, m.Rule)
		}
		rules := ""
		if len(ids) > 0 {
			rules = "{" + strings.Join(ids, " ") + "} "
		}
		text := strings.Join(strings.Fields(words.StripControl(k.Text)), " ")
		if r := []rune(text); len(r) > 60 {
			text = string(r[:60]) + "…"
		}
		fmt.Fprintf(&b, "%s %3.0f %-9s %s%s\n", sign, k.Score*100, k.By, rules, text)
	}
	return b.String()
}

func readFile(t *testing.T, path string) []byte {
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}
