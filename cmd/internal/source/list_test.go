package source

import (
	"errors"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// place makes files in a new folder and goes there; a name that ends in / is an empty folder, "a ->
// b" a symlink.
func place(t *testing.T, names ...string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for _, name := range names {
		link, target, isLink := strings.Cut(name, " -> ")
		if isLink {
			name = link
		}
		var err error
		if err = os.MkdirAll(filepath.Dir(name), 0o777); err == nil {
			switch {
			case isLink:
				err = os.Symlink(target, name)
			case strings.HasSuffix(name, "/"):
				err = os.MkdirAll(name, 0o777)
			default:
				err = os.WriteFile(name, []byte(name), 0o666)
			}
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}

func collect(t *testing.T, l *List) (names, rels, errs []string) {
	t.Helper()
	for in := range l.All(t.Context()) {
		names, rels = append(names, in.Name), append(rels, in.Rel)
		if in.Err != nil {
			errs = append(errs, in.Name+": "+in.Err.Error())
		}
	}
	return names, rels, errs
}

func TestListNames(t *testing.T) {
	place(
		t, "p/b.html", "p/a/z.html", "p/a.txt", "p/.hidden.html", "p/.git/x.html", "p/c/deep/er/q.html", "p/empty/",
		"p/loop -> ..", "p/file -> b.html", "p/gone -> nowhere", "p/self -> self", "odd[1].html", "list", "out/p/x.txt",
	)
	tests := []struct {
		name  string
		paths []string
		want  string
		errs  int
	}{
		{"nothing named", nil, "-", 0},
		{"a file and standard input", []string{"p/b.html", "-"}, "p/b.html -", 0},
		{"a folder: sorted, nothing hidden, no symlinked folder", []string{"p"}, "p/a/z.html p/a.txt p/b.html p/c/deep/er/q.html p/file p/gone p/self", 2},
		{"a folder with a slash", []string{"p/c/"}, "p/c/deep/er/q.html", 0},
		{"a symlinked folder by name", []string{"p/loop/p/a"}, "p/loop/p/a/z.html", 0},
		{"an empty folder", []string{"p/empty"}, "", 0},
		{"a glob in one folder", []string{"p/*.html"}, "p/b.html", 0},
		{"a glob below", []string{"p/**/*.html"}, "p/a/z.html p/b.html p/c/deep/er/q.html", 0},
		{"a glob with a middle", []string{"p/*/*.html"}, "p/a/z.html", 0},
		{"a glob with braces", []string{"p/{a,c/deep}/**/*.html"}, "p/a/z.html p/c/deep/er/q.html", 0},
		{"a glob without a match", []string{"p/*.pdf"}, "p/*.pdf", 1},
		{"a glob in a folder that is not there", []string{"q/**"}, "q/**", 1},
		{"a broken glob", []string{"p/[a"}, "p/[a", 1},
		{"a file whose name is a pattern", []string{"odd[1].html"}, "odd[1].html", 0},
		{"one that is not there, then one that is", []string{"nope", "p/b.html"}, "nope p/b.html", 0},
	}
	for _, test := range tests {
		names, _, errs := collect(t, &List{Paths: test.paths})
		if got := strings.Join(names, " "); got != test.want || len(errs) != test.errs {
			t.Errorf("%s:\n got  %s %v\n want %s, %d errors", test.name, got, errs, test.want, test.errs)
		}
	}
}

func TestListFilesFrom(t *testing.T) {
	place(t, "a.html", "d/b.html", "with space.html", "*.html")
	list := "a.html\r\n\nd\nwith space.html\n*.html\nno\n"
	names, _, _ := collect(t, &List{Paths: []string{"d/b.html"}, FilesFrom: Stdin, Stdin: strings.NewReader(list)})
	want := []string{"d/b.html", "a.html", "d/b.html", "with space.html", "*.html", "no"}
	if !slices.Equal(names, want) {
		t.Errorf("got %q, want %q", names, want)
	}
	if err := os.WriteFile("list", []byte(list), 0o666); err != nil {
		t.Fatal(err)
	}
	if names, _, _ = collect(t, &List{FilesFrom: "list"}); !slices.Equal(names, want[1:]) {
		t.Errorf("a file: got %q, want %q", names, want[1:])
	}
	if _, _, errs := collect(t, &List{FilesFrom: Stdin, Stdin: strings.NewReader("-\na.html\n")}); len(errs) != 1 {
		t.Errorf("a list that names itself: %q", errs)
	}
	if _, _, errs := collect(t, &List{FilesFrom: "missing"}); len(errs) != 1 {
		t.Errorf("a list that is not there: %q", errs)
	}
	endless := &List{FilesFrom: Stdin, Stdin: strings.NewReader("a.html\n" + strings.Repeat("x", 2*maxPath))}
	if names, _, errs := collect(t, endless); len(names) != 2 || len(errs) != 1 {
		t.Errorf("an endless line: %d names, %v", len(names), errs)
	}
}

// TestMirror is the rule for places in a tree, case by case.
func TestMirror(t *testing.T) {
	place(t, "a/b.html", "a/c/d.html", "x/b.html", "top.html")
	wd, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	abs := func(p string) string { return filepath.Join(wd, p) }
	tests := []struct {
		name  string
		list  *List
		rels  string
		climb string // the folder to go to first
	}{
		{"files keep their folders", &List{Paths: []string{"a/b.html", "./top.html"}}, "a/b.html top.html", ""},
		{"one file too", &List{Paths: []string{"a/b.html"}}, "a/b.html", ""},
		{"a lone folder is the tree", &List{Paths: []string{"a"}}, "b.html c/d.html", ""},
		{"a lone folder, absolute", &List{Paths: []string{abs("a")}}, "b.html c/d.html", ""},
		{"a lone glob's folder is the tree", &List{Paths: []string{"a/**/*.html"}}, "b.html c/d.html", ""},
		{"two folders stay apart", &List{Paths: []string{"a", "x"}}, "a/b.html a/c/d.html x/b.html", ""},
		{"absolute files keep what is below their common folder", &List{Paths: []string{abs("a/c/d.html"), abs("x/b.html")}}, "a/c/d.html x/b.html", ""},
		{"one absolute file", &List{Paths: []string{abs("a/c/d.html")}}, "d.html", ""},
		{"files above the working folder", &List{Paths: []string{"../a/c/d.html", "../x/b.html"}}, "a/c/d.html x/b.html", "a"},
		{"the folder above", &List{Paths: []string{".."}}, "a/b.html a/c/d.html top.html x/b.html", "a"},
		{"an absolute path in a list loses its root only", &List{FilesFrom: "-", Stdin: strings.NewReader(abs("a/b.html"))}, strings.TrimPrefix(abs("a/b.html"), "/"), ""},
		{"standard input has a name", &List{}, "stdin", ""},
	}
	for _, test := range tests {
		t.Chdir(filepath.Join(wd, test.climb))
		_, rels, _ := collect(t, test.list)
		if got := strings.Join(rels, " "); got != test.rels {
			t.Errorf("%s: got %s, want %s", test.name, got, test.rels)
		}
		for _, r := range rels {
			if !filepath.IsLocal(r) {
				t.Errorf("%s: %s leaves the tree", test.name, r)
			}
		}
	}
}

func TestListCheckAndForm(t *testing.T) {
	place(t, "d/a.html", "b.html")
	for _, bad := range []*List{{Paths: []string{"-", "-"}}, {Paths: []string{"-"}, FilesFrom: "-"}, {Paths: []string{""}}, {FilesFrom: "missing"}, {FilesFrom: "d"}} {
		if bad.Check() == nil {
			t.Errorf("%+v passed", bad)
		}
	}
	many := []*List{{Paths: []string{"d"}}, {Paths: []string{"*.html"}}, {FilesFrom: "b.html"}, {Paths: []string{"b.html", "-"}}}
	for _, l := range many {
		if l.Check() != nil || !l.Many() {
			t.Errorf("%+v: many %v, %v", l, l.Many(), l.Check())
		}
	}
	for _, l := range []*List{{}, {Paths: []string{"-"}}, {Paths: []string{"b.html"}}, {Paths: []string{"not-there"}}} {
		if l.Many() {
			t.Errorf("%+v is said to be many", l)
		}
	}
	if l := (&List{Paths: []string{"b.html", "./d"}}); l.Folder("d/../d/") != "./d" || l.Folder("other") != "" {
		t.Errorf("Folder: %q, %q", l.Folder("d"), l.Folder("other"))
	}
}

func TestListSkip(t *testing.T) {
	place(t, "p/a.html", "p/out/a.txt", "p/all.jsonl", "p/sub/all.jsonl")
	names, _, _ := collect(t, &List{Paths: []string{"p"}, Skip: "p/out/"})
	if got := strings.Join(names, " "); got != "p/a.html p/all.jsonl p/sub/all.jsonl" {
		t.Errorf("a folder: %s", got)
	}
	names, _, _ = collect(t, &List{Paths: []string{"p"}, Skip: "./p/all.jsonl"})
	if got := strings.Join(names, " "); got != "p/a.html p/out/a.txt p/sub/all.jsonl" {
		t.Errorf("a file: %s", got)
	}
	if err := errors.Join(os.Symlink("p/out", "away"), os.Symlink("p/all.jsonl", "one")); err != nil {
		t.Fatal(err)
	}
	for link, want := range map[string]string{
		"away": "p/a.html p/all.jsonl p/sub/all.jsonl", "one": "p/a.html p/out/a.txt p/sub/all.jsonl",
	} {
		names, _, _ := collect(t, &List{Paths: []string{"p"}, Skip: link})
		if got := strings.Join(names, " "); got != want {
			t.Errorf("by a link: %s", got)
		}
	}
}

// TestListOwn has what shuck keeps beside its outputs never be an input, however it is named.
func TestListOwn(t *testing.T) {
	place(t, "p/.shuck-journal", "p/.x.jsonl.shuck-journal", "p/.shuck-12-0123456789abcdef.tmp", "p/a.html", "list")
	own := "p/.shuck-journal\np/.x.jsonl.shuck-journal\np/.shuck-12-0123456789abcdef.tmp"
	for _, l := range []*List{
		{Paths: append(strings.Fields(own), "p")},
		{Paths: []string{"p/.*", "p/*"}},
		{FilesFrom: Stdin, Stdin: strings.NewReader(own + "\np/a.html")},
	} {
		if names, _, _ := collect(t, l); !slices.Contains(names, "p/a.html") || strings.Contains(strings.Join(names, " "), "shuck") {
			t.Errorf("got %q", names)
		}
	}
}

// TestHolds knows an input by any name, before and while the inputs are gone through.
func TestHolds(t *testing.T) {
	place(t, "p/a.html", "p/sub/b.html", "other", "link -> p/a.html", "list")
	if err := errors.Join(os.Link("p/sub/b.html", "hard"), os.WriteFile("list", []byte("p/a.html\np/sub\n"), 0o666)); err != nil {
		t.Fatal(err)
	}
	lists := map[string]func() *List{
		"a folder": func() *List { return &List{Paths: []string{"p"}} },
		"a glob":   func() *List { return &List{Paths: []string{"p/**/*.html"}} },
		"a list":   func() *List { return &List{FilesFrom: "list"} },
		"a stream": func() *List { return &List{FilesFrom: Stdin, Stdin: strings.NewReader("p/a.html\np/sub\n")} },
	}
	for name, list := range lists {
		for after := range 3 {
			l, seen := list(), 0
			next, stop := iter.Pull(l.All(t.Context()))
			for range after {
				next()
				seen++
			}
			for path, want := range map[string]bool{"p/a.html": true, "p/sub/../a.html": true, "link": true, "hard": true, "other": false, "none": false} {
				if got := l.Holds(path); got != want {
					t.Errorf("%s, after %d: %s: %v", name, after, path, got)
				}
			}
			for _, ok := next(); ok; _, ok = next() {
				seen++
			}
			stop()
			if seen != 2 {
				t.Errorf("%s, after %d: %d inputs", name, after, seen)
			}
		}
	}
}

// TestHoldsInPipe has a list come in through a named pipe, which can be read once only.
func TestHoldsInPipe(t *testing.T) {
	place(t, "a.html", "b.html")
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	if _, err := w.WriteString("a.html\nb.html\n"); err != nil {
		t.Fatal(err)
	}
	w.Close()
	l := &List{FilesFrom: "/dev/fd/" + strconv.Itoa(int(r.Fd()))}
	if _, err := os.Stat(l.FilesFrom); err != nil {
		t.Skip("no names for open files here")
	}
	if err := l.Check(); err != nil || !l.Holds("b.html") {
		t.Errorf("%v, b.html is not held", err)
	}
	if names, _, errs := collect(t, l); len(names) != 2 || len(errs) > 0 {
		t.Errorf("got %q, %q", names, errs)
	}
}

func TestEscape(t *testing.T) {
	for in, want := range map[string]string{
		"plain ünïcode 日本.html": "plain ünïcode 日本.html",
		"\x1b]0;x\x07":          `\x1b]0;x\x07`,
		"a\nb\tc\r":             `a\nb\tc\x0d`,
		"\xff\x9b1m":            `\xff\x9b1m`,
		"\u009b1m \u2066":       `\x9b1m \u2066`,
	} {
		if got := Escape(in); got != want {
			t.Errorf("%q: got %s, want %s", in, got, want)
		}
	}
}

func TestEscapeLines(t *testing.T) {
	if got, want := EscapeLines("a\tb\x1b\r\n\u202ec\n\nd"), "a\tb\\x1b\\x0d\n\\u202ec\n\nd"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestParseSize(t *testing.T) {
	for in, want := range map[string]Size{
		"0": 0, "4096": 4096, "20MiB": 20 << 20, "20 mib": 20 << 20, "20M": 20 << 20, "500KB": 500_000, "1.5GB": 1_500_000_000, "3B": 3, "1GiB": 1 << 30,
	} {
		if got, err := ParseSize(in); err != nil || got != want {
			t.Errorf("%s: got %d, %v, want %d", in, got, err, want)
		}
	}
	for _, in := range []string{"", "x", "-1", "NaN", "Inf", "9e99", "MiB", "3Q", "1e18GB"} {
		if got, err := ParseSize(in); err == nil {
			t.Errorf("%q: got %d", in, got)
		}
	}
	for in, want := range map[Size]string{0: "0 bytes", 20 << 20: "20MiB", 1500: "1500 bytes", 3 << 30: "3GiB", 2048: "2KiB"} {
		if got := in.String(); got != want {
			t.Errorf("%d: got %s, want %s", int64(in), got, want)
		}
	}
}
