package check_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"shuck/extract/check"
	"shuck/extract/doc"
	"shuck/extract/internal/words"
)

// text makes a page of lines: "+" before those kept, "-" before those dropped, "-rule-id " with a rule's mark; a
// trailing @score. Blank lines are gaps.
func text(t *testing.T, lines ...string) *doc.Page {
	t.Helper()
	p := &doc.Page{Title: -1}
	for i, l := range lines {
		if l == "" {
			continue
		}
		b := doc.Block{Line: int32(i + 1), Keep: l[0] == '+', Score: 0.05}
		if l[0] != '+' && l[0] != '-' {
			t.Fatalf("%q starts with neither + nor -", l)
		}
		l = l[1:]
		if strings.HasPrefix(l, "[") {
			rule, rest, _ := strings.Cut(l[1:], "]")
			b.Marks = append(b.Marks, doc.Mark{Rule: rule, Verdict: doc.Drop})
			l = rest
		}
		if rest, ok := strings.CutSuffix(l, "@own"); ok {
			b.By, b.Score, l = doc.ByOwn, 0, rest
		}
		if rest, ok := strings.CutSuffix(l, "@unsure"); ok {
			b.Score, l = 0.49, rest
		}
		if rest, ok := strings.CutSuffix(l, "@unasked"); ok {
			b.Score, b.By, l = 0, doc.ByUnasked, rest
		}
		b.Text, b.Words = l, words.Count(l)
		p.Blocks = append(p.Blocks, b)
	}
	return p
}

// brief is a finding as "first-last rule text".
func brief(d *check.Document) []string {
	var out []string
	for _, f := range d.Findings {
		out = append(out, strings.Join([]string{
			string(rune('0'+f.Line)) + "-" + string(rune('0'+f.EndLine)), f.Rule, f.Text,
		}, " "))
	}
	return out
}

func TestPage(t *testing.T) {
	for _, c := range []struct {
		name  string
		lines []string
		o     check.Options
		want  []string
	}{
		{"clean", []string{"+A line.", "+Another."}, check.Options{}, nil},
		{"empty", nil, check.Options{}, nil},
		{
			"one run is one finding",
			[]string{"+A line.", "-[share-en]Share", "", "-[related-en]Recent stories", "-A teaser of five words"},
			check.Options{},
			[]string{"2-5 related-en Share"},
		},
		{
			"a kept line parts two",
			[]string{"-[share-en]Share", "+A line.", "-[share-en]Share"},
			check.Options{},
			[]string{"1-1 share-en Share", "3-3 share-en Share"},
		},
		{
			"no rule names it",
			[]string{"+A line.", "-Eight words that no rule knows at all"},
			check.Options{},
			[]string{"2-2 boilerplate Eight words that no rule knows at all"},
		},
		{
			"what stands before a named line is not named by it",
			[]string{"-One", "-[share-en]Share"},
			check.Options{Ignore: []string{"boilerplate"}},
			[]string{"2-2 share-en Share"},
		},
		{"a figure names itself alone", []string{"-[counter-mul]5", "-A teaser of five words"}, check.Options{}, []string{"1-2 boilerplate 5"}},
		{
			"a rule of one's own names its lines alone",
			[]string{"-[share-en]Share", "-Quay watch@own", "-More of it@own", "-Eight words", "+A line."},
			check.Options{},
			[]string{"1-1 share-en Share", "2-3 own-rule Quay watch", "4-4 boilerplate Eight words"},
		},
		{"ignore by group", []string{"-[share-en]Share", "-[related-en]Recent"}, check.Options{Ignore: []string{"share"}}, []string{"2-2 related-en Recent"}},
		{
			"select takes what goes with the line",
			[]string{"-[share-en]Share", "-[related-en]Recent", "-A teaser"},
			check.Options{Select: []string{"related-en"}},
			[]string{"2-3 related-en Recent"},
		},
		{"a mark that keeps is no name", []string{"-[pass-of-the-engine]x y"}, check.Options{}, []string{"1-1 boilerplate x y"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := &check.Document{Source: "a.txt", Key: "a.txt"}
			check.Page(d, text(t, c.lines...), c.o)
			if diff := cmp.Diff(c.want, brief(d)); diff != "" {
				t.Error(diff)
			}
			n := 0
			for _, f := range d.Findings {
				n += f.Words
			}
			if n != d.Boilerplate {
				t.Errorf("%d words of boilerplate, %d in findings", d.Boilerplate, n)
			}
		})
	}
}

