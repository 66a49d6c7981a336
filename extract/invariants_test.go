package extract_test

import (
	"context"
	"html"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"shuck/extract"
	"shuck/extract/doc"
	"shuck/extract/internal/decode"
	"shuck/extract/internal/words"
	"shuck/extract/render"
)

// extractor makes an Extractor for a test.
func extractor(t testing.TB, input extract.Input, engine string) *extract.Extractor {
	t.Helper()
	o := extract.Options{}
	o.Input, o.Engine = input, engine
	x, err := extract.New(o)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// mustHold extracts body and holds the article to what every article keeps: valid UTF-8, no control
// characters, counts that are right, and no text that the input has not, in another order. An input that gives
// no article must say why with a code that is no fault of ours.
func mustHold(t testing.TB, x *extract.Extractor, body []byte) *doc.Article {
	t.Helper()
	a, err := x.Extract(context.Background(), extract.Source{Name: "test", Body: body})
	if err != nil {
		switch code := extract.CodeOf(err); code {
		case extract.CodeNoContent, extract.CodeDecode, extract.CodeTooDeep:
		default:
			t.Fatalf("error %s: %v", code, err)
		}
		return nil
	}
	for _, s := range []string{a.Title, a.Byline, a.Date, a.Site, a.Language, a.URL, a.Description, a.TitleLine} {
		clean1(t, "a field", s)
	}
	count := 0
	for i := range a.Blocks {
		b := &a.Blocks[i]
		clean1(t, "a block", b.Text)
		count += b.Words
		for _, s := range b.Spans {
			if s.Start < 0 || s.Start > s.End || int(s.End) > len(b.Text) {
				t.Fatalf("span %d to %d in %d bytes", s.Start, s.End, len(b.Text))
			}
		}
	}
	if len(a.Blocks) == 0 || count != a.Words {
		t.Fatalf("%d blocks of %d words, %d in the article", len(a.Blocks), count, a.Words)
	}
	source, _, err := decode.Text(body, "")
	if err != nil {
		t.Fatal(err)
	}
	if a.HTML {
		inOrder(t, html.UnescapeString(source), a.Blocks)
	} else {
		linesInOrder(t, source, a)
	}
	for _, f := range render.Formats {
		out, err := render.Append(nil, f, &render.Doc{Source: "test", Status: render.OK, Article: a}, render.Options{Links: true, Images: true})
		if err != nil {
			t.Fatalf("%s: %v", f, err)
		}
		clean1(t, string(f), string(out))
	}
	return a
}

// clean1 fails where s, the part what of an article, is not valid UTF-8 or has a control character.
func clean1(t testing.TB, what, s string) {
	t.Helper()
	if !utf8.ValidString(s) {
		t.Fatalf("%s is not UTF-8: %.80q", what, s)
	}
	if at := strings.IndexFunc(s, words.IsControl); at >= 0 {
		t.Fatalf("%s has a control character: %.80q", what, s[at:])
	}
}

// inOrder fails where the characters of the blocks, white space aside, are not all in the source, in order.
func inOrder(t testing.TB, source string, blocks []doc.Block) {
	t.Helper()
	at := 0
	for i := range blocks {
		for _, r := range blocks[i].Text {
			if unicode.IsSpace(r) {
				continue
			}
			next := strings.IndexRune(source[at:], r)
			if next < 0 {
				t.Fatalf("block %d: %q is not in the source past byte %d: %.80q", i, r, at, blocks[i].Text)
			}
			at += next + utf8.RuneLen(r)
		}
	}
}

// linesInOrder fails where the title and the kept lines are not lines of the source, in order.
func linesInOrder(t testing.TB, source string, a *doc.Article) {
	t.Helper()
	has := map[string]bool{}
	for line := range strings.SplitSeq(source, "\n") {
		has[strings.TrimRightFunc(line, unicode.IsSpace)] = true
	}
	if a.TitleLine != "" && !has[strings.TrimRightFunc(a.TitleLine, unicode.IsSpace)] {
		t.Fatalf("title %.80q is no line of the source", a.TitleLine)
	}
	rest := source
	for i := range a.Blocks {
		found := false
		for rest != "" && !found {
			line, after, _ := strings.Cut(rest, "\n")
			found = strings.TrimRightFunc(line, unicode.IsSpace) == a.Blocks[i].Text
			rest = after
		}
		if !found {
			t.Fatalf("line %d is not in the source, or not in its place: %.80q", i, a.Blocks[i].Text)
		}
	}
}

// asText gives an article in the text format.
func asText(t testing.TB, a *doc.Article, o render.Options) string {
	t.Helper()
	out, err := render.Append(nil, render.Text, &render.Doc{Source: "test", Status: render.OK, Article: a}, o)
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}
