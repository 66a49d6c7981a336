package fix

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"
	"unicode/utf8"

	"shuck/extract"
	"shuck/extract/check"
)

// FuzzFix fixes a text as shuck check --fix does. What is left is clean by the same gate, fixing it
// again changes nothing, what stays is lines of the text in their order, and no known finding goes.
func FuzzFix(f *testing.F) {
	for _, pattern := range []string{"story.txt", "page.html"} {
		body, err := os.ReadFile(filepath.Join("..", "..", "..", "testdata", "script", "common", pattern))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(body), uint8(1), uint8(0))
		f.Add(string(bytes.ReplaceAll(body, []byte("\n"), []byte("\r"))), uint8(0), uint8(3))
	}
	f.Add("Tags: a\n\nSign up for our newsletter\nThe room opened on Monday, and forty people came.\n\nMost read\n", uint8(1), uint8(0))
	f.Add("Share this story:\n\nFacebook\n\nTwitter\n\n<p>The room opened on Monday, and forty people came.</p>\u2029\u0085x", uint8(2), uint8(1))
	x, err := extract.New(extract.Options{Engine: extract.EngineBlocks})
	if err != nil {
		f.Fatal(err)
	}
	look := func(body []byte) (d check.Document, err error) {
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		page, err := x.Analyze(ctx, extract.Source{Name: "a.txt", Body: body})
		if err != nil {
			return d, err
		}
		check.Page(&d, page, check.Options{})
		return d, nil
	}
	f.Fuzz(func(t *testing.T, text string, failOn, known uint8) {
		body := []byte(text)
		if encoding, err := extract.Encoding(body, ""); err != nil || encoding != "utf-8" || !utf8.Valid(body) || len(body) > 20000 {
			t.Skip()
		}
		first, err := look(body)
		if err != nil {
			t.Skip()
		}
		vetted := map[string]bool{}
		for i := range first.Findings {
			if known>>(i%8)&1 == 1 {
				vetted[first.Findings[i].Fingerprint] = true
			}
		}
		judge := Judge{FailOn: check.Severity(failOn % 3), Known: func(f string) bool { return vetted[f] }}
		p, err := judge.New(body, first, look)
		if err != nil {
			return // refused, and not touched
		}
		if !bytes.Equal(check.Apply(body, p.Edits), p.To) {
			t.Fatalf("the edits %v do not make %q", p.Edits, p.To)
		}
		inOrder(t, body, p.To)
		again, err := look(p.To)
		if err != nil {
			t.Fatalf("what is left cannot be checked: %v", err)
		}
		if left := judge.Counting(&again); len(left) > 0 {
			t.Fatalf("left are %v", left)
		}
		twice, err := judge.New(p.To, again, look)
		if err != nil || !bytes.Equal(twice.To, p.To) {
			t.Fatalf("fixed again: %v", err)
		}
		if len(judge.Counting(&first)) == 0 && !bytes.Equal(p.To, body) {
			t.Fatal("changed without a reason")
		}
	})
}

// inOrder wants the lines of what is left to be lines of body, in their order, with the line ends
// they had.
func inOrder(t *testing.T, body, left []byte) {
	t.Helper()
	whole := func(text []byte) (lines []string) {
		pos := 0
		for end := range check.Lines(text) {
			lines = append(lines, string(text[pos:end]))
			pos = end
		}
		return lines
	}
	lines := whole(body)
	for _, l := range whole(left) {
		for len(lines) > 0 && lines[0] != l {
			lines = lines[1:]
		}
		if len(lines) == 0 {
			t.Fatalf("%q is no line of the text, or out of order", l)
		}
		lines = lines[1:]
	}
}
