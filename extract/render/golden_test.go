package render_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"shuck/extract/doc"
	"shuck/extract/render"
)

var update = flag.Bool("update", false, "write the goldens anew")

// article is a testdata/article/<case>/article.json.
type article struct {
	Doc struct {
		Source, Kind, Status, Code, Message string
	}
	Options render.Options
	Article *struct {
		doc.Meta
		Raw    bool
		Blocks []block
	}
}

type block struct {
	Kind          string
	Level, Number int
	Header, Gap   bool
	Text          string
	Spans         []span
}

// span marks the first occurrence of Of in the block's text at or after the start of the span before it.
type span struct{ Kind, Of, URL, Alt string }

var spanKinds = map[string]doc.SpanKind{
	"link": doc.Link, "emphasis": doc.Emphasis, "strong": doc.Strong, "code": doc.CodeSpan,
	"superscript": doc.Superscript, "subscript": doc.Subscript, "picture": doc.Picture,
}

func (a *article) doc(t *testing.T) *render.Doc {
	d := &render.Doc{
		Source: a.Doc.Source, Kind: a.Doc.Kind, Status: render.Status(a.Doc.Status), Code: a.Doc.Code, Message: a.Doc.Message,
	}
	if a.Article == nil {
		return d
	}
	d.Article = &doc.Article{Meta: a.Article.Meta, HTML: !a.Article.Raw, Engine: "blocks", Words: 12, DroppedWords: 3}
	for _, b := range a.Article.Blocks {
		d.Article.Blocks = append(d.Article.Blocks, b.block(t))
	}
	return d
}

func (b *block) block(t *testing.T) doc.Block {
	out := doc.Block{
		Kind: blockKind(t, b.Kind), Level: b.Level, Number: int32(b.Number), Header: b.Header, Gap: b.Gap, Text: b.Text,
	}
	from := 0
	for _, s := range b.Spans {
		i := bytes.Index([]byte(b.Text[from:]), []byte(s.Of))
		kind, ok := spanKinds[s.Kind]
		if i < 0 || !ok {
			t.Fatalf("span %+v is not in %q", s, b.Text)
		}
		from += i
		end := from + len(s.Of)
		if kind == doc.Picture {
			end = from
		}
		out.Spans = append(out.Spans, doc.Span{Kind: kind, Start: int32(from), End: int32(end), URL: s.URL, Alt: s.Alt})
	}
	return out
}

func blockKind(t *testing.T, name string) doc.Kind {
	for k := doc.Paragraph; k <= doc.Image; k++ {
		if k.String() == name {
			return k
		}
	}
	t.Fatalf("%q is no kind of block", name)
	return 0
}

func TestGoldens(t *testing.T) {
	cases, err := os.ReadDir("testdata/article")
	if err != nil || len(cases) == 0 {
		t.Fatalf("no cases in testdata/article: %v", err)
	}
	for _, c := range cases {
		t.Run(c.Name(), func(t *testing.T) { golden(t, filepath.Join("testdata", "article", c.Name())) })
	}
}

func golden(t *testing.T, dir string) {
	data, err := os.ReadFile(filepath.Join(dir, "article.json"))
	if err != nil {
		t.Fatal(err)
	}
	var a article
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&a); err != nil {
		t.Fatal(err)
	}
	d := a.doc(t)
	known := []string{"article.json"}
	for _, f := range render.Formats {
		got, err := render.Append(nil, f, d, a.Options)
		if err != nil {
			t.Fatal(err)
		}
		known = append(known, "want"+f.Ext())
		compare(t, filepath.Join(dir, "want"+f.Ext()), got)
	}
	files, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		if !slices.Contains(known, f.Name()) {
			t.Errorf("%s: not a file of a case", filepath.Join(dir, f.Name()))
		}
	}
}

// compare takes a missing golden for an empty one: the formats that write nothing have none.
func compare(t *testing.T, path string, got []byte) {
	t.Helper()
	want, err := os.ReadFile(path)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		t.Fatal(err)
	}
	if bytes.Equal(want, got) {
		return
	}
	if !*update {
		t.Errorf("%s (-want +got, -update writes it):\n%s", path, cmp.Diff(string(want), string(got)))
		return
	}
	if err := os.WriteFile(path, got, 0o644); err != nil {
		t.Fatal(err)
	}
}
