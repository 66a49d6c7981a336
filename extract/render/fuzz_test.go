package render_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"golang.org/x/net/html"

	"shuck/extract/doc"
	"shuck/extract/render"
)

// allowed has the elements of a page that shuck writes, with their attributes.
var allowed = map[string]string{
	"html": "lang", "head": "", "meta": "charset", "title": "", "body": "", "article": "", "h1": "", "h2": "", "h3": "",
	"h4": "", "h5": "", "h6": "", "p": "", "br": "", "ul": "", "ol": "start", "li": "value", "blockquote": "",
	"table": "", "thead": "", "tbody": "", "tr": "", "th": "", "td": "", "pre": "", "code": "", "em": "", "strong": "", "sup": "", "sub": "",
	"a": "href", "img": "src alt",
}

// FuzzWrite puts one text, one address and one pair of offsets through every kind of block and span.
func FuzzWrite(f *testing.F) {
	f.Add("a <b>text</b> & more", "javascript:alert(1)", "Title", 2, 9)
	f.Add("a\tb\n- c", " java\tscript:x", `"><script>`, 0, 3)
	f.Add("中文*强调*", "http://a.example/?q=\"'><&lt;", "", 6, 14)
	f.Fuzz(func(t *testing.T, text, url, title string, start, end int) {
		if !utf8.ValidString(text) || !utf8.ValidString(url) || !utf8.ValidString(title) || start < 0 || end < start || end > len(text) ||
			!utf8.ValidString(text[:start]) || !utf8.ValidString(text[start:end]) {
			t.Skip()
		}
		a := everyKind(text, url, title, int32(start), int32(end))
		for _, raw := range []bool{false, true} {
			a.HTML = !raw
			d := &render.Doc{Source: title, Status: render.OK, Article: a}
			for _, format := range render.Formats {
				out, err := render.Append(nil, format, d, render.Options{Links: true, Images: true})
				if err != nil || !utf8.Valid(out) {
					t.Fatalf("%s: not UTF-8, or %v", format, err)
				}
				switch format {
				case render.HTML:
					safe(t, string(out))
				case render.JSON, render.JSONL:
					if !json.Valid(out) || format == render.JSONL && strings.Count(string(out), "\n") != 1 {
						t.Fatalf("not one object a document: %s", out)
					}
				}
			}
		}
	})
}

func everyKind(text, url, title string, start, end int32) *doc.Article {
	a := &doc.Article{Meta: doc.Meta{Title: title, URL: url, Language: title}}
	for kind := doc.Paragraph; kind <= doc.Image; kind++ {
		for span := doc.Link; span <= doc.Picture; span++ {
			outer := doc.Span{Kind: span, Start: start, End: end, URL: url, Alt: title}
			inner := doc.Span{Kind: (span + 1) % (doc.Picture + 1), Start: start, End: int32(len(text)), URL: url}
			a.Blocks = append(a.Blocks, doc.Block{
				Kind: kind, Level: int(span), Number: start, Text: text, Spans: []doc.Span{outer, inner},
			})
		}
	}
	return a
}

// safe reads a page back and fails where it has more than shuck's own elements and safe addresses.
func safe(t *testing.T, page string) {
	t.Helper()
	for z := html.NewTokenizer(strings.NewReader(page)); ; {
		switch z.Next() {
		case html.ErrorToken:
			return
		case html.CommentToken:
			t.Fatalf("a comment: %s", z.Raw())
		case html.StartTagToken, html.EndTagToken, html.SelfClosingTagToken:
			tok := z.Token()
			attrs, ok := allowed[tok.Data]
			if !ok {
				t.Fatalf("<%s> in the page", tok.Data)
			}
			for _, at := range tok.Attr {
				if !strings.Contains(attrs, at.Key) {
					t.Fatalf("<%s %s> in the page", tok.Data, at.Key)
				}
				scheme, _, _ := strings.Cut(strings.ToLower(at.Val), ":")
				if at.Key == "href" || at.Key == "src" {
					switch strings.Map(letters, scheme) {
					case "javascript", "vbscript", "data", "file":
						t.Fatalf("%s=%q", at.Key, at.Val)
					}
				}
			}
		}
	}
}

func letters(r rune) rune {
	if r < 'a' || r > 'z' {
		return -1
	}
	return r
}

// TestHostileShapes bounds the time for articles that a quadratic renderer would take minutes over.
func TestHostileShapes(t *testing.T) {
	const n = 20_000
	repeat := func(b doc.Block, last ...doc.Block) []doc.Block {
		out := make([]doc.Block, n, n+1)
		for i := range out {
			out[i] = b
			out[i].Number *= int32(i)
		}
		return append(out, last...)
	}
	spans := make([]doc.Span, n)
	for i := range spans {
		spans[i] = doc.Span{Kind: doc.SpanKind(i % 4), Start: int32(i), End: int32(2*n - i), URL: "/x"}
	}
	for name, blocks := range map[string][]doc.Block{
		"one row is huge": repeat(doc.Block{Kind: doc.TableRow, Text: "a\tb"}, doc.Block{Kind: doc.TableRow, Text: strings.Repeat("x\t", n)}),
		"deep lists":      repeat(doc.Block{Kind: doc.ListItem, Level: n, Text: "x"}),
		"deep quotes":     repeat(doc.Block{Kind: doc.Quote, Level: n, Text: "x\ny"}),
		"nested spans":    {{Text: strings.Repeat("x*", n), Spans: spans}},
		"signs":           {{Text: strings.Repeat("*_`[&<\\\n#", n)}},
		"backticks":       {{Kind: doc.Code, Text: strings.Repeat("`", n)}},
		"heading of #":    {{Kind: doc.Heading, Text: strings.Repeat("# ", n)}},
		"ampersands":      {{Text: strings.Repeat("&", n)}},
	} {
		start := time.Now()
		for _, f := range render.Formats {
			d := &render.Doc{Status: render.OK, Article: &doc.Article{HTML: true, Blocks: blocks}}
			if _, err := render.Append(nil, f, d, render.Options{Links: true, Images: true}); err != nil {
				t.Errorf("%s as %s: %v", name, f, err)
			}
		}
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("%s took %s", name, took)
		}
	}
}
