package parse

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"shuck/extract/doc"
	"shuck/extract/internal/decode"
	"shuck/extract/internal/words"
)

// reference reads a page with html.Parse and cuts it into blocks at the same boundaries.
type reference struct {
	blocks []string
	text   strings.Builder
	breaks int
}

func (r *reference) flush() {
	if t := strings.Join(strings.Fields(r.text.String()), " "); t != "" {
		r.blocks = append(r.blocks, t)
	}
	r.text.Reset()
	r.breaks = 0
}

func (r *reference) walk(n *html.Node, inHead bool) {
	switch n.Type {
	case html.TextNode:
		if inHead {
			return
		}
		if strings.TrimSpace(n.Data) != "" {
			if r.breaks > 1 {
				r.flush()
			}
			r.breaks = 0
		}
		r.text.WriteString(n.Data)
		return
	case html.CommentNode, html.DoctypeNode:
		return
	}
	tag := doc.TagOf(n.Data)
	if n.Namespace == "svg" || tag == doc.TagNoscript {
		return
	}
	t := tagTraits[tag]
	if t&silent != 0 && tag != doc.TagHead && !isShadow(n) || t&raw != 0 && tag != doc.TagXmp {
		return
	}
	if tag == doc.TagBr {
		r.text.WriteByte(' ')
		r.breaks++
	}
	if t&block != 0 {
		r.flush()
	}
	if tag == doc.TagA {
		r.text.WriteString("\x01")
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		r.walk(c, tag == doc.TagHead)
	}
	if tag == doc.TagA {
		r.text.WriteString("\x01")
	}
	if t&block != 0 {
		r.flush()
	}
}

// isShadow reports whether n is a template that a browser shows.
func isShadow(n *html.Node) bool {
	return slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == "shadowrootmode" || a.Key == "shadowroot" })
}

// fold makes blocks comparable: no white space, no characters the parser leaves out, no brackets
// and quotation marks, which it writes where browsers draw them.
func fold(s string) string {
	return strings.Map(func(c rune) rune {
		if c <= ' ' || c == 0xA0 || c == 0x200b || c == 0xfeff || c == 0xad || c == 0x3000 || c == 0x2028 || c == 0x2029 || 0x2000 <= c && c <= 0x200A || c == 0x202f || c == 0x205f || c == '\u200d' || c == '\u200c' || words.IsControl(c) || c == '[' || c == ']' || isQuoteMark(c) {
			return -1
		}
		return c
	}, s)
}

// Both sides read pages without what the parser leaves out on purpose, which its other tests hold
// it to: what attributes say is hidden, dialogs, and templates and shortcodes that no program has
// filled.
var (
	styling   = regexp.MustCompile(`(?i)([\s"'/])(class|style|aria-hidden|hidden|aria-label)([\s=>/])`)
	leftovers = strings.NewReplacer("{{", "{ {", "[", "(", "]", ")", "<dialog", "<section", "</dialog", "</section")
)

// plain returns a page without those. Of two attributes side by side one match takes what the other
// would begin with: they are replaced in turn.
func plain(src string) string {
	for range 2 {
		src = styling.ReplaceAllString(src, "${1}data-${2}${3}")
	}
	return leftovers.Replace(src)
}

// TestAgainstHTMLParse compares the blocks of the labelled pages with those of html.Parse: the same
// text in the same blocks on 99.5 % of the pages.
func TestAgainstHTMLParse(t *testing.T) {
	root := os.Getenv("SHUCK_DATA")
	if root == "" {
		root = filepath.Join("..", "..", "..", "shared", "data", "unpacked")
	}
	files, _ := filepath.Glob(filepath.Join(root, "*", "html", "*.html"))
	if len(files) == 0 {
		t.Skip("no labelled pages: set SHUCK_DATA to their folder")
	}
	if testing.Short() {
		files = files[:200]
	}
	same, total := 0, 0
	for _, file := range files {
		body, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		src, _, err := decode.Text(body, "")
		if err != nil || strings.Contains(src, "<plaintext") {
			continue
		}
		src = plain(src)
		root, err := html.Parse(strings.NewReader(src))
		if err != nil {
			continue // nested past what html.Parse reads
		}
		total++
		var ref reference
		ref.walk(root, false)
		ref.flush()
		b := new(builder)
		b.reset(src, Options{})
		b.run(t.Context())
		var got []string
		for _, r := range b.runs {
			got = append(got, fold(string(b.text[r.start:r.end])))
		}
		want := ref.blocks
		for i := range want {
			want[i] = fold(want[i])
		}
		empty := func(s string) bool { return s == "" }
		got, want = slices.DeleteFunc(got, empty), slices.DeleteFunc(want, empty)
		if slices.Equal(got, want) {
			same++
			continue
		}
		i := 0
		for i < len(got) && i < len(want) && got[i] == want[i] {
			i++
		}
		g, w := "", ""
		if i < len(got) {
			g = got[i]
		}
		if i < len(want) {
			w = want[i]
		}
		t.Logf("%s: block %d\n  got  %.150s\n  want %.150s", file, i, g, w)
	}
	t.Logf("%d of %d pages the same: %.2f %%", same, total, 100*float64(same)/float64(total))
	if float64(same) < 0.995*float64(total) {
		t.Errorf("the same blocks on %d of %d pages, want 99.5 %%", same, total)
	}
}
