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
