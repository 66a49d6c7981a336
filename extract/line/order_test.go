package line

import (
	"context"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/parse"
)

// TestEveryPassCounts leaves each pass out, and moves it to the far end of the list: either must
// change what is decided on a raw text of testdata/article. A pass that fails here needs a case
// there: one that shows what it is for, or why it stands where it does.
func TestEveryPassCounts(t *testing.T) {
	texts := rawCases(t)
	list := passes
	t.Cleanup(func() { passes = list })
	want := decisions(t, texts)
	for i, p := range list {
		for _, c := range []struct {
			name string
			list []pass
		}{
			{"left out", without(list, i)},
			{"moved", moved(list, i)},
		} {
			t.Run(p.name+" "+c.name, func(t *testing.T) {
				passes = c.list
				if maps.Equal(decisions(t, texts), want) {
					t.Errorf("changes nothing in %d raw texts: write one that tells", len(texts))
				}
			})
		}
	}
}

// without gives the list without its element i.
func without(list []pass, i int) []pass { return slices.Delete(slices.Clone(list), i, i+1) }

// moved gives the list with its element i at the end that is further from it.
func moved(list []pass, i int) []pass {
	end := len(list) - 1
	if i > end-i {
		end = 0
	}
	return slices.Insert(without(list, i), end, list[i])
}

// rawCases reads the sources of the raw texts in testdata/article, by case.
func rawCases(t *testing.T) map[string]string {
	var paths []string
	for _, name := range []string{"source.txt", "source.md"} {
		found, err := filepath.Glob("../../testdata/article/*/" + name)
		if err != nil || len(found) == 0 {
			t.Fatalf("%d cases with a %s, %v", len(found), name, err)
		}
		paths = append(paths, found...)
	}
	texts := make(map[string]string, len(paths))
	for _, path := range paths {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		texts[filepath.Base(filepath.Dir(path))] = string(b)
	}
	return texts
}

// decisions gives what the engine decides on each text: a sign for each line, and the title.
func decisions(t *testing.T, texts map[string]string) map[string]string {
	e, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	out := make(map[string]string, len(texts))
	for name, text := range texts {
		p := &doc.Page{Source: text}
		parse.Text(p)
		if err := e.Select(context.Background(), p); err != nil {
			t.Fatal(err)
		}
		var b []byte
		for i := range p.Blocks {
			switch {
			case i == p.Title:
				b = append(b, '=')
			case p.Blocks[i].Keep:
				b = append(b, '+')
			default:
				b = append(b, '-')
			}
		}
		out[name] = string(b)
	}
	return out
}
