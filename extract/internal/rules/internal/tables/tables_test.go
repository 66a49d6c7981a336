package tables

import (
	"testing"

	"shuck/extract/internal/rules/internal/source"
)

// TestEveryListIsPrinted: a list that words.txt may have is something in Go, but for the one
// that waits for a refit.
func TestEveryListIsPrinted(t *testing.T) {
	for _, name := range source.ListNames {
		if name == "stop-next" {
			continue
		}
		list := source.List{Name: name, Langs: []string{"en"}, Words: [][]source.Line{{{Text: "word"}}}}
		if lists([]source.List{list}) == "" {
			t.Errorf("%s: nothing is made of it", name)
		}
	}
}
