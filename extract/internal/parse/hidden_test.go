package parse

import (
	"strings"
	"testing"

	"shuck/extract/doc"
)

func TestHiddenInline(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{"for screen readers", `<p>A <a href=r>report<span class="sr-only"> (opens in a new window)</span></a> says`, "A report says"},
		{"a formatting element", `<p>A <b class="visually-hidden">Note: </b>report <i hidden>x</i><a style="display:none">y</a>says`, "A report says"},
		{"a style", `<p>A <span style="display: none">no</span><span style="position:absolute;left:-9999px">no</span><span style="clip:rect(0 0 0 0)">no</span>report`, "A report"},
		{"no size", `<p>A <span style="font-size:0">no</span><span style="opacity:0">no</span><span style="font-size:0.9em;opacity:0.8">yes`, "A yes"},
		{"a sign for the eye", `<p>Next page<span aria-hidden="true"> →</span>`, "Next page"},
		{"one reading of two, the eye's first", `<p><span class="sr-only">five euros</span><span aria-hidden=true>5 €</span>`, "5 €"},
		{"one reading of two, the ear's first", `<p><span aria-hidden=true>5 €</span><span class="sr-only">five euros</span>`, "five euros"},
		{"shown on wide screens", `<p>A <span class="d-none d-md-inline">long</span> <span class="hidden md:inline">way</span>`, "A long way"},
		{"an ordinary class", `<p>A <span class="hidden-gem">pearl</span>`, "A pearl"},
	} {
		if got := parsePage(c.src).Blocks[0].Text; got != c.want {
			t.Errorf("%s: %s\ngot  %q\nwant %q", c.name, c.src, got, c.want)
		}
	}
}

// Blocks that nothing on the page shows are marked; those behind a tab, and a page's own body, are
// not.
func TestConcealed(t *testing.T) {
	for _, c := range []struct {
		name, src string
		want      bool
	}{
		{"hidden", "<p hidden>Text", true},
		{"a style on the box around", "<div style='display:none'><p>Text", true},
		{"off the screen", "<div class=offscreen>Text", true},
		{"a closed dialog", "<dialog><p>Text", true},
		{"an open dialog", "<dialog open><p>Text", false},
		{"a tab", "<div role=tabpanel hidden>Text", false},
		{"an accordion", "<div class='accordion-body' style='display:none'>Text", false},
		{"what a button shows", "<button aria-controls=more></button><div id=more hidden>Text", false},
		{"what a link shows", "<a href='#more'></a><div id=more hidden>Text", false},
		{"what its head says is closed", "<h3><button aria-expanded=false>Fit</button></h3><div hidden>Text", false},
		{"what stands further down", "<h3><button aria-expanded=false>Fit</button></h3><p>More.</p><div hidden>Text", true},
		{"below a head that is open", "<h3><button aria-expanded=true>Fit</button></h3><div hidden>Text", true},
		{"around a head that is closed", "<div hidden><button aria-expanded=false>Fit</button><p>Text", true},
		{"a page that fades in", "<body style='visibility:hidden'><p>Text", false},
		{"an article that fades in", "<div style='opacity:0'><p>Text", false},
	} {
		p := parsePage(c.src)
		k := p.Blocks[len(p.Blocks)-1]
		if got := p.Tree.Flags[k.Node]&doc.Concealed != 0; got != c.want || !strings.Contains(k.Text, "Text") {
			t.Errorf("%s: concealed %v, want %v: %q", c.name, got, c.want, k.Text)
		}
	}
}
