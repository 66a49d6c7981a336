package lines_test

import (
	"context"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/lines"
	"shuck/extract/internal/parse"
)

var update = flag.Bool("update", false, "write the goldens from what the engine makes now")

// clean gives the kept lines of a text as the command line writes them: the title, a blank line, the body.
func clean(t testing.TB, e *lines.Engine, text string) (string, *doc.Page) {
	t.Helper()
	p := &doc.Page{Source: text}
	parse.Text(p)
	if err := e.Select(context.Background(), p); err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	if p.Title >= 0 {
		b.WriteString(p.Blocks[p.Title].Text + "\n\n")
	}
	gap, first := false, true
	for i := range p.Blocks {
		k := &p.Blocks[i]
		gap = gap || k.Gap
		if !k.Keep || i == p.Title {
			continue
		}
		if gap && !first {
			b.WriteByte('\n')
		}
		b.WriteString(k.Text + "\n")
		gap, first = false, false
	}
	return b.String(), p
}

func engine(t testing.TB, o lines.Options) *lines.Engine {
	t.Helper()
	e, err := lines.New(o)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// TestGoldens cleans the texts of testdata/article/lines-*. A golden is made with -update and then read by a person.
func TestGoldens(t *testing.T) {
	cases, err := filepath.Glob("../../../testdata/article/lines-*/source.txt")
	if err != nil || len(cases) < 10 {
		t.Fatalf("%d cases, %v: want 10 or more", len(cases), err)
	}
	e := engine(t, lines.Options{})
	for _, path := range cases {
		dir := filepath.Dir(path)
		t.Run(filepath.Base(dir), func(t *testing.T) {
			source, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			got, _ := clean(t, e, string(source))
			golden := filepath.Join(dir, "want.txt")
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if got != string(want) {
				t.Errorf("got:\n%s\nwant:\n%s", got, want)
			}
		})
	}
}
