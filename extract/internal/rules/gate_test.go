package rules

import (
	"strings"
	"testing"
)

func TestGateText(t *testing.T) {
	check := "Please see to it that scripts and cookies are allowed in your browser, and then load the page once more." // 20 words
	quay := "The council said on Tuesday that the old quay, which was shut after the flood, will open in spring."       // 19 words
	for _, c := range []struct {
		name   string
		blocks string // c: of the check, q: of an article
		want   bool
	}{
		{"nothing", "", true},
		{"a few words of any kind", "qqq", true},
		{"an article", "qqqq", false},
		{"a check with a strange paragraph", "ccqcc", true},
		{"with two", "cqqcc", false},
		{"a long check", strings.Repeat("c", 10), true},
		{"a guide to browsers", strings.Repeat("c", 11), false},
	} {
		var g GateText
		for _, b := range c.blocks {
			if b == 'c' {
				g.Add(check, 20, true)
			} else {
				g.Add(quay, 19, true)
			}
		}
		if got := g.Is(); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}
