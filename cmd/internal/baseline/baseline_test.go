package baseline

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"shuck/extract/check"
)

func TestRoundTrip(t *testing.T) {
	var buf bytes.Buffer
	w, err := NewWriter(&buf)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range []check.Finding{{Fingerprint: "1", Source: "a"}, {Fingerprint: "2", Source: "a", Text: "\"x\"\n"}, {Fingerprint: "3", Source: "b"}} {
		if err := w.Add(&f); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	b, err := Read(put(t, buf.String()))
	if err != nil {
		t.Fatal(err)
	}
	if !b.Known("2") || b.Known("4") {
		t.Error("2 is not known, or 4 is")
	}
	b.Looked("a")
	b.Saw("1")
	never := func(string) bool { return false }
	if got := b.Stale(never); len(got) != 1 || !strings.HasPrefix(got[0], "a: ") {
		t.Errorf("stale: %q; want the second of a, and of b nothing was read", got)
	}
	if got := b.Stale(func(source string) bool { return source == "b" }); len(got) != 2 {
		t.Errorf("stale: %q; want that of b too, which is gone", got)
	}
}

func TestReadEmpty(t *testing.T) {
	var buf bytes.Buffer
	w, _ := NewWriter(&buf)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	if b, err := Read(put(t, buf.String())); err != nil || b.Stale(func(string) bool { return true }) != nil {
		t.Errorf("an empty baseline: %v", err)
	}
}

func TestReadErrors(t *testing.T) {
	for content, want := range map[string]string{
		"":                               "make it anew",
		"{":                              "make it anew",
		`[]`:                             "make it anew",
		`{"version": 2, "findings": []}`: "its version is 2, not 1",
		`{"version": 1, "findings": [{"rule": "x"}]}`: "finding 1 has no fingerprint",
	} {
		if _, err := Read(put(t, content)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %v", content, err)
		}
	}
	if _, err := Read(filepath.Join(t.TempDir(), "none")); err == nil || !strings.Contains(err.Error(), "--write-baseline") {
		t.Errorf("no file: got %v", err)
	}
}

func put(t *testing.T, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "baseline.json")
	if err := os.WriteFile(path, []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
	return path
}
