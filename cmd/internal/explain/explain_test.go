package explain

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"shuck/extract/doc"
)

var update = flag.Bool("update", false, "write the goldens anew")

// page is a page with a block of every kind, decided by an engine of shuck's own, and the same with
// go-readability's.
func page() (p, other *doc.Page) {
	blocks := []doc.Block{
		{Kind: doc.ListItem, Level: 1, Text: "Home", Line: 3, Path: "body>nav>ul>li", Words: 1, Score: 0.01, By: "model", Marks: []doc.Mark{{Rule: "nav-en", Verdict: doc.Drop, Note: `"home"`}}},
		{Kind: doc.ListItem, Level: 1, Text: "News", Line: 4, Path: "body>nav>ul>li", Words: 1, Score: 0.02, By: "model"},
		{Kind: doc.Heading, Level: 1, Text: "The lamp", Line: 9, Path: "body>main>h1", Words: 2, Score: 0.9, By: "title", Marks: []doc.Mark{{Rule: "title", Verdict: doc.Neutral}}},
		{Kind: doc.Paragraph, Text: strings.Repeat("Light over the sea ", 12) + "<b>\x1b[2J</b> & \"so\"\non.", Line: 10, Path: "body>main>p", Words: 52, Score: 0.993, Keep: true, By: "model"},
		{Kind: doc.Paragraph, Text: strings.Repeat("灯台の光が海を照らす。", 9), Line: 12, Path: "body>main>p", Words: 45, Score: 0.97, Keep: true, By: "model"},
		{Kind: doc.Code, Text: "for {\n\tlamp()\n}", Line: 14, Path: "body>main>pre", Words: 2, Score: 0.8, Keep: true, By: "model"},
		{Kind: doc.Image, Line: 20, Path: "body>main>img", Score: 0.6, Keep: true, By: "model", Spans: []doc.Span{{Kind: doc.Picture, Alt: "A lamp"}}},
		{Kind: doc.Paragraph, Text: "Read more of this in our paper", Line: 22, Path: "body>main>p", Words: 7, Score: 0.55, By: "tail", Marks: []doc.Mark{{Rule: "read-more-en", Verdict: doc.Drop}, {Rule: "single-link", Verdict: doc.Neutral, Note: "all of it is one link"}}},
	}
	p = &doc.Page{Name: "lamp.html", HTML: true, Engine: "blocks", Title: -1, Meta: doc.Meta{Title: "The lamp"}, Blocks: blocks}
	p.Candidates = []doc.Candidate{
		{Field: "title", Value: "The lamp", From: []string{"heading"}, Won: true},
		{Field: "byline", Value: "Ada Quill", From: []string{"meta", "person"}, Score: 0.91, Won: true},
		{Field: "byline", Value: "Gazette Staff", From: []string{"json-ld article"}, Score: 0.2},
		{Field: "language", Value: "en", From: []string{"<html lang>", "text"}, Won: true},
	}
	o := *p
	o.Engine, o.Blocks = "readability", append([]doc.Block(nil), blocks...)
	for i := range o.Blocks {
		o.Blocks[i].Keep = i > 1
	}
	return p, &o
}

// text is a raw text whose title is a line of it.
func text() *doc.Page {
	return &doc.Page{Name: "-", Engine: "lines", Title: 1, Meta: doc.Meta{Title: "The lamp"}, Blocks: []doc.Block{
		{Text: "The Harbour Gazette", Line: 1, Words: 3, Score: 0.4, By: "title"},
		{Text: "The lamp", Line: 2, Words: 2, Score: 0.7, Keep: true, By: "title"},
		{Text: "Light over the sea.", Line: 3, Words: 4, Score: 0.98, Keep: true, By: "model"},
		{Text: "Share", Line: 5, Words: 1, Score: 0.04, By: "model", Marks: []doc.Mark{{Rule: "share-en", Verdict: doc.Drop}}},
	}}
}

