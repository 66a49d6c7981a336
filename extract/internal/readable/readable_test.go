package readable_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"shuck/extract/doc"
	"shuck/extract/internal/parse"
	"shuck/extract/internal/readable"
	"shuck/extract/internal/worktime"
)

const prose = `The ferry left the old harbour at dawn, with forty people and two goats on board, and nobody
on the quay expected to see it again before the ice had gone. `

func page(body string) *doc.Page {
	p := &doc.Page{HTML: true, Source: "<html><head><title>Ice</title></head><body>" + body + "</body></html>"}
	parse.HTML(p, parse.Options{Images: true})
	return p
}

func kept(p *doc.Page) (out []string) {
	for _, b := range p.Blocks {
		if b.Keep {
			out = append(out, b.Text)
		}
	}
	return out
}

func TestSelect(t *testing.T) {
	para := "<p>" + strings.Repeat(prose, 3) + "</p>"
	p := page(`<nav><ul><li><a href=/>Home</a><li><a href=/n>News</a></ul></nav>
		<div class=sidebar><p>` + strings.Repeat("Cheap boats for sale. ", 9) + `</p></div>
		<article><h2>What the pilots saw</h2>` + para + `<ul><li>Tugs</li><li>Ferries, which are <b>larger</b></li></ul>` +
		para + `<img src=a.jpg alt=Quay>` + para + `<p>Not the end.</p></article>
		<footer>All rights reserved</footer>`)
	if err := (readable.Engine{}).Select(t.Context(), p); err != nil {
		t.Fatal(err)
	}
	got := strings.Join(kept(p), "\n")
	for _, want := range []string{"What the pilots saw", "forty people", "Tugs", "Ferries, which are larger", "Not the end."} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not kept", want)
		}
	}
	for _, not := range []string{"Home", "Cheap", "All rights"} {
		if strings.Contains(got, not) {
			t.Errorf("%q is kept", not)
		}
	}
	if n := strings.Count(got, "forty people"); n != 9 {
		t.Errorf("%d sentences of prose are kept, want 9", n)
	}
	for _, b := range p.Blocks {
		if b.By != readable.Name {
			t.Errorf("%q was decided by %q", b.Text, b.By)
		}
		if b.Kind == doc.Image && !b.Keep {
			t.Error("the picture inside the article is not kept")
		}
	}
}

func TestSelectNothing(t *testing.T) {
	for _, body := range []string{"", "<script>var x</script>", "<p hidden>Nothing to see"} {
		p := page(body)
		if err := readable.New().Select(t.Context(), p); err != nil {
			t.Fatal(err)
		}
		if got := kept(p); len(got) > 0 {
			t.Errorf("%q: kept %q", body, got)
		}
	}
}

func TestSelectTooDeep(t *testing.T) {
	p := page(strings.Repeat("<div>", 600) + prose)
	if err := readable.New().Select(t.Context(), p); !errors.Is(err, readable.ErrTooDeep) {
		t.Errorf("got %v", err)
	}
	p = page(strings.Repeat("<div>", 400) + strings.Repeat("<p>"+prose, 20))
	if err := readable.New().Select(t.Context(), p); err != nil {
		t.Errorf("400 elements deep: %v", err)
	}
}

func TestSelectCancelled(t *testing.T) {
	p := page(strings.Repeat("<div><p>"+prose+"</div>", 10_000))
	ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	start := time.Now()
	if err := readable.New().Select(ctx, p); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
	if took := time.Since(start); took > time.Second {
		t.Errorf("took %s to give up", took)
	}
}

// Pages that would cost the libraries out of proportion are refused before they are called: many
// parts, text in very deep places, and formatting that each paragraph opens again.
func TestSelectTooMany(t *testing.T) {
	var bold strings.Builder
	for i := range 400 {
		fmt.Fprintf(&bold, "<b id=%d>", i)
	}
	for name, body := range map[string]string{
		"parts":      strings.Repeat("<p>a", 50_000),
		"depth":      strings.Repeat("<div>", 400) + strings.Repeat(prose+"<p>", 3_000),
		"formatting": "<p>" + bold.String() + strings.Repeat("<p>a", 500),
	} {
		took := worktime.Of(t, func() {
			if err := readable.New().Select(t.Context(), page(body)); !errors.Is(err, readable.ErrTooMany) {
				t.Errorf("%s: got %v", name, err)
			}
		})
		if took > 2*time.Second {
			t.Errorf("%s: took %v", name, took)
		}
	}
}
