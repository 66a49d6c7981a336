package journal

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"shuck/cmd/internal/files"
)

func entry(i int) *Entry {
	name := fmt.Sprintf("in/%d \"quoted\"\n\xff.html", i)
	return &Entry{
		Input: name, From: SumOf([]byte(name)), Maker: MakerOf("v1", "format=text"),
		Output: name + ".txt", At: int64(i), Made: SumOf([]byte("text")), OK: i%3 != 0,
	}
}

func TestLine(t *testing.T) {
	want := entry(1)
	line := want.append(nil)
	var got Entry
	if !got.parse(line[:len(line)-1]) {
		t.Fatalf("not read: %q", line)
	}
	if diff := cmp.Diff(*want, got); diff != "" {
		t.Error(diff)
	}
	if bytes.Count(line, []byte("\n")) != 1 {
		t.Errorf("more than a line: %q", line)
	}
	for i := range line[:len(line)-1] {
		bad := bytes.Clone(line[:len(line)-1])
		bad[i] ^= 1
		if got.parse(bad) || got.parse(bad[:i]) {
			t.Errorf("damaged or cut at %d, and read", i)
		}
	}
}

// add appends entries to the journal at path as a run of its own.
func add(t *testing.T, path string, entries ...*Entry) {
	t.Helper()
	past, err := Read(path, ByOutput)
	if err != nil {
		t.Fatal(err)
	}
	log, err := past.Append(files.NewWriter())
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if err := log.Add(e); err != nil {
			t.Fatal(err)
		}
	}
	if err := log.Close(); err != nil {
		t.Fatal(err)
	}
}

// TestCut cuts a journal at every byte: the entries before the cut are known, and what is added
// after it too.
func TestCut(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal")
	add(t, path, entry(0), entry(1), entry(2))
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for n := range whole {
		if err := os.WriteFile(path, whole[:n], 0o666); err != nil {
			t.Fatal(err)
		}
		add(t, path, entry(3))
		past, err := Read(path, ByOutput)
		if err != nil {
			t.Fatal(err)
		}
		lines := bytes.Count(whole[:n], []byte("\n"))
		for i := range 4 {
			_, ok := past.Find(entry(i).Output, entry(i).Input)
			sure := i < lines || i == 3
			if sure && !ok || i > lines && !sure && ok {
				t.Errorf("cut at %d of %d: entry %d: %v", n, len(whole), i, ok)
			}
		}
	}
}

// TestCompact has a journal that is written over and over stay short, and know the last of each.
func TestCompact(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal")
	for round := range 40 {
		for i := range 5 {
			e := entry(i)
			e.At = int64(round)
			add(t, path, e)
		}
	}
	past, err := Read(path, ByOutput)
	if err != nil || past.dead > 100 {
		t.Fatalf("%d lines of the past, %v", past.dead, err)
	}
	for i := range 5 {
		if e, ok := past.Find(entry(i).Output, entry(i).Input); !ok || e.At != 39 {
			t.Errorf("entry %d: %+v, %v", i, e, ok)
		}
	}
	if _, ok := past.Find(entry(1).Output, "in/other.html"); ok {
		t.Error("an entry of another input was found")
	}
}

// FuzzRead reads anything for a journal: it never fails, and knows an entry that is added after it.
func FuzzRead(f *testing.F) {
	f.Add(entry(1).append(nil))
	f.Add([]byte("\n\x00 ok 1 2 3 \"\n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		path := filepath.Join(t.TempDir(), "journal")
		if err := os.WriteFile(path, b, 0o666); err != nil {
			t.Fatal(err)
		}
		add(t, path, entry(7))
		past, err := Read(path, ByOutput)
		if err != nil {
			t.Fatal(err)
		}
		if e, ok := past.Find(entry(7).Output, entry(7).Input); !ok || e.From != entry(7).From {
			t.Errorf("after %q: %+v, %v", b, e, ok)
		}
	})
}
