package source

import (
	"bytes"
	"io"
	"slices"
	"strings"
	"testing"
	fault "testing/iotest"

	"shuck/extract"
)

// seen is what a test looks at of a document.
type seen struct{ name, body, err string }

// stream reads all documents of what a file of the name holds.
func stream(t *testing.T, name string, file []byte, o Options) ([]seen, *Stream) {
	t.Helper()
	o.Stdin = bytes.NewReader(file)
	r := &Reader{Options: o}
	body, s, err := r.open(Input{Name: name, Rel: name}, o.Stdin, 0, func() error { return nil })
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	if s == nil {
		t.Fatalf("%s: is one document of %d bytes", name, len(body))
	}
	return all(s), s
}

func all(s *Stream) (docs []seen) {
	for d := range s.All() {
		var got seen
		if err := d.Load(); err != nil {
			got.err = string(extract.CodeOf(err))
		} else {
			got.body = string(d.Body)
		}
		got.name = d.Name
		docs = append(docs, got)
	}
	return docs
}

func want(t *testing.T, what string, got, want []seen) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s: got %q, want %q", what, got, want)
	}
}

func TestJSONL(t *testing.T) {
	file := "\uFEFF\n {\"id\":\"a\",\"text\":\"one\"}\r\n\nnot JSON\n{\"text\":\"two\"}\n{\"text\":\"" + strings.Repeat("x", 2000) +
		"\"}\n{\"text\":\"caf\xe9\"}\n{\"id\":\"a\",\"text\":\"last\"}"
	docs := []seen{
		{"f:a", "one", ""},
		{"f:4", "", "format"},
		{"f:5", "two", ""},
		{"f:6", "", "too_large"},
		{"f:7", "", "decode"},
		{"f:a", "last", ""},
	}
	for how, packed := range map[string][]byte{"plain": []byte(file), "gzip": gz(t, []byte(file)), "zstd": zst(t, []byte(file))} {
		got, s := stream(t, "f", packed, Options{Max: 1000, Sum: true})
		want(t, how, got, docs)
		if sum := s.Sum(); sum.Size != int64(len(packed)) {
			t.Errorf("%s: %d bytes are summed, of %d", how, sum.Size, len(packed))
		}
	}
	cut := gz(t, []byte("{\"text\":\"one\"}\n{\"text\":\"two\"}\n"+strings.Repeat("{\"text\":\"more and more\"}\n", 9)))
	got, s := stream(t, "f", cut[:len(cut)-12], Options{})
	if last := got[len(got)-1]; last.err != "read" || got[0].body != "one" || s.Broken == nil {
		t.Errorf("cut short: got %q", got)
	}
}

// TestJSONLPlaces wants each record where it says that it begins.
func TestJSONLPlaces(t *testing.T) {
	file := []byte("\uFEFF  {\"text\":\"one\"} \n\n\t{\"text\":\"two\"}")
	_, s := stream(t, "f", file, Options{})
	_ = s
	r := &Reader{}
	_, s, err := r.open(Input{Name: "f"}, bytes.NewReader(file), 0, nil)
	if err != nil {
		t.Fatal(err)
	}
	for d := range s.All() {
		if err := d.Load(); err != nil {
			t.Fatal(err)
		}
		if at := file[d.At : d.At+int64(d.Record.Len())]; at[0] != '{' || at[len(at)-1] != '}' {
			t.Errorf("%s begins at %d: %q", d.Name, d.At, at)
		}
	}
}

// TestJSONLTalks has a sender that waits for what becomes of each record before it sends the next.
func TestJSONLTalks(t *testing.T) {
	from, to := io.Pipe()
	defer from.Close()
	go io.WriteString(to, "{\"text\":\"one\"}\n")
	r := &Reader{}
	_, s, err := r.open(Input{Name: Stdin}, from, 0, nil)
	if err != nil || s == nil {
		t.Fatalf("got %v, %v", s, err)
	}
	n := 0
	for range s.All() {
		if n++; n == 3 {
			to.Close()
			continue
		}
		go io.WriteString(to, "{\"text\":\"next\"}\n")
	}
	if n != 3 {
		t.Errorf("%d records", n)
	}
}

