// Package enginetest has what the tests of both engines share: passes held to the cases of
// testdata/article, features to a golden, weights to the scores of their trainer.
package enginetest

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/engine"
)

// EveryPassCounts leaves each pass out of list, and moves it to the far end: either must change
// what decide makes of a case. A pass that fails here needs a case there: one that shows what it is
// for, or why it stands where it does. list is set back in the end.
func EveryPassCounts[S any](t *testing.T, list *[]engine.Pass[S], cases map[string]string, decide func(source string) string) {
	all := *list
	t.Cleanup(func() { *list = all })
	decisions := func() map[string]string {
		out := make(map[string]string, len(cases))
		for name, source := range cases {
			out[name] = decide(source)
		}
		return out
	}
	want := decisions()
	for i, p := range all {
		for _, c := range []struct {
			name string
			list []engine.Pass[S]
		}{{"left out", without(all, i)}, {"moved", moved(all, i)}} {
			t.Run(p.Name+" "+c.name, func(t *testing.T) {
				*list = c.list
				if maps.Equal(decisions(), want) {
					t.Errorf("changes nothing in %d cases: write one that tells", len(cases))
				}
			})
		}
	}
}

// without returns the list without its element i.
func without[P any](list []P, i int) []P { return slices.Delete(slices.Clone(list), i, i+1) }

// moved returns the list with its element i at the end that is further from it.
func moved[P any](list []P, i int) []P {
	end := len(list) - 1
	if i > end-i {
		end = 0
	}
	return slices.Insert(without(list, i), end, list[i])
}

// Cases reads the sources of such names from the folders of cases in dir, by case.
func Cases(t *testing.T, dir string, names ...string) map[string]string {
	t.Helper()
	cases := map[string]string{}
	for _, name := range names {
		paths, err := filepath.Glob(filepath.Join(dir, "*", name))
		if err != nil || len(paths) == 0 {
			t.Fatalf("%d cases with a %s, %v", len(paths), name, err)
		}
		for _, path := range paths {
			b, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			cases[filepath.Base(filepath.Dir(path))] = string(b)
		}
	}
	return cases
}

// Decisions writes what was decided on each block as a sign: title, kept or dropped.
func Decisions(p *doc.Page) string {
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
	return string(b)
}