// TestSeverity has what makes a finding sure: a rule that tells, a score that the model gave, many words.
func TestSeverity(t *testing.T) {
	long := strings.Repeat("nine words that are no part of the text ", 6)
	for _, c := range []struct {
		line string
		want check.Severity
	}{
		{"-[share-en]Share", check.Warning},
		{"-[related-en]" + long, check.Error},
		{"-[share-en]Share@unsure", check.Note},
		{"-[date-mul]May 5, 2024", check.Note},
		{"-[date-mul]" + long, check.Warning},
		{"-Two words", check.Note},
		{"-Two words@own", check.Error},
		{"-" + long, check.Warning},
		{"-" + long + long + long, check.Error},
		{"-" + long + "@unsure", check.Note},
		{"-" + long + "@unasked", check.Note},
	} {
		d := &check.Document{}
		if check.Page(d, text(t, c.line), check.Options{}); d.Findings[0].Severity != c.want {
			t.Errorf("%s: got %s, want %s", c.line, d.Findings[0].Severity, c.want)
		}
	}
}

func TestPageTitle(t *testing.T) {
	p := text(t, "-A title", "+A line.")
	p.Title = 0
	d := &check.Document{}
	check.Page(d, p, check.Options{})
	if len(d.Findings) != 0 {
		t.Errorf("the title is a finding: %v", brief(d))
	}
}

func TestPageHTML(t *testing.T) {
	p := text(t, "-Home", "+A line.")
	p.HTML = true
	d := &check.Document{Source: "a.html"}
	check.Page(d, p, check.Options{})
	if diff := cmp.Diff([]string{"1-1 not-cleaned a web page, not a text"}, brief(d)); diff != "" {
		t.Error(diff)
	}
	d = &check.Document{}
	if check.Page(d, p, check.Options{Ignore: []string{check.NotCleaned}}); len(d.Findings) != 0 {
		t.Error("not-cleaned is not ignored")
	}
}

func TestColumn(t *testing.T) {
	d := &check.Document{}
	check.Page(d, text(t, "-  \u3000é Share"), check.Options{})
	if f := d.Findings[0]; f.Column != 4 || f.Text != "é Share" {
		t.Errorf("column %d of %q", f.Column, f.Text)
	}
}

// TestFingerprint moves lines about: what is the same finding stays it.
func TestFingerprint(t *testing.T) {
	sign := func(key string, lines ...string) []string {
		d := &check.Document{Key: key}
		check.Page(d, text(t, lines...), check.Options{})
		var out []string
		for _, f := range d.Findings {
			out = append(out, f.Fingerprint)
		}
		return out
	}
	base := sign("a", "+x", "-[share-en]Share", "+x", "-[share-en]Share")
	if base[0] == base[1] {
		t.Error("the second of two like findings has the first's fingerprint")
	}
	if diff := cmp.Diff(base, sign("a", "+new", "", "+x", "-[share-en]SHARE ", "+x", "-[share-en]share")); diff != "" {
		t.Errorf("a line above, or another setting of the line, changes it: %s", diff)
	}
	for name, other := range map[string][]string{
		"document": sign("b", "-[share-en]Share"), "rule": sign("a", "-[share-de]Share"), "line": sign("a", "-[share-en]Share this"),
	} {
		if other[0] == base[0] {
			t.Errorf("another %s does not change it", name)
		}
	}
}

