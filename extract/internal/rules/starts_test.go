package rules

import (
	"strings"
	"testing"
)

// TestStarts: the pairs of bytes leave out no place where a phrase may start, and most words of prose.
func TestStarts(t *testing.T) {
	f := &tables().floating
	for _, r := range allRows() {
		for _, p := range r.Phrases {
			p, floats := strings.CutPrefix(p, "… ")
			p = strings.ReplaceAll(strings.TrimSuffix(p, " …"), " :", ":")
			if !floats || p[0] == '#' {
				continue
			}
			for _, text := range []string{p, p + " and more", strings.ReplaceAll(p, "#", "12"), strings.ReplaceAll(p, ":", " :")} {
				if !f.starts([]byte(text), 0) {
					t.Errorf("%s: no phrase starts %q", r.ID, text)
				}
			}
		}
	}
	prose := []byte("the council said on tuesday that the old quay, which was shut after the flood of last autumn, will open again in spring")
	words, starts := 0, 0
	for i := range prose {
		if i == 0 || prose[i-1] == ' ' {
			words++
			if f.starts(prose, i) {
				starts++
			}
		}
	}
	if 2*starts > words {
		t.Errorf("a phrase may start at %d of %d words, want half at most", starts, words)
	}
}
