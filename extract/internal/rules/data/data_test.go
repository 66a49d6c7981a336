package data_test

import (
	"slices"
	"strings"
	"testing"

	"shuck/extract/internal/rules/data"
)

// TestMonths: every language has the names of twelve months, in lower case.
func TestMonths(t *testing.T) {
	n := 0
	data.Each(data.Months, func(lang, text string) {
		n++
		if lines := slices.Collect(strings.Lines(text)); len(lines) != 12 || text != strings.ToLower(text) {
			t.Errorf("%s/%s: %d lines, want 12 in lower case", lang, data.Months, len(lines))
		}
	})
	if n < 30 {
		t.Errorf("%d languages have months", n)
	}
}

// TestCommon: the words stand sorted, one a line, each once.
func TestCommon(t *testing.T) {
	n := 0
	data.Each(data.Common, func(lang, text string) {
		n++
		if len(lang) < 2 || len(lang) > 3 || text != strings.ToLower(text) {
			t.Errorf("%s/%s: want a language's code, and words in lower case", lang, data.Common)
		}
		list := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
		for i, word := range list {
			if word != strings.TrimSpace(word) || word == "" || strings.Contains(word, " ") || i > 0 && word <= list[i-1] {
				t.Errorf("%s/%s:%d: %q: want one word a line, sorted, each once", lang, data.Common, i+1, word)
			}
		}
	})
	if n < 40 {
		t.Errorf("%d languages have common words", n)
	}
}
