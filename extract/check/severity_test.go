package check

import (
	"testing"

	"shuck/extract/doc"
)

// TestMarkupWeighsHalf: a line of tags that no rule names is no warning where the same words without them are one.
func TestMarkupWeighsHalf(t *testing.T) {
	for _, c := range []struct {
		text, rule string
		want       Severity
	}{
		{"The tables of the tide at the quay", Unnamed, Warning},
		{"<h1>The tables of the tide at the quay</h1>", Unnamed, Note},
		{"<h1>The tables of the tide at the quay</h1>", "share-en", Warning},
	} {
		var r run
		r.take(&doc.Block{Text: c.text, Words: 8, Score: .02}, c.rule)
		if got := r.severity(); got != c.want {
			t.Errorf("%q, %s: %v, want %v", c.text, c.rule, got, c.want)
		}
	}
}
