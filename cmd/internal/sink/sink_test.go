package sink

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"shuck/cmd/internal/source"
	"shuck/extract"
)

func open(t *testing.T, o Options) Sink {
	t.Helper()
	o.Holds = func(string) bool { return false }
	o.Warn = func(message string) { t.Error(message) }
	s, err := Open(o)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func put(t *testing.T, s Sink, name, data string) error {
	t.Helper()
	return s.Put(source.Input{Name: name, Rel: name}, Document{Data: []byte(data), OK: true})
}

func write(t *testing.T, path, data string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(data), 0o666); err != nil {
		t.Fatal(err)
	}
}

// list returns the files in dir and below, hidden files too, but for journals.
func list(t *testing.T, dir string) (found []string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && !strings.HasSuffix(path, ".shuck-journal") {
			rel, _ := filepath.Rel(dir, path)
			found = append(found, rel)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func TestTargetOf(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "file", "")
	if err := os.Mkdir("dir", 0o777); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		o    Options
		want Target
	}{
		{Options{}, ToStdout},
		{Options{Path: "-", Many: true}, ToStdout},
		{Options{Path: "new"}, ToFile},
		{Options{Path: "file"}, ToFile},
		{Options{Path: "new", Many: true}, ToTree},
		{Options{Path: "new", Many: true, Records: true}, ToFile},
		{Options{Path: "new/", Records: true}, ToTree},
		{Options{Path: "dir", Records: true}, ToTree},
		{Options{Path: "dir"}, ToTree},
	}
	for _, test := range tests {
		if got, err := TargetOf(test.o); got != test.want || err != nil {
			t.Errorf("%+v: got %d, %v, want %d", test.o, got, err, test.want)
		}
	}
	for _, o := range []Options{{Path: "file", Many: true}, {Path: "file/"}} {
		if _, err := TargetOf(o); err == nil {
			t.Errorf("%+v: a file passed for a tree", o)
		}
	}
}

func TestStream(t *testing.T) {
	var b bytes.Buffer
	s := open(t, Options{Stdout: &b, Headings: true})
	for _, d := range [][2]string{{"a\n.html", "alpha\n"}, {"empty", ""}, {"b.html", "beta\n"}} {
		if err := put(t, s, d[0], d[1]); err != nil {
			t.Fatal(err)
		}
	}
	if want := "==> a\\n.html <==\nalpha\n\n==> b.html <==\nbeta\n"; b.String() != want {
		t.Errorf("got %q, want %q", b.String(), want)
	}
	err := put(t, open(t, Options{Stdout: failing{}}), "a", "x")
	if we, ok := errors.AsType[*WriteError](err); !ok || !errors.Is(err, syscall.ENOSPC) || we.Error() != "standard output: cannot be written: no space left on device" {
		t.Errorf("got %v", err)
	}
}

type failing struct{}

func (failing) Write([]byte) (int, error) {
	return 0, &fs.PathError{Op: "write", Path: "/dev/stdout", Err: syscall.ENOSPC}
}

func TestTree(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "out")
	s := open(t, Options{Path: dir + "/", Ext: ".md"})
	for _, name := range []string{"a/b.html", "a/c.HTM.gz", "www.example.com", "deep/er/.x.txt", "page.php", ".html"} {
		if err := put(t, s, name, name); err != nil {
			t.Error(err)
		}
	}
	if err := put(t, s, "nothing.html", ""); err != nil {
		t.Error(err)
	}
	want := []string{".html.md", "a/b.md", "a/c.md", "deep/er/.x.md", "page.md", "www.example.com.md"}
	if got := list(t, dir); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	for _, second := range []string{"a/b.htm", "nothing.txt"} {
		if err := put(t, s, second, "second"); err == nil || extract.CodeOf(err) != extract.CodeWrite {
			t.Errorf("%s was let in: %v", second, err)
		}
	}
	if got, _ := os.ReadFile(filepath.Join(dir, "a/b.md")); string(got) != "a/b.html" {
		t.Errorf("the first was overwritten: %q", got)
	}
}

