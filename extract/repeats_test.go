package extract_test

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"shuck/extract"
	"shuck/extract/doc"
	"shuck/extract/site"
)

// repeated is a line that reads as a story's, and that a site has on each of its pages.
const repeated = "A valley that walks together stays together"

// millStory is a page of a site, which ends in a line that the site repeats.
func millStory(n int) string {
	own := fmt.Sprintf("On day %d the council walked up to mill number %d, and found that its wheel had been turning backwards.", n, n)
	return fmt.Sprintf("The wheel of mill %d turns again\n\n%s\n\nThe miller of house %d said that the brook, which had been "+
		"dry since May, came back at night.\n\n%s\n", n, own, n, repeated)
}

// known counts n stories of a site, and what it repeats in them.
func known(t *testing.T, n int) *site.File {
	t.Helper()
	x, err := extract.New(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	c := site.NewCounter(t.TempDir(), 0)
	for i := range n {
		lines, err := x.Lines(context.Background(), extract.Source{Body: []byte(millStory(i))})
		if err != nil {
			t.Fatal(err)
		}
		if err := c.Add("valley.example", lines); err != nil {
			t.Fatal(err)
		}
	}
	var b bytes.Buffer
	if err := c.Write(&b); err != nil {
		t.Fatal(err)
	}
	f, err := site.Read(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// TestSites: a line that reads as the article's stays, unless the site has it on other pages.
func TestSites(t *testing.T) {
	for _, c := range []struct {
		name string
		n    int
		src  extract.Source
		keep bool
	}{
		{"nothing known", 0, extract.Source{Site: "valley.example"}, true},
		{"one page", 1, extract.Source{Site: "valley.example"}, true},
		{"by its name", 40, extract.Source{Site: "valley.example"}, false},
		{"by its address", 40, extract.Source{URL: "https://www.valley.example/mill"}, false},
		{"the name before the address", 40, extract.Source{Site: "hill.example", URL: "https://www.valley.example/mill"}, true},
		{"another site", 40, extract.Source{URL: "https://hill.example/mill"}, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			x, err := extract.New(extract.Options{Repeats: known(t, c.n)})
			if err != nil {
				t.Fatal(err)
			}
			c.src.Body = []byte(millStory(3))
			p, err := x.Analyze(context.Background(), c.src)
			if err != nil {
				t.Fatal(err)
			}
			for i := range p.Blocks {
				b := &p.Blocks[i]
				if b.Text != repeated {
					if !b.Keep || len(b.Marks) > 0 && b.Repeat.On > 0 {
						t.Errorf("%q: kept %v, %v", b.Text, b.Keep, b.Marks)
					}
					continue
				}
				if b.Keep != c.keep {
					t.Errorf("the line that the site repeats: kept %v, score %.2f", b.Keep, b.Score)
				}
				note := fmt.Sprintf("on %d of %d pages of valley.example", c.n, c.n)
				said := slices.ContainsFunc(b.Marks, func(m doc.Mark) bool {
					return m.Rule == "site-repeat" && m.Verdict == doc.Drop && m.Note == note
				})
				if said == c.keep || !c.keep && b.By != doc.BySite {
					t.Errorf("by %s, marks %v", b.By, b.Marks)
				}
			}
		})
	}
}

// TestSitesTwice: what is left of a text is left of it again, with the same file.
func TestSitesTwice(t *testing.T) {
	x, err := extract.New(extract.Options{Repeats: known(t, 40)})
	if err != nil {
		t.Fatal(err)
	}
	left := func(text string) string {
		p, err := x.Analyze(context.Background(), extract.Source{Body: []byte(text), Site: "valley.example"})
		if err != nil {
			t.Fatal(err)
		}
		var b strings.Builder
		for i := range p.Blocks {
			if p.Blocks[i].Keep {
				b.WriteString(p.Blocks[i].Text + "\n\n")
			}
		}
		return b.String()
	}
	once := left(millStory(3))
	if twice := left(once); twice != once || strings.Contains(once, repeated) {
		t.Errorf("twice:\n%s\nonce:\n%s", twice, once)
	}
}
