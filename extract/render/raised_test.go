package render_test

import (
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/render"
)

// What stands raised or lowered: written so in text where that changes what it says, elements in Markdown and HTML.
func TestRaised(t *testing.T) {
	for _, c := range []struct{ before, up, text string }{
		{"10", "6", "10⁶"},
		{"10", "−3", "10⁻³"},
		{"km", "2", "km²"},
		{"x", "n", "xⁿ"},
		{"e", "x", "e^x"},
		{"2", "k+1", "2^(k+1)"},
		{"3", "rd", "3rd"},
		{"XIX", "e", "XIXe"},
		{"Name", "®", "Name®"},
	} {
		b := doc.Block{Text: c.before + c.up + " on", Spans: []doc.Span{{Kind: doc.Superscript, Start: int32(len(c.before)), End: int32(len(c.before + c.up))}}}
		a := &doc.Article{HTML: true, Blocks: []doc.Block{b}}
		for f, want := range map[render.Format]string{
			render.Text: c.text + " on", render.MD: c.before + "<sup>" + c.up + "</sup> on", render.HTML: c.before + "<sup>" + c.up + "</sup> on",
		} {
			got, err := render.Append(nil, f, &render.Doc{Status: render.OK, Article: a}, render.Options{})
			if err != nil || !strings.Contains(string(got), want) {
				t.Errorf("%s: %q, want %q in it (%v)", f, got, want, err)
			}
		}
	}
}
