package rules

import (
	"slices"
	"testing"

	"shuck/extract/internal/words"
)

func TestMatchParts(t *testing.T) {
	for _, c := range []struct {
		line string
		want []string // nil: no rules
	}{
		{"3 May 2020 - Publicado por: Ada Pena - Categoria: Porto", []string{"byline-mul", "date-mul", "tags-mul"}},
		{"Log inSign upHelp", []string{"nav-en", "newsletter-en", "paywall-en", "paywall-mul"}},
		{"Inte inloggadSkapa konto", []string{"paywall-mul", "wiki-mul"}},
		{"Share storyMay 3, 2020", []string{"date-mul", "share-en"}},
		{"3 min read • 3 May 2020", []string{"date-mul", "read-time-mul"}},
		{"3 May 2020 - Harbour - The quay opens again", nil}, // an item of a list
		{"NewsHarbour", nil},                              // a name: half of it says nothing
		{"| Login | 3 |", nil},                            // a row of a table
		{"https://quay.example/LoginHelp", nil},           // an address
		{"The quay - 1.2", nil},                           // no label
		{"12 | 13", nil},                                  // figures
		{"Ships waited / the harbour master slept", nil},  // a line of a poem
		{"The town of McAllister voted to close it", nil}, // a name with a capital inside
	} {
		hits, _ := matchParts(nil, nil, c.line, words.Count(c.line))
		var got []string
		for _, h := range hits {
			got = append(got, h.Rule().ID)
		}
		slices.Sort(got)
		if !slices.Equal(got, c.want) {
			t.Errorf("matchParts(%q) = %q, want %q", c.line, got, c.want)
		}
	}
}
