package tables

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"shuck/extract/internal/rules/internal/source"
	"shuck/extract/internal/rules/lexicon"
)

// TestEveryListIsUsed: a list that words.txt may have is something in Go or says what words are, but
// for the one that waits for a refit.
func TestEveryListIsUsed(t *testing.T) {
	for _, name := range source.ListNames {
		if name == "stop-next" {
			continue
		}
		list := source.List{Name: name, Langs: []string{"en"}, Words: [][]source.Line{{{Text: "word"}}}}
		if lists([]source.List{list}) == "" && bytes.Equal(kinds([]source.List{list}), kinds(nil)) {
			t.Errorf("%s: nothing is made of it", name)
		}
	}
}

// TestCommonRefuses: there are as many languages at most as a word has bits, and places enough.
func TestCommonRefuses(t *testing.T) {
	for name, n := range map[string][2]int{"languages": {65, 1}, "words": {1, lexicon.Commons/2 + 1}} {
		tables := &source.Tables{}
		for i := range n[0] {
			var text strings.Builder
			for k := range n[1] {
				fmt.Fprintln(&text, k)
			}
			tables.Common = append(tables.Common, source.Common{Lang: fmt.Sprint(i), Text: text.String()})
		}
		if _, _, err := common(tables); err == nil {
			t.Errorf("too many %s: no error", name)
		}
	}
}