// TestFolded has names that differ in capitals share an output where the file system takes them for
// the same.
func TestFolded(t *testing.T) {
	for _, folds := range []bool{true, false} {
		s := open(t, Options{Path: t.TempDir(), Ext: ".txt"})
		s.(*tree).folds = func(string) bool { return folds }
		if err := put(t, s, "a/B.html", "first"); err != nil {
			t.Error(err)
		}
		if err := put(t, s, "A/b.html", "second"); (err != nil) != folds {
			t.Errorf("folds %v: %v", folds, err)
		}
		if err := put(t, s, "a/B.htm", "third"); err == nil {
			t.Errorf("folds %v: one output twice", folds)
		}
	}
}

func TestFile(t *testing.T) {
	t.Chdir(t.TempDir())
	s := open(t, Options{Path: "all.jsonl", Records: true})
	for _, d := range []string{"one\n", "two\n"} {
		if err := put(t, s, "x", d); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := os.Stat("all.jsonl"); err == nil {
		t.Error("the file is there before Close")
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if got, _ := os.ReadFile("all.jsonl"); string(got) != "one\ntwo\n" {
		t.Errorf("got %q", got)
	}

	if err := open(t, Options{Path: "empty"}).Close(); err != nil {
		t.Fatal(err)
	}

	write(t, "mode", "old")
	if err := errors.Join(os.Chmod("mode", 0o640), os.Symlink("mode", "link")); err != nil {
		t.Fatal(err)
	}
	s = open(t, Options{Path: "link"})
	if err := errors.Join(put(t, s, "x", "new"), s.Close()); err != nil {
		t.Fatal(err)
	}
	info, err := os.Lstat("mode")
	if err != nil || info.Mode() != 0o640 {
		t.Errorf("through a symlink: %v, %v", info.Mode(), err)
	}
	if got, _ := os.ReadFile("mode"); string(got) != "new" {
		t.Errorf("through a symlink: got %q", got)
	}
	if got := list(t, "."); !slices.Equal(got, []string{"all.jsonl", "link", "mode"}) {
		t.Errorf("left behind: %q", got)
	}
}

// TestAbort takes a file away while it is being written, and lets none be made after.
func TestAbort(t *testing.T) {
	t.Chdir(t.TempDir())
	s := open(t, Options{Path: "all.jsonl"})
	if err := put(t, s, "x", "half"); err != nil {
		t.Fatal(err)
	}
	s.Abort()
	if err := s.Close(); err == nil {
		t.Error("closed after Abort")
	}
	tree := open(t, Options{Path: "out/", Ext: ".txt"})
	if err := put(t, tree, "whole.html", "whole"); err != nil {
		t.Fatal(err)
	}
	tree.Abort()
	if put(t, tree, "late.html", "late") == nil {
		t.Error("written after Abort")
	}
	if got := list(t, "."); !slices.Equal(got, []string{"out/whole.txt"}) {
		t.Errorf("left behind: %q", got)
	}
}

// TestUnwritable puts in the way what stops root too: a file where a folder should be, and the
// other way round.
func TestUnwritable(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "file", "")
	if err := os.MkdirAll("out/taken.txt", 0o777); err != nil {
		t.Fatal(err)
	}
	write(t, "out/a", "")
	for _, o := range []Options{{Path: "file/out/"}, {Path: "none/out.txt"}} {
		_, err := Open(o)
		if we, ok := errors.AsType[*WriteError](err); !ok || strings.Count(we.Error(), "out") != 1 {
			t.Errorf("%s: got %v", o.Path, err)
		}
	}
	s := open(t, Options{Path: "out/", Ext: ".txt"})
	for name, want := range map[string]string{
		"a/b.html":   "its output out/a/b.txt cannot be written: not a directory",
		"taken.html": "its output out/taken.txt cannot be written: it is a folder",
	} {
		err := put(t, s, name, "x")
		if extract.CodeOf(err) != extract.CodeWrite || err.Error() != want {
			t.Errorf("%s: got %v, want %s", name, err, want)
		}
	}
	if got := list(t, "."); !slices.Equal(got, []string{"file", "out/a"}) {
		t.Errorf("left behind: %q", got)
	}
}

// TestLost ends the run where the folder of the tree is no more.
func TestLost(t *testing.T) {
	t.Chdir(t.TempDir())
	s := open(t, Options{Path: "out", Many: true, Ext: ".txt"})
	if err := errors.Join(put(t, s, "a/x.html", "x"), os.RemoveAll("out")); err != nil {
		t.Fatal(err)
	}
	if _, ok := errors.AsType[*WriteError](put(t, s, "a/y.html", "y")); !ok {
		t.Error("no end without a folder")
	}
}
