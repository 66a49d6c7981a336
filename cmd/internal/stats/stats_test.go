package stats

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"shuck/extract/doc"
	"shuck/extract/render"
)

var update = flag.Bool("update", false, "write the goldens anew")

func TestOf(t *testing.T) {
	p := &doc.Page{
		HTML: true, Engine: "blocks", Title: -1, URL: "https://www.Quay.example/a",
		Meta: doc.Meta{Language: "en-GB", Date: "2024-05-17T08:30:00Z"},
		Blocks: []doc.Block{
			{Words: 1, Marks: []doc.Mark{{Rule: "nav-en", Verdict: doc.Drop}, {Rule: "nav-en", Verdict: doc.Drop}, {Rule: "date-mul"}}},
			{Words: 2, Marks: []doc.Mark{{Rule: "nav-en", Verdict: doc.End}}},
			{Words: 30, Keep: true, Marks: []doc.Mark{{Rule: "share-en", Verdict: doc.Drop}}},
		},
	}
	want := &Document{
		Status: render.OK, Kind: "html", Engine: "blocks", Words: 30, Dropped: 3, Language: "en", Year: "2024", Site: "quay.example", Rules: []Rule{{"nav-en", 2}},
	}
	if diff := cmp.Diff(want, Of(p, doc.Meta{Date: "1999"})); diff != "" {
		t.Error(diff)
	}
	text := &doc.Page{Engine: "lines", Title: 0, CutWords: 4, Blocks: []doc.Block{{Words: 3, Keep: true}, {Words: 5}}}
	want = &Document{Status: render.Empty, Kind: "text", Engine: "lines", Dropped: 9, Year: "2001", Site: "b.example"}
	if diff := cmp.Diff(want, Of(text, doc.Meta{Date: "2001-02-03", URL: "http://b.example/x"})); diff != "" {
		t.Error(diff)
	}
}

// corpus has documents of more sites than a table names, with names that are not to be trusted.
func corpus() *Corpus {
	c := New()
	for i := range 1200 {
		d := &Document{Status: render.OK, Kind: "html", Engine: "blocks", Words: i * 5, Dropped: 300, Language: []string{"en", "de", ""}[i%3], Year: fmt.Sprint(2010 + i%5)}
		d.Site = fmt.Sprintf("s%d.example", i%20)
		if i%100 == 0 {
			d.Site = "<b>\x1b[2Jevil"
		}
		d.Rules = []Rule{{"nav-en", 3}}
		if i%2 == 0 {
			d.Rules = append(d.Rules, Rule{"share-en", 1})
		}
		c.Add(d)
	}
	c.Add(&Document{Status: render.Empty, Kind: "text"})
	c.Add(&Document{Status: render.Failed, Code: "format"})
	return c
}

func TestGoldens(t *testing.T) {
	for name, write := range map[string]func(*bytes.Buffer) error{
		"corpus.txt":  func(b *bytes.Buffer) error { return corpus().Summary().WriteText(b, 80) },
		"corpus.html": func(b *bytes.Buffer) error { return corpus().Summary().WriteHTML(b) },
		"corpus.json": func(b *bytes.Buffer) error { return corpus().Summary().WriteJSON(b) },
		"nothing.txt": func(b *bytes.Buffer) error { return New().Summary().WriteText(b, 80) },
	} {
		var got bytes.Buffer
		if err := write(&got); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(got.String(), "\x1b") {
			t.Errorf("%s has a control character", name)
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

// TestCountsAddUp: every list but the sites' and the rules' tells of all documents that it is of.
func TestCountsAddUp(t *testing.T) {
	s := corpus().Summary()
	if s.Documents != 1202 || s.OK != 1200 || s.Empty != 1 || s.Failed != 1 {
		t.Errorf("%+v", s)
	}
	for name, list := range map[string][]Count{"languages": s.Languages, "years": s.Years, "lengths": s.Lengths, "shares": s.Shares, "engines": s.Engines} {
		n, share := 0, 0.0
		for _, c := range list {
			n += c.Documents
			share += c.Share
		}
		if n != s.OK || share < .999 || share > 1.001 {
			t.Errorf("%s: %d documents, shares of %v", name, n, share)
		}
	}
	var none map[string]any
	b, err := json.Marshal(New().Summary())
	if err == nil {
		err = json.Unmarshal(b, &none)
	}
	for _, list := range []string{"errors", "kinds", "engines", "languages", "years", "sites", "lengths", "kept_shares", "rules"} {
		if v, ok := none[list].([]any); !ok || len(v) != 0 || err != nil {
			t.Errorf("%s of nothing: %v, %v", list, none[list], err)
		}
	}
}

func TestBar(t *testing.T) {
	for of, want := range map[float64]string{0: "", .001: "▏", .5: "█████", .55: "█████▌", 1: "██████████", .0875: "▉"} {
		if got := bar(of, 10); got != want {
			t.Errorf("%v: %q, want %q", of, got, want)
		}
	}
}

func TestNumber(t *testing.T) {
	for n, want := range map[int]string{0: "0", 999: "999", 1000: "1,000", 1234567: "1,234,567"} {
		if got := number(n); got != want {
			t.Errorf("%d: %s, want %s", n, got, want)
		}
	}
}
