package metadata

import (
	"os"
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/language"
)

// TestLanguageClaimed holds the language of pages whose lang is another language's to that of the text that is kept.
func TestLanguageClaimed(t *testing.T) {
	data, err := os.ReadFile("../language/testdata/passages.txt")
	if err != nil {
		t.Fatal(err)
	}
	all, right := 0, 0
	for line := range strings.Lines(string(data)) {
		want, text, _ := strings.Cut(strings.TrimSpace(line), " ")
		for _, claim := range [...]string{"", "en", "de-DE", "ja", want} {
			if len([]rune(text)) < 150 && claim != want || claim == "de-DE" && want == "de" {
				continue // too short to be believed over what the page says
			}
			p := &doc.Page{Blocks: []doc.Block{{Text: text, Keep: true}, {Text: "Menu Home About the site and all of its pages"}}}
			all++
			got := languageOf(p, claim)
			if got == want || language.Agrees(want, got) {
				right++
				continue
			}
			t.Logf("%s, claimed to be %q: %q", want, claim, got)
		}
	}
	if all < 400 || right*100 < 98*all {
		t.Errorf("%d of %d right: want 98%%", right, all)
	}
	t.Logf("%d of %d right", right, all)
}
