package parse

import (
	"strings"
	"testing"

	"shuck/extract/doc"
)

// What the style sheets in a page hide is marked; what another rule shows, what is for print or for some screens
// only, and what a class takes away again and again, is not.
func TestSheetConceals(t *testing.T) {
	for _, c := range []struct {
		name, sheet, body string
		want              bool
	}{
		{"a class", ".x{display:none}", `<p class=x>Text`, true},
		{"one class of several", ".a, .x { color:red; display : none !important }", `<p class="y x">Text`, true},
		{"an id", "#x{visibility:hidden}", `<div id=x><p>Text</div>`, true},
		{"a tag and a class", "p.x{display:none}", `<p class=x>Text`, true},
		{"off the screen", ".x{position:absolute;left:-9999px}", `<div class=x>Text`, true},
		{"cut away", ".x{clip:rect(0,0,0,0)}", `<div class=x>Text`, true},
		{"after a comment", "/* .y{ */ .x{display:none} /* } */", `<p class=x>Text`, true},
		{"after rules of a screen", "@media print{.y{color:red}} .x{display:none}", `<p class=x>Text`, true},
		{"a stray brace before", "} .x{display:none}", `<p class=x>Text`, true},
		{"another class", ".x{display:none}", `<p class=xx>Text`, false},
		{"another tag", "div.x{display:none}", `<p class=x>Text`, false},
		{"a class in another", ".y .x{display:none}", `<p class=x>Text`, false},
		{"two classes at once", ".y.x{display:none}", `<p class=x>Text`, false},
		{"print", "@media print{.x{display:none}}", `<p class=x>Text`, false},
		{"a rule that shows it", ".x{display:none} .open .x{display:block}", `<p class=x>Text`, false},
		{"a rule that shows it on wide screens", ".x{display:none} @media(min-width:1em){.x{display:flex}}", `<p class=x>Text`, false},
		{"a style that shows it", ".x{display:none}", `<p class=x style="display:block">Text`, false},
		{"answers", ".x{display:none}", `<p class=x>One<p class=x>Two<p class=x>Text`, false},
		{"hidden by itself among answers", ".x{display:none}", `<p class=x>One<p class=x>Two<div class=x><p hidden>Text</div>`, true},
		{"answers in what is hidden by itself", ".x{display:none}", `<div hidden><p class=x>One<p class=x>Two<p class=x>Text</div>`, true},
		{"answers hidden by themselves", ".x{display:none}", `<p class=x>One<p class=x>Two<p class=x style="left:-9999px">Text`, true},
		{"by another sheet's class among answers", ".x{display:none} .y{display:none}", `<p class=x>One<p class=x>Two<div class=x><p class=y>Text</div>`, true},
		{"many off the screen", ".x{position:absolute;left:-9999px}", `<p class=x>One<p class=x>Two<p class=x>Text`, true},
		{"a page that fades in", ".x{opacity:0}", `<div class=x><p>Text</div>`, false},
	} {
		p := parsePage("<style>" + c.sheet + "</style><p>Before" + c.body)
		k := p.Blocks[len(p.Blocks)-1]
		if got := p.Tree.Flags[k.Node]&doc.Concealed != 0; got != c.want || !strings.Contains(k.Text, "Text") {
			t.Errorf("%s: concealed %v, want %v: %q", c.name, got, c.want, k.Text)
		}
	}
}

// A sheet that never ends a rule, or opens many, takes time in line with its length.
func TestSheetOdd(t *testing.T) {
	for _, css := range []string{"{", "}", ".x{display:none", strings.Repeat("{", 1000) + "display:none}", strings.Repeat(".x{", 1000), "/*", ",.{display:none}", ".#{display:none}"} {
		parsePage("<style>" + css + "</style><p>Text")
	}
}

// What a style hides without a word for it.
func TestStylesAway(t *testing.T) {
	for _, c := range []struct {
		style string
		want  bool
	}{
		{"position:absolute;left:-5000px", true},
		{"margin-left:-20px;position:absolute", false},
		{"width:0;height:0;overflow:hidden", true},
		{"height:0;overflow:hidden", true},
		{"height:0;overflow:hidden;padding-bottom:56.25%", false},
		{"height:0;overflow:hidden;transition:height .3s", false},
		{"line-height:0;overflow:hidden", false},
		{"max-height:0;overflow:hidden", true},
		{"max-height:0px;overflow-y:hidden", true},
		{"max-height:0;overflow:hidden;transition:max-height .2s ease-out", false},
		{"max-height:0", false},
		{"max-height:0.5em;overflow:hidden", false},
		{"height:0.5em;overflow:hidden", false},
		{"color:#fff;background:#fff", true},
		{"color:#fff;background-color:#000", false},
		{"font-size:1px", true},
		{"font-size:10px", false},
	} {
		if got := stylesAway(c.style, true); got != c.want {
			t.Errorf("%s: %v, want %v", c.style, got, c.want)
		}
	}
}