func TestKinds(t *testing.T) {
	more := strings.Repeat("\nA line of a text.", 10)
	for _, c := range []struct{ name, file, want string }{
		{"-", `{"text":"x"}`, "JSONL"},
		{"-", `{"a":1}` + "\n" + `{"b":` + "\n" + `{"c":2}`, "JSONL"},
		{"a.jsonl", "", "JSONL"},
		{"a.jsonl.gz", "broken\n{\"a\":1}\n", "JSONL"},
		{"-", `{"text":"` + strings.Repeat("x", 2*headMost) + `"}`, "JSONL"},
		{"-", "{\n\"text\":\"x\"}", ""},
		{"-", `{"title":"x"}` + more, ""},
		{"-", "{ a brace, and prose }", ""},
		{"-", "{{ template }}\n", ""},
		{"-", "[1] A note", ""},
		{"-", "", ""},
		{"-", "WARC/1.0\r\n\r\n", "WARC"},
		{"-", "WARC is a format", ""},
		{"-", `<?xml version="1.0"?><!-- x --><rss version="2.0"><channel/></rss>`, "a feed"},
		{"-", `<feed xmlns="http://www.w3.org/2005/Atom"/>`, "a feed"},
		{"-", `<rdf:RDF xmlns="http://purl.org/rss/1.0/"/>`, "a feed"},
		{"-", "<html><p>rss</p>", ""},
	} {
		got := ""
		h := head{[]byte(c.file[:min(len(c.file), headMost)]), c.name, len(c.file) < headMost, false}
		if k := kindOfHead(h); k != nil {
			got = k.name()
		}
		if got != c.want {
			t.Errorf("%s %.40q: got %q, want %q", c.name, c.file, got, c.want)
		}
	}
}

// TestKindOfCutHead has heads that end within a line, as reads of a pipe do, at every place behind
// the first line: they are of the kind of the whole.
func TestKindOfCutHead(t *testing.T) {
	for text, want := range map[string]string{
		"{\"text\":\"one\"}\n {\"text\":\"two\"}\n": "JSONL",
		"{\"title\":\"x\"}\nA line of a text.\n":    "",
	} {
		for n := strings.Index(text, "\n") + 3; n < len(text); n++ {
			got := ""
			if k := kindOfHead(head{[]byte(text[:n]), "-", false, false}); k != nil {
				got = k.name()
			}
			if got != want {
				t.Errorf("%q: got %q, want %q", text[:n], got, want)
			}
		}
	}
}

// TestStreamFaults has the source of a stream fail: that is the last document's error.
func TestStreamFaults(t *testing.T) {
	src := io.MultiReader(strings.NewReader("{\"text\":\"one\"}\n"), fault.ErrReader(io.ErrNoProgress))
	r := &Reader{}
	_, s, err := r.open(Input{Name: "f"}, src, 0, nil)
	if err != nil {
		t.Fatal(err)
	}
	want(t, "a fault", all(s), []seen{{"f:1", "one", ""}, {"f", "", "read"}})
}

func FuzzJSONL(f *testing.F) {
	f.Add([]byte("{\"text\":\"one\"}\n{\"html\":\"<p>\"}\nx\n"))
	f.Add([]byte("\uFEFF{}\n\n{\"id\":1}"))
	f.Fuzz(func(t *testing.T, file []byte) {
		r := &Reader{Options: Options{Max: 100}}
		_, s, err := r.open(Input{Name: "f.jsonl"}, bytes.NewReader(file), 0, nil)
		if err != nil || s == nil {
			return
		}
		lines := 0
		for l := range bytes.Lines(bytes.TrimPrefix(file, []byte(bom))) {
			if len(bytes.TrimSpace(l)) > 0 || len(l) > 101 {
				lines++
			}
		}
		if got := all(s); s.Kind == "JSONL" && len(got) != lines {
			t.Errorf("%d documents of %d lines", len(got), lines)
		}
	})
}
