package check_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"shuck/extract/check"
	"shuck/extract/doc"
	"shuck/extract/internal/decode"
)

// FuzzEdits drops some lines of a text: what is left has all others, in order, and no run of blank lines that was not
// there before.
func FuzzEdits(f *testing.F) {
	f.Add("a\n\nb\n\nc", uint64(2))
	f.Add("a\r\n\r\nb\r\n", uint64(1))
	f.Add("\n\n\na\n\n\n", uint64(1))
	f.Add("a\r\rb\u2029c\x1b\v", uint64(4))
	f.Fuzz(func(t *testing.T, body string, drop uint64) {
		if !utf8.ValidString(body) || len(body) > 1000 {
			t.Skip()
		}
		p := &doc.Page{Title: -1}
		var kept []string
		n := 0
		for _, l := range decode.Lines([]byte(body)) {
			n++
			if l = strings.TrimSpace(l); l == "" {
				continue
			}
			b := doc.Block{Line: int32(n), Text: l, Keep: drop>>(n%64)&1 == 0}
			if b.Keep {
				kept = append(kept, l)
			}
			p.Blocks = append(p.Blocks, b)
		}
		d := &check.Document{}
		check.Page(d, p, check.Options{})
		edits, err := d.Edits([]byte(body))
		if err != nil {
			t.Fatal(err)
		}
		got := string(check.Apply([]byte(body), edits))
		var left []string
		for _, l := range decode.Lines([]byte(got)) {
			if l = strings.TrimSpace(l); l != "" {
				left = append(left, l)
			}
		}
		if !slices.Equal(left, kept) {
			t.Errorf("%q without %b: got %q", body, drop, got)
		}
		if len(d.Findings) == 0 && got != body {
			t.Errorf("%q is changed without a finding", body)
		}
	})
}
