package extract_test

import (
	"context"
	"encoding/json"
	"flag"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"shuck/extract"
	"shuck/extract/internal/train/score"
	"shuck/extract/render"
)

var (
	update     = flag.Bool("update", false, "write explain.txt of the cases, and raise the floors of quality to what is reached")
	regression = flag.Bool("allow-regression", false, "with -update: lower floors as well")
	wholeSets  = flag.Bool("all", false, "score whole sets, not samples: some minutes")
)

// Documents of each set that are scored without -all.
const (
	samplePages = 100
	sampleTexts = 400
)

// TestQuality scores every engine on every labelled set there is and holds the figures to the
// floors in testdata/quality/baseline.json. The blocks and lines engines were fitted on most of
// these sets: the floors guard against regressions, and say nothing of pages the engines have not
// seen.
func TestQuality(t *testing.T) {
	if testing.Short() {
		t.Skip("scores thousands of documents")
	}
	dir := dataDir(t)
	pages, texts, sample := samplePages, sampleTexts, "sample"
	if *wholeSets {
		pages, texts, sample = 0, 0, "all"
	}
	base := readBaseline(t)
	run := func(s *set, engines ...string) {
		if s == nil {
			return
		}
		for _, engine := range engines {
			got := floor{Digest: s.digest, Docs: len(s.docs), Figures: scoreSet(t, s, engine)}
			t.Logf("%-18s %-12s %5d docs  %s", s.name, engine, got.Docs, got.Figures)
			for _, fault := range base.check(sample, s.name, engine, got, *update, *regression) {
				t.Errorf("%s, %s: %s", s.name, engine, fault)
			}
		}
	}
	for _, name := range htmlSets {
		run(readHTML(t, dir, name, pages), extract.EngineBlocks, extract.EngineReadability)
	}
	run(readExtracted(t, dir, "rawtext_extracted", texts), extract.EngineLines)
	run(readLabelled(t, dir, "rawtext_turku", texts), extract.EngineLines)
	if *update {
		base.write(t)
	}
}

// scoreSet runs an engine over a set, on every processor.
func scoreSet(t *testing.T, s *set, engine string) score.Figures {
	t.Helper()
	opts := extract.Options{}
	opts.Input = extract.InputText
	if s.html {
		opts.Input, opts.Engine = extract.InputHTML, engine
	}
	x, err := extract.New(opts)
	if err != nil {
		t.Fatal(err)
	}
	outs := make([]score.Output, len(s.docs))
	next := make(chan int)
	var wg sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for i := range next {
				o, err := clean(x, &s.docs[i])
				if err != nil {
					t.Errorf("%s %s: %v", s.name, s.docs[i].ID, err)
				}
				outs[i] = o
			}
		})
	}
	for i := range s.docs {
		next <- i
	}
	close(next)
	wg.Wait()
	sc := score.New()
	for i := range s.docs {
		sc.Add(&s.docs[i].Gold, outs[i])
	}
	return sc.Figures()
}

// clean returns the title and text of a document as the command line's records have them; nothing
// where nothing looks like an article, or where an engine cannot read the page.
func clean(x *extract.Extractor, d *document) (score.Output, error) { return cleanOf(x, d, "") }

// cleanOf is clean for a document of a site.
func cleanOf(x *extract.Extractor, d *document, site string) (score.Output, error) {
	a, err := x.Extract(context.Background(), extract.Source{Name: d.ID, URL: d.URL, Site: site, Body: d.body})
	if err != nil {
		switch extract.CodeOf(err) {
		case extract.CodeNoContent, extract.CodeTooDeep:
			return score.Output{}, nil
		}
		return score.Output{}, err
	}
	b, err := render.Append(nil, render.JSONL, &render.Doc{Source: d.ID, Status: render.OK, Article: a}, render.Options{})
	if err != nil {
		return score.Output{}, err
	}
	var o score.Output
	err = json.Unmarshal(b, &o)
	return o, err
}

// TestBaseline holds the floors to their rules: an update raises them, and lowers them only when
// told.
func TestBaseline(t *testing.T) {
	at := func(v float64) floor { return floor{Digest: "d", Docs: 1, Figures: score.Figures{"words": v}} }
	b := baseline{}
	if faults := b.check("sample", "s", "e", at(0.5), false, false); len(faults) == 0 {
		t.Error("a figure without a floor passes")
	}
	b.check("sample", "s", "e", at(0.5), true, false)
	for _, c := range []struct {
		v             float64
		update, lower bool
		faults        int
		floor         float64
	}{
		{0.5, false, false, 0, 0.5},
		{0.6, false, false, 0, 0.5},
		{0.4, false, false, 1, 0.5},
		{0.4, true, false, 1, 0.5},
		{0.6, true, false, 0, 0.6},
		{0.4, true, true, 0, 0.4},
	} {
		faults := b.check("sample", "s", "e", at(c.v), c.update, c.lower)
		if got := b["sample"]["s"]["e"].Figures["words"]; len(faults) != c.faults || got != c.floor {
			t.Errorf("at %v, update %v, lower %v: %d faults, floor %v, want %d, %v", c.v, c.update, c.lower, len(faults), got, c.faults, c.floor)
		}
	}
	other := at(0.4)
	other.Digest = "x"
	if faults := b.check("sample", "s", "e", other, false, false); !slices.ContainsFunc(faults, func(f string) bool { return strings.Contains(f, "-update") }) {
		t.Errorf("another set: %q", faults)
	}
}