func TestDrop(t *testing.T) {
	d := &check.Document{}
	check.Page(d, text(t, "-[share-en]Share this", "+x", "-[share-en]Share this", "+x", "-[share-en]Share"), check.Options{})
	known := d.Findings[1].Fingerprint
	d.Drop(func(f string) bool { return f == known })
	if len(d.Findings) != 2 || d.Boilerplate != 3 {
		t.Errorf("%d findings with %d words are left", len(d.Findings), d.Boilerplate)
	}
}

func TestEdits(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"tail", "+A\n\n+B\n\n-S\n-T\n", "+A\n\n+B\n"},
		{"tail, no line end", "+A\n\n-S", "+A\n"},
		{"tail with blank lines after it", "+A\n\n-S\n\n\n", "+A\n"},
		{"head", "-S\n\n\n+A\n", "+A\n"},
		{"middle keeps one blank line", "+A\n\n-S\n\n+B\n", "+A\n\n+B\n"},
		{"middle between adjoining lines", "+A\n-S\n+B\n", "+A\n+B\n"},
		{"blank line on one side", "+A\n-S\n\n+B\n", "+A\n\n+B\n"},
		{"other blank lines stay", "+A\n\n\n+B\n-S\n", "+A\n\n\n+B\n"},
		{"carriage returns stay", "+A\r\n\r\n-S\r\n\r\n+B\r\n", "+A\r\n\r\n+B\r\n"},
		{"everything", "-S\n-T\n", ""},
		{"nothing", "+A\n", "+A\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			body := strings.NewReplacer("+", "", "-", "").Replace(c.body)
			d := &check.Document{}
			check.Page(d, text(t, strings.Split(strings.ReplaceAll(strings.TrimSuffix(c.body, "\n"), "\r", ""), "\n")...), check.Options{})
			edits, err := d.Edits([]byte(body))
			if err != nil {
				t.Fatal(err)
			}
			got := string(check.Apply([]byte(body), edits))
			want := strings.NewReplacer("+", "").Replace(c.want)
			if got != want {
				t.Errorf("got %q, want %q", got, want)
			}
			if strings.Contains(body, "\r") {
				return
			}
			for _, end := range []string{"\r", "\v", "\u0085", "\u2028"} {
				body := []byte(strings.ReplaceAll(body, "\n", end))
				edits, err := d.Edits(body)
				if got := string(check.Apply(body, edits)); err != nil || got != strings.ReplaceAll(want, "\n", end) {
					t.Errorf("lines that end in %q: got %q, %v", end, got, err)
				}
			}
		})
	}
	long := strings.Repeat("ü", check.MaxText+1)
	d := &check.Document{}
	check.Page(d, text(t, "+A", "-"+long), check.Options{})
	if edits, err := d.Edits([]byte("A\n" + long)); err != nil || len(edits) != 1 || len(d.Findings[0].Text) > 2*check.MaxText+3 {
		t.Errorf("a long line: %v, %v", edits, err)
	}
	d = &check.Document{Findings: []check.Finding{{Line: 2, EndLine: 2, Text: "Share"}}}
	if _, err := d.Edits([]byte("A\nShart\n")); err == nil {
		t.Error("another line is taken for the finding's")
	}
	if _, err := d.Edits([]byte("A\n")); err == nil {
		t.Error("a line that is not there is taken out")
	}
}

func TestKnown(t *testing.T) {
	for _, id := range []string{"share-en", "share", "boilerplate", "not-cleaned", "own-rule"} {
		if !check.Known(id) {
			t.Errorf("%q is not known", id)
		}
	}
	for _, id := range []string{"", "share-xx", "Share", "end"} {
		if check.Known(id) {
			t.Errorf("%q is known", id)
		}
	}
}

func TestSeverities(t *testing.T) {
	for _, s := range []check.Severity{check.Note, check.Warning, check.Error} {
		if got, err := check.ParseSeverity(s.String()); got != s || err != nil {
			t.Errorf("%s: got %s, %v", s, got, err)
		}
	}
	if _, err := check.ParseSeverity("fatal"); err == nil {
		t.Error("fatal is a severity")
	}
}
