package files

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"testing"
	"time"
)

// names lists the folder dir.
func names(t *testing.T, dir string) (found []string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		found = append(found, e.Name())
	}
	return found
}

func want(t *testing.T, path, content string) {
	t.Helper()
	if got, err := os.ReadFile(path); string(got) != content {
		t.Errorf("%s: got %q, %v, want %q", path, got, err, content)
	}
}

func write(t *testing.T, path, content string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(content), 0o666); err != nil {
		t.Fatal(err)
	}
}

func create(t *testing.T, w *Writer, path, content string) *Pending {
	t.Helper()
	p, err := w.Create(path)
	if err == nil {
		_, err = p.Write([]byte(content))
	}
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestCommit(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "a", "old")
	if err := os.Chmod("a", 0o640); err != nil {
		t.Fatal(err)
	}
	p := create(t, NewWriter(), "a", "new")
	want(t, "a", "old")
	if err := p.Commit(); err != nil {
		t.Fatal(err)
	}
	p.Discard()
	want(t, "a", "new")
	if info, err := os.Stat("a"); err != nil || info.Mode().Perm() != 0o640 {
		t.Errorf("mode %v, %v", info.Mode(), err)
	}
	if got := names(t, "."); !slices.Equal(got, []string{"a"}) {
		t.Errorf("left behind: %q", got)
	}
}

func TestAbort(t *testing.T) {
	t.Chdir(t.TempDir())
	w := NewWriter()
	p, q := create(t, w, "a", "new"), create(t, w, "b", "new")
	w.Abort()
	if got := names(t, "."); len(got) > 0 {
		t.Errorf("left behind: %q", got)
	}
	q.Discard()
	if err := p.Commit(); !errors.Is(err, ErrAborted) {
		t.Errorf("committed after Abort: %v", err)
	}
	if _, err := w.Create("c"); !errors.Is(err, ErrAborted) {
		t.Errorf("created after Abort: %v", err)
	}
}

// TestSweep leaves a file alone as long as it is in hand, and nothing but temporary files is ever
// swept.
func TestSweep(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, name := range []string{".shuck-12-0123456789abcdef.tmp", ".shuck-0123456789abcdef.tmp", ".shuck-notes.tmp", "x.tmp", ".a.shuck-journal"} {
		write(t, name, "left")
	}
	if err := os.Mkdir(".shuck-0123456789abcde0.tmp", 0o777); err != nil {
		t.Fatal(err)
	}
	p := create(t, NewWriter(), "a", "new")
	NewWriter().Sweep(".")
	kept := []string{".a.shuck-journal", filepath.Base(p.Name()), ".shuck-0123456789abcde0.tmp", ".shuck-notes.tmp", "x.tmp"}
	slices.Sort(kept)
	if got := names(t, "."); !slices.Equal(got, kept) {
		t.Errorf("got %q, want %q", got, kept)
	}
	_ = p.File.Close() // as the end of the process would
	NewWriter().Sweep(".")
	if _, err := os.Lstat(p.Name()); err == nil {
		t.Error("not swept")
	}
}

func TestOwn(t *testing.T) {
	for name, own := range map[string]bool{
		".shuck-journal": true, ".all.jsonl.shuck-journal": true, ".shuck-7-0123456789abcdef.tmp": true,
		"a.shuck-journal": false, ".shuck.toml": false, ".shuck-mine.tmp": false, "page.html": false,
	} {
		if Own(name) != own {
			t.Errorf("%s: %v", name, !own)
		}
	}
}

func TestReplace(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "a", "from")
	prepared := false
	prepare := func(old, file *os.File) error {
		prepared = true
		return errors.Join(old.Sync(), file.Sync())
	}
	if err := NewWriter().Replace("a", []byte("from"), []byte("to"), prepare); err != nil || !prepared {
		t.Errorf("%v, prepared %v", err, prepared)
	}
	want(t, "a", "to")
	if err := NewWriter().Replace("a", []byte("from"), []byte("other"), nil); !errors.Is(err, ErrChanged) {
		t.Errorf("what was changed was replaced: %v", err)
	}
	want(t, "a", "to")
	refused := errors.New("refused")
	if err := NewWriter().Replace("a", []byte("to"), []byte("other"), func(_, _ *os.File) error { return refused }); !errors.Is(err, refused) {
		t.Errorf("got %v", err)
	}
	want(t, "a", "to")
	if got := names(t, "."); !slices.Equal(got, []string{"a"}) {
		t.Errorf("left behind: %q", got)
	}
}

// TestReplaceEdited has an edit come at every operation of a replacement, in place and by a rename:
// it is never lost.
func TestReplaceEdited(t *testing.T) {
	defer func() { Fault = nil }()
	for _, byRename := range []bool{false, true} {
		for n := 0; ; n++ {
			t.Chdir(t.TempDir())
			write(t, "a", "from")
			seen := 0
			var edited chan error
			Fault = func(Op, string) error {
				if seen++; seen == n+1 {
					edited = make(chan error, 1)
					go func() {
						name := "a"
						if byRename {
							name = "b"
						}
						err := os.WriteFile(name, []byte("edit"), 0o666)
						if byRename && err == nil {
							err = os.Rename("b", "a")
						}
						edited <- err
					}()
					time.Sleep(20 * time.Millisecond) // it is done then, or waits for a lease
				}
				return nil
			}
			err := NewWriter().Replace("a", []byte("from"), []byte("to"), nil)
			Fault = nil
			if edited == nil {
				break
			}
			if err := <-edited; err != nil {
				t.Fatal(err)
			}
			if got, _ := os.ReadFile("a"); string(got) != "edit" || len(names(t, ".")) != 1 {
				t.Errorf("rename %v, operation %d: holds %q, %v; files %q", byRename, n, got, err, names(t, "."))
			}
		}
	}
}

// TestFaults fails every operation of a commit and a replacement once: old or new, and nothing left
// behind but what is swept.
func TestFaults(t *testing.T) {
	defer func() { Fault = nil }()
	replace := func(w *Writer) error { return w.Replace("a", []byte("old"), []byte("new"), nil) }
	commit := func(w *Writer) error {
		p, err := w.Create("a")
		if err != nil {
			return err
		}
		defer p.Discard()
		if _, err := p.Write([]byte("new")); err != nil {
			return err
		}
		return p.Commit()
	}
	for name, run := range map[string]func(*Writer) error{"commit": commit, "replace": replace} {
		done := 0
		for n := 0; ; n++ {
			t.Chdir(t.TempDir())
			write(t, "a", "old")
			seen, failed := 0, Op("")
			Fault = func(op Op, _ string) error {
				if seen++; seen == n+1 {
					failed = op
					return syscall.EIO
				}
				return nil
			}
			err := run(NewWriter())
			Fault = nil
			if failed == "" {
				break
			}
			done++
			got, _ := os.ReadFile("a")
			if string(got) != "new" && string(got) != "old" || err == nil && string(got) == "old" {
				t.Errorf("%s, %s failed: holds %q, %v", name, failed, got, err)
			}
			NewWriter().Sweep(".")
			if got := names(t, "."); !slices.Equal(got, []string{"a"}) {
				t.Errorf("%s, %s failed: left behind %q", name, failed, got)
			}
		}
		if done < 6 {
			t.Errorf("%s: %d operations only", name, done)
		}
	}
}
