package enginetest

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// FeaturesGolden holds the values of features, each on a number of units, to a golden: a line a
// feature. Nine features in ten must be told from each other by them, so that two that are swapped
// show. With update the golden is written anew.
func FeaturesGolden(t *testing.T, path string, names []string, values [][]string, update bool) {
	t.Helper()
	var b strings.Builder
	unlike := map[string]bool{}
	for k, name := range names {
		row := strings.Join(values[k], " ")
		unlike[row] = true
		fmt.Fprintf(&b, "%s %s\n", name, row)
	}
	if n := len(unlike); n < 9*len(names)/10 {
		t.Errorf("%d of %d features can be told from each other on these units, want nine in ten", n, len(names))
	}
	if update {
		if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	wanted := strings.Split(string(want), "\n")
	for k, got := range strings.Split(b.String(), "\n") {
		if k >= len(wanted) || got != wanted[k] {
			t.Errorf("feature %d is\n%s\nwant\n%s", k, got, wanted[min(k, len(wanted)-1)])
		}
	}
}