func TestGoldens(t *testing.T) {
	p, other := page()
	nothing := &doc.Page{Name: "empty.txt", Engine: "lines", Title: -1}
	for name, write := range map[string]func(*bytes.Buffer) error{
		"page.txt":    func(b *bytes.Buffer) error { return Of(p, nil, 99).WriteText(b, Style{Width: 80}) },
		"color.txt":   func(b *bytes.Buffer) error { return Of(p, other, 99).WriteText(b, Style{Width: 100, Color: true}) },
		"compare.txt": func(b *bytes.Buffer) error { return Of(p, other, 99).WriteText(b, Style{Width: 100}) },
		"raw.txt":     func(b *bytes.Buffer) error { return Of(text(), nil, 99).WriteText(b, Style{Width: 60}) },
		"nothing.txt": func(b *bytes.Buffer) error { return Of(nothing, nil, 99).WriteText(b, Style{Width: 60}) },
		"page.json":   func(b *bytes.Buffer) error { return Of(p, other, 99).WriteJSON(b) },
		"raw.json":    func(b *bytes.Buffer) error { return Of(text(), nil, 99).WriteJSON(b) },
		"page.html":   func(b *bytes.Buffer) error { return Of(p, other, 99).WriteHTML(b) },
	} {
		var got bytes.Buffer
		if err := write(&got); err != nil {
			t.Fatal(err)
		}
		path := filepath.Join("testdata", name)
		if *update {
			if err := os.WriteFile(path, got.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), got.String()); diff != "" {
			t.Errorf("%s (-want +got, -update writes it):\n%s", path, diff)
		}
	}
}

// TestTextFits wants no line wider than the terminal, whatever the script.
func TestTextFits(t *testing.T) {
	p, other := page()
	for _, width := range []int{60, 80, 133} {
		var b bytes.Buffer
		if err := Of(p, other, 99).WriteText(&b, Style{Width: width}); err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(b.String(), "\n")
		for _, l := range lines[4:] {
			if n := columns(l); n > width {
				t.Errorf("%d columns for %d: %s", n, width, l)
			}
		}
	}
}

func TestControlCharacters(t *testing.T) {
	p, _ := page()
	r := Of(p, nil, 99)
	for name, write := range map[string]func(*bytes.Buffer) error{
		"text": func(b *bytes.Buffer) error { return r.WriteText(b, Style{Width: 80}) },
		"json": func(b *bytes.Buffer) error { return r.WriteJSON(b) },
		"html": func(b *bytes.Buffer) error { return r.WriteHTML(b) },
	} {
		var b bytes.Buffer
		if err := write(&b); err != nil {
			t.Fatal(err)
		}
		if strings.ContainsAny(b.String(), "\x1b\x00") || strings.Contains(b.String(), `\u001b`) {
			t.Errorf("%s: a control character comes out", name)
		}
	}
}

// TestJSONFields holds the blocks to the fields that the command line promises.
func TestJSONFields(t *testing.T) {
	p, _ := page()
	var b bytes.Buffer
	if err := Of(p, nil, 99).WriteJSON(&b); err != nil {
		t.Fatal(err)
	}
	var got struct {
		Blocks []map[string]any
	}
	if err := json.Unmarshal(b.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"line", "path", "kind", "text", "keep", "score", "marks"} {
		if _, ok := got.Blocks[1][name]; !ok {
			t.Errorf("a block without %s", name)
		}
	}
	for _, name := range []string{"rule", "verdict", "note"} {
		if _, ok := got.Blocks[0]["marks"].([]any)[0].(map[string]any)[name]; !ok {
			t.Errorf("a mark without %s", name)
		}
	}
}

func TestDoubt(t *testing.T) {
	sure := &doc.Page{Name: "sure", Title: -1, Blocks: []doc.Block{{Words: 50, Keep: true, Score: 1}, {Words: 50, Score: 0}}}
	unsure := &doc.Page{Name: "unsure", HTML: true, Engine: "blocks", Title: 0, Blocks: []doc.Block{
		{Words: 10, Score: .5}, {Words: 50, Keep: true, Score: .5, Line: 3, Text: "a"}, {Words: 100, Score: .4, Line: 4, Text: "b"}, {Words: 90, Score: .9, By: doc.ByOwn},
	}}
	few := &doc.Page{Name: "few", Title: -1, Blocks: []doc.Block{{Words: 2, Keep: true, Score: .5}}}
	d := DoubtOf(unsure)
	if d.Doubt != .224 || d.Words != 240 || d.Kept != 50 || d.Kind != "html" || d.Block.Text != "b" { // (25 + 40) / 290
		t.Errorf("%+v", d)
	}
	w := Worst{Most: 2}
	for _, p := range []*doc.Page{few, sure, unsure, few} {
		w.Add(DoubtOf(p))
	}
	if len(w.List) != 2 || w.List[0].Source != "unsure" || w.List[1].Source != "few" {
		t.Errorf("%+v", w.List)
	}
	var b bytes.Buffer
	if err := w.WriteText(&b, Style{Width: 60}); err != nil {
		t.Fatal(err)
	}
	want := " 22 %  unsure: html by blocks, 50 of 240 words kept\n       -     4 0.40  b\n  2 %  few: text by , 2 of 2 words kept\n       +     0 0.50  \n"
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Error(diff)
	}
}
