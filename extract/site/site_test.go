package site_test

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/site"
)

func TestKey(t *testing.T) {
	for address, want := range map[string]string{
		"https://www.example.org/a/b":       "example.org",
		"http://News.BBC.co.uk:8080/x":      "bbc.co.uk",
		"https://someone.github.io/":        "someone.github.io",
		"https://example.org./":             "example.org",
		"https://müller.example.de/":        "example.de",
		"https://www.bücher.example/":       "xn--bcher-kva.example",
		"https://www.xn--bcher-kva.example": "xn--bcher-kva.example",
		"http://192.168.0.1:80/":            "192.168.0.1",
		"http://[::1]/":                     "::1",
		"http://localhost/":                 "localhost",
		"/relative":                         "",
		"":                                  "",
		"http://%zz":                        "",
	} {
		if got := site.Key(address); got != want {
			t.Errorf("%q: %q, want %q", address, got, want)
		}
	}
}

// written counts documents and gives the file of them.
func written(t *testing.T, memory int, pages []page) []byte {
	t.Helper()
	c := site.NewCounter(t.TempDir(), memory)
	for _, p := range pages {
		if err := c.Add(p.site, p.lines); err != nil {
			t.Fatal(err)
		}
	}
	return bytesOf(t, c)
}

func bytesOf(t *testing.T, c *site.Counter) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := c.Write(&b); err != nil {
		t.Fatal(err)
	}
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func read(t *testing.T, b []byte) *site.File {
	t.Helper()
	f, err := site.Read(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

type page struct {
	site  string
	lines []string
}

func TestLine(t *testing.T) {
	f := read(t, written(t, 0, []page{
		{"a.example", []string{"Home  \t News", "One text", "", "Share 5", "Home News"}},
		{"a.example", []string{"Home News", "Another text", "share 5"}},
		{"a.example", []string{"Home News", "Another text", " share\u00a05 "}}, // the same document
		{"a.example", []string{"A third", "Home News"}},
		{"a.example", []string{" ", ""}}, // none
		{"b.example", []string{"One text", "Home News"}},
	}))
	if f.Sites() != 2 {
		t.Errorf("%d sites, want 2", f.Sites())
	}
	s, err := f.Site("a.example")
	if err != nil || s == nil {
		t.Fatal(s, err)
	}
	if s.Documents != 3 || s.Name != "a.example" {
		t.Errorf("%d documents of %q, want 3", s.Documents, s.Name)
	}
	for line, want := range map[string]doc.Repeat{
		"  Home News ": {On: 3, Of: 3, Place: 1. / 3},
		"One text":     {},
		"Share 5":      {},
		"HOME NEWS":    {},
		"":             {},
	} {
		if got := s.Line(line); got != want {
			t.Errorf("%q: %v, want %v", line, got, want)
		}
	}
	if s, err := f.Site("c.example"); s != nil || err != nil {
		t.Errorf("a site that was not counted: %v, %v", s, err)
	}
}

// corpus makes documents of a few sites, some of them twice.
func corpus(n int) []page {
	r := rand.New(rand.NewPCG(1, 2))
	var pages []page
	for i := range n {
		p := page{site: fmt.Sprintf("s%d.example", max(0, r.IntN(6)-3)), lines: []string{"Home", "News"}}
		for range r.IntN(9) {
			p.lines = append(p.lines, fmt.Sprintf("line %d", r.IntN(500)))
		}
		p.lines = append(p.lines, fmt.Sprintf("text %d", i), "About us")
		pages = append(pages, p)
		if r.IntN(4) == 0 {
			pages = append(pages, p)
		}
	}
	return pages
}

// TestSameFile: any order, any cut, any limit of memory and any number of goroutines give one file,
// of sites with more documents than are kept too.
func TestSameFile(t *testing.T) {
	pages := corpus(5 * site.MaxDocuments / 2)
	want := written(t, 0, pages)
	r := rand.New(rand.NewPCG(3, 4))
	for round := range 2 {
		r.Shuffle(len(pages), func(i, j int) { pages[i], pages[j] = pages[j], pages[i] })
		if got := written(t, 1<<16, pages); !bytes.Equal(got, want) {
			t.Fatalf("round %d: another file where memory is short", round)
		}
		var files []*site.File
		for part := range slices.Chunk(pages, 900) {
			part = append(part, pages[r.IntN(len(pages))]) // in two parts
			files = append(files, read(t, written(t, 0, part)))
		}
		var b bytes.Buffer
		if err := site.Merge(&b, files...); err != nil || !bytes.Equal(b.Bytes(), want) {
			t.Fatalf("round %d: another file of %d parts, %v", round, len(files), err)
		}
		c := site.NewCounter(t.TempDir(), 1<<18)
		var wg sync.WaitGroup
		for part := range slices.Chunk(pages, 1000) {
			wg.Go(func() {
				for _, p := range part {
					if err := c.Add(p.site, p.lines); err != nil {
						t.Error(err)
					}
				}
			})
		}
		if wg.Wait(); !bytes.Equal(bytesOf(t, c), want) {
			t.Fatalf("round %d: another file of many goroutines", round)
		}
	}
	if s, err := read(t, want).Site("s0.example"); err != nil || s.Documents != site.MaxDocuments || s.Line("Home").On != site.MaxDocuments {
		t.Errorf("%v of the commonest line, %v", s.Line("Home"), err)
	}
}

// TestSpillsGo: no temporary file stays.
func TestSpillsGo(t *testing.T) {
	dir := t.TempDir()
	c := site.NewCounter(dir, 1<<14)
	for _, p := range corpus(500) {
		if err := c.Add(p.site, p.lines); err != nil {
			t.Fatal(err)
		}
	}
	if n := c.Spills(); n < 2 {
		t.Errorf("%d temporary files, want some", n)
	}
	bytesOf(t, c)
	if left, _ := os.ReadDir(dir); len(left) > 0 {
		t.Errorf("%d temporary files stay", len(left))
	}
}

// TestRefused: what is no whole file is refused, whatever byte is wrong and wherever it is cut.
func TestRefused(t *testing.T) {
	good := written(t, 0, corpus(6))
	for i := range good {
		bad := slices.Clone(good)
		bad[i] ^= 0x10
		if _, err := site.Read(bytes.NewReader(bad), int64(len(bad))); err == nil {
			t.Fatalf("byte %d of %d is wrong, and the file is read", i, len(good))
		}
		if _, err := site.Read(bytes.NewReader(good[:i]), int64(i)); err == nil {
			t.Fatalf("cut after byte %d of %d, the file is read", i, len(good))
		}
	}
	dir := t.TempDir()
	for name, content := range map[string]string{"text": "Home\nNews\n", "empty": "", "old": "shuck site\n\x00" + string(good[12:])} {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
		if _, err := site.Open(path); err == nil || !strings.Contains(err.Error(), path) {
			t.Errorf("%s: %v, want an error with its name", name, err)
		}
	}
	if _, err := site.Open(dir); err == nil {
		t.Error("a folder is opened")
	}
}

// FuzzRead: a file whose sum is right and the rest wrong gives errors and no more.
func FuzzRead(f *testing.F) {
	c := site.NewCounter("", 0)
	for _, p := range corpus(5) {
		if err := c.Add(p.site, p.lines); err != nil {
			f.Fatal(err)
		}
	}
	var b bytes.Buffer
	if err := c.Write(&b); err != nil {
		f.Fatal(err)
	}
	f.Add(b.Bytes()[:b.Len()-8])
	f.Fuzz(func(_ *testing.T, body []byte) {
		whole := site.Signed(body)
		file, err := site.Read(bytes.NewReader(whole), int64(len(whole)))
		if err != nil {
			return
		}
		for _, name := range file.Names() {
			if s, err := file.Site(name); err == nil {
				s.Line("Home")
			}
		}
		_ = site.Merge(&bytes.Buffer{}, file, file)
	})
}

// TestMemory holds a Counter of many lines to its limit: what it holds does not grow with them.
func TestMemory(t *testing.T) {
	peak := func(pages int) (most uint64) {
		c := site.NewCounter(t.TempDir(), 1<<20)
		lines := make([]string, 40)
		for i := range pages {
			for k := range lines {
				lines[k] = fmt.Sprintf("line %d of page %d", k, i)
			}
			if err := c.Add(fmt.Sprintf("%d.example", i%50), lines); err != nil {
				t.Fatal(err)
			}
			if i%400 == 0 {
				var m runtime.MemStats
				runtime.GC()
				runtime.ReadMemStats(&m)
				most = max(most, m.HeapAlloc)
			}
		}
		if err := c.Close(); err != nil {
			t.Fatal(err)
		}
		return most
	}
	few, many := peak(1500), peak(6000)
	if many > few+4<<20 {
		t.Errorf("peak of the heap: %d KiB with 1,500 pages, %d KiB with 6,000", few>>10, many>>10)
	}
}
