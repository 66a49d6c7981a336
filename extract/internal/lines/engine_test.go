package lines_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"
	"unicode"

	"shuck/extract/doc"
	"shuck/extract/internal/lines"
	"shuck/extract/internal/model"
	"shuck/extract/internal/parse"
	"shuck/extract/internal/worktime"
)

var update = flag.Bool("update", false, "write the golden of the features from what they are now")

// clean returns the kept lines of a text as the command line writes them: the title, a blank line,
// the body.
func clean(t testing.TB, e *lines.Engine, text string) (string, *doc.Page) {
	t.Helper()
	p := selected(t, e, text)
	if p.Title < 0 {
		return body(p), p
	}
	return strings.TrimSpace(p.Blocks[p.Title].Text) + "\n\n" + body(p), p
}

// selected returns a text's lines with the decisions on them.
func selected(t testing.TB, e *lines.Engine, text string) *doc.Page {
	t.Helper()
	p := &doc.Page{Source: text}
	parse.Text(p)
	if err := e.Select(context.Background(), p); err != nil {
		t.Fatal(err)
	}
	return p
}

// body returns the kept lines but for the title.
func body(p *doc.Page) string {
	var b strings.Builder
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
	return b.String()
}

func engine(t testing.TB, o lines.Options) *lines.Engine {
	t.Helper()
	e, err := lines.New(o)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// mustHold holds what the engine makes of a text to its guarantees.
func mustHold(t *testing.T, titled, untitled *lines.Engine, text string) {
	t.Helper()
	once, p := clean(t, titled, text)
	if p.Title >= 0 {
		for i := range p.Title {
			if p.Blocks[i].Keep {
				t.Fatalf("line %d is kept above the title on line %d", p.Blocks[i].Line, p.Blocks[p.Title].Line)
			}
		}
		if !p.Blocks[p.Title].Keep {
			t.Fatal("the title is not kept")
		}
	}
	linesOf(t, text, body(p))
	if twice, _ := clean(t, titled, once); twice != once {
		t.Fatalf("cleaned twice:\n%q\nonce:\n%q", twice, once)
	}
	alone := body(selected(t, untitled, text))
	linesOf(t, text, alone)
	if twice := body(selected(t, untitled, alone)); twice != alone {
		t.Fatalf("cleaned twice without the title:\n%q\nonce:\n%q", twice, alone)
	}
}

// linesOf fails where what is left of a text are not lines of it as they stood, in their places.
func linesOf(t *testing.T, text, left string) {
	t.Helper()
	rest, at := strings.Split(text, "\n"), 0
	for out := range strings.SplitSeq(left, "\n") {
		if out == "" {
			continue
		}
		for at < len(rest) && strings.TrimRightFunc(rest[at], func(r rune) bool { return r <= ' ' || unicode.IsSpace(r) }) != out {
			at++
		}
		if at == len(rest) {
			t.Fatalf("%q is no line of the text, or not in its place", out)
		}
		at++
	}
}

func TestGuarantees(t *testing.T) {
	titled, untitled := engine(t, lines.Options{}), engine(t, lines.Options{NoTitle: true})
	for i, text := range []string{
		"", "\n\n\n", "a", "one line alone", "Home\nNews\nSport\n", article(1), article(5), dump(1), dump(5), hardWrapped(dump(5)),
		"```\ncode that never ends\nmore of it\n" + article(2), dump(2) + "```\nx\n```\n" + dump(2), strings.Repeat("* * *\n", 5) + article(2) + "---\n",
		"\n©A A", " B#\n#\n* aA\n!b\n#a|b|b", strings.ReplaceAll(dump(3), "\n", "\n\n\n"), strings.Repeat("same line again\n", 300), strings.ReplaceAll(article(3), "\n", "  \t\n"),
	} {
		t.Run(fmt.Sprint(i), func(t *testing.T) { mustHold(t, titled, untitled, text) })
	}
}

func FuzzSelect(f *testing.F) {
	for _, s := range []string{"", "a\n\nb", dump(2), hardWrapped(dump(2)), article(2), "# T\n\n```\nx\n```\n* a\n* b\n> c\n| a | b | c |\n", "相关阅读\n古い桟橋が再び開かれる。\n"} {
		f.Add(s)
	}
	titled, untitled := engine(f, lines.Options{}), engine(f, lines.Options{NoTitle: true})
	f.Fuzz(func(t *testing.T, text string) {
		mustHold(t, titled, untitled, strings.ToValidUTF8(strings.ReplaceAll(text, "\r", ""), ""))
	})
}

func TestFavor(t *testing.T) {
	kept := func(odds float32) int {
		out, _ := clean(t, engine(t, lines.Options{Odds: odds}), dump(3))
		return len(strings.Fields(out))
	}
	precision, balanced, recall := kept(model.Precision), kept(model.Balanced), kept(model.Recall)
	if precision > balanced || balanced > recall || precision == 0 {
		t.Errorf("words kept: precision %d, balanced %d, recall %d: want them to rise", precision, balanced, recall)
	}
}

// TestUncut: a text on one line passes through, but for what is plainly boilerplate at its ends.
func TestUncut(t *testing.T) {
	story := strings.ReplaceAll(strings.TrimSpace(article(3)), "\n", " ")
	for _, text := range []string{story, "Home News Sport Weather Log in " + story + " Share this story. All rights reserved."} {
		if got, _ := clean(t, engine(t, lines.Options{}), text); strings.TrimSpace(got) != story {
			t.Errorf("%d bytes are left of a line of %d, want %d", len(got), len(text), len(story))
		}
	}
}

func TestSelectEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	p := &doc.Page{Source: dump(3)}
	parse.Text(p)
	if err := engine(t, lines.Options{}).Select(ctx, p); !errors.Is(err, context.Canceled) {
		t.Errorf("Select = %v, want the context's error", err)
	}
}

// TestLinear holds the cost of hostile shapes to what their size allows: four times the text costs
// at most some ten times as much.
func TestLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("times runs of a second")
	}
	e := engine(t, lines.Options{})
	run := func(text string) time.Duration {
		best := time.Hour
		for range 2 {
			best = min(best, worktime.Of(t, func() {
				p := &doc.Page{Source: text}
				parse.Text(p)
				if err := e.Select(context.Background(), p); err != nil {
					t.Fatal(err)
				}
			}))
		}
		return best
	}
	for _, s := range shapes {
		small := s.text[:min(len(s.text), 1<<17)]
		for len(small) < 1<<17 {
			small += s.text
		}
		big := strings.Repeat(small, 4)
		a, b := run(small), run(big)
		if b > 10*a+1500*time.Millisecond {
			t.Errorf("%s: %v for %d bytes, %v for %d", s.name, a, len(small), b, len(big))
		}
	}
}

// TestMemory holds what the engine allocates to some 800 bytes a line beside the lines themselves, however short they are and however
// many rounds it takes.
func TestMemory(t *testing.T) {
	const n = 1 << 17
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "%d of %d\n", i*7919%1000003, i%9973)
		if i%4 == 0 {
			b.WriteString("The council said on Tuesday that the old quay, which was shut, will open in spring.\n")
		}
	}
	p := &doc.Page{Source: b.String()}
	parse.Text(p)
	e := engine(t, lines.Options{})
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	if err := e.Select(context.Background(), p); err != nil {
		t.Fatal(err)
	}
	runtime.ReadMemStats(&after)
	if n := (after.TotalAlloc - before.TotalAlloc) / uint64(len(p.Blocks)); n > 800 {
		t.Errorf("%d bytes a line were allocated, want 800 at most", n)
	}
}
