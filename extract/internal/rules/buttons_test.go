package rules

import (
	"testing"

	"shuck/extract/internal/words"
)

func TestButtons(t *testing.T) {
	for line, want := range map[string]bool{
		"Listen 4 min Comment on this story Comment Gift Article Share": true,
		"Share Tweet Print this page":                                   true,
		"Newsletter Sign up":                                            true,  // nothing goes on from the first
		"Share Comment":                                                 false, // a row has three words
		"Share prices fell on Monday":                                   false,
		"Print this page and share it.":                                 false,
		"12 14 5":                                                       false,
	} {
		folded := words.AppendFold(nil, line)
		n := words.Count(line)
		_, some := match(nil, folded, n)
		if hits := matchRow(nil, folded, n, some); len(hits) > 0 != want {
			t.Errorf("%q: a row of buttons %v, want %v", line, len(hits) > 0, want)
		}
	}
}
