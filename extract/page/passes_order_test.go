package page

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/meta"
	"shuck/extract/parse"
)

// TestEveryPassHasACase leaves each pass out, and moves each to the other end of the list: the
// decisions on some page of testdata/article change by it, or nobody would notice the loss.
func TestEveryPassHasACase(t *testing.T) {
	pages := articlePages(t)
	before := decideAll(t, pages)
	inOrder := passes
	t.Cleanup(func() { passes = inOrder })
	for i := range inOrder {
		rest := slices.Delete(slices.Clone(inOrder), i, i+1)
		moved := append(slices.Clone(rest), inOrder[i])
		if i >= len(inOrder)/2 {
			moved = slices.Insert(slices.Clone(rest), 0, inOrder[i])
		}
		t.Run(inOrder[i].name, func(t *testing.T) {
			for _, c := range []struct {
				what string
				list []pass
			}{{"left out", rest}, {"moved to the other end", moved}} {
				passes = c.list
				after := decideAll(t, pages)
				changed := slices.DeleteFunc(slices.Sorted(maps.Keys(before)), func(name string) bool {
					return before[name] == after[name]
				})
				t.Logf("%s: changes %s", c.what, strings.Join(changed, ", "))
				if len(changed) == 0 {
					t.Errorf("%s: changes no page of testdata/article: write one", c.what)
				}
			}
		})
	}
}

// articlePages reads the pages of testdata/article, by the names of their cases.
func articlePages(t *testing.T) map[string]doc.Page {
	files, err := filepath.Glob("../../testdata/article/*/source.html")
	if err != nil || len(files) == 0 {
		t.Fatalf("%d pages in testdata/article, %v", len(files), err)
	}
	pages := make(map[string]doc.Page, len(files))
	for _, f := range files {
		source, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		dir := filepath.Dir(f)
		address, err := os.ReadFile(filepath.Join(dir, "url.txt"))
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			t.Fatal(err)
		}
		pages[filepath.Base(dir)] = doc.Page{
			Source: string(source), URL: strings.TrimSpace(string(address)), HTML: true,
		}
	}
	return pages
}

// decideAll gives what the engine decides of each page, block by block, and who decided.
func decideAll(t *testing.T, pages map[string]doc.Page) map[string]string {
	t.Helper()
	e, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	decisions := make(map[string]string, len(pages))
	for name, p := range pages {
		parse.HTML(&p, parse.Options{Images: true})
		p.Meta = meta.Of(&p)
		if err := e.Select(context.Background(), &p); err != nil {
			t.Fatal(err)
		}
		var b strings.Builder
		for i := range p.Blocks {
			fmt.Fprintln(&b, p.Blocks[i].Keep, p.Blocks[i].By)
		}
		decisions[name] = b.String()
	}
	return decisions
}
