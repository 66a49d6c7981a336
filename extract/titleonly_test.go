package extract_test

import (
	"context"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"shuck/extract"
	"shuck/extract/doc"
)

// TestTitleOnly wants the same article with and without all that is known of it, and all of that from Analyze.
func TestTitleOnly(t *testing.T) {
	alone, err := extract.New(extract.Options{TitleOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	whole, err := extract.New(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	entries, err := os.ReadDir(articleDir)
	if err != nil {
		t.Fatal(err)
	}
	known := 0
	for _, e := range entries {
		if !e.IsDir() {
			continue
		}
		c := readCase(t, e.Name())
		a, errAlone := alone.Extract(context.Background(), c.source)
		b, err := whole.Extract(context.Background(), c.source)
		if (err == nil) != (errAlone == nil) {
			t.Fatalf("%s: %v, but with the title alone %v", c.name, err, errAlone)
		}
		if b.Byline != "" && b.HTML {
			known++
			if a.Byline != "" || a.Language != "" {
				t.Errorf("%s: byline %q and language %q are read", c.name, a.Byline, a.Language)
			}
			if p, err := alone.Analyze(context.Background(), c.source); err != nil || p.Meta.Byline != b.Byline {
				t.Errorf("%s: Analyze has %q, %v", c.name, p.Meta.Byline, err)
			}
		}
		want := *b
		want.Meta = doc.Meta{Title: b.Title, URL: b.URL}
		got := *a
		got.Meta = doc.Meta{Title: a.Title, URL: a.URL}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-whole +alone):\n%s", c.name, diff)
		}
	}
	if known == 0 {
		t.Error("no case has a byline")
	}
}
