package parse

import "testing"

func TestTagEnd(t *testing.T) {
	for _, c := range []struct{ tag, rest string }{
		{"p>x", "x"},
		{"p a=1>x", "x"},
		{`p a="1>2">x`, "x"},
		{`p a='1>2' b>x`, "x"},
		{`p a = "1>2">x`, "x"},
		{`p a=1"2>x">y`, `x">y`}, // a quote in a value without quotes is a character
		{`p "a>x">y`, `x">y`},    // and so it is where no value begins
		{"p a=>x", "x"},
		{"p a=\n'>'>x", "x"},
		{"/>x", "x"},
	} {
		at := tagEnd(c.tag, 0)
		if at < 0 || c.tag[at:] != c.rest {
			t.Errorf("tagEnd of %q is %d, want that of %q", c.tag, at, c.rest)
		}
	}
	for _, tag := range []string{"", "p", `p a="1>`, `p a='1">`, "p a=", "p a= "} {
		if at := tagEnd(tag, 0); at != -1 {
			t.Errorf("tagEnd of %q is %d, want none", tag, at)
		}
	}
}

func TestStyleHas(t *testing.T) {
	for style, want := range map[string]bool{
		"display:none":                       true,
		"color:red; display : none":          true,
		"a:b;display:\n none !important":     true,
		"display:block;display:none":         true,
		"display:block":                      false,
		"":                                   false,
		"x-display:none":                     false,
		"-display:none":                      false,
		"display-none:1":                     false,
		"display":                            false,
		"display:":                           false,
		"list-display:none; display: inline": false,
		"list-display:none; display: none":   true,
	} {
		if got := styleHas(style, "display", "none"); got != want {
			t.Errorf("styleHas(%q) = %v, want %v", style, got, want)
		}
	}
}

// TestHides: what keeps an element out of sight keeps its text out of the blocks' sight, too.
func TestHides(t *testing.T) {
	for src, want := range map[string]bool{
		"hidden": true, `aria-hidden="true"`: true, `style="display:none"`: true, `style="visibility: hidden"`: true,
		`aria-hidden="false"`: false, `style="display:block"`: false, "": false, `class="hidden"`: false,
	} {
		var a attrs
		if readAttrs(" "+src+">", 0, &a); a.hides() != want {
			t.Errorf("<p %s>: hidden %v, want %v", src, !want, want)
		}
	}
}

// TestCloseInline: an end tag closes the innermost element of its name, with what is open inside
// it, unless one that ends paragraphs stands between.
func TestCloseInline(t *testing.T) {
	for _, c := range []struct{ src, text, path string }{
		{"<x-a><x-b><p>a</p></x-b><p>b", "b", "body>x-a>p"},
		{"<x-a><x-b><p>a</p></x-a><p>b", "b", "body>p"},
		{"<x-a><x-a><p>a</p></x-a><p>b", "b", "body>x-a>p"},
		{"<x-a><p>a</p></x-b><p>b", "b", "body>x-a>p"},
		{"<x-a><table><tr><td></x-a><p>b", "b", "body>x-a>table>tr>td>p"},
		{"<span><table><tr><td></span><p>b", "b", "body>span>table>tr>td>p"},
		{"<span><i><p>a</p></span><p>b", "b", "body>p"},
		{"</span></x-a><p>b", "b", "body>p"},
	} {
		p := parsePage("<body>" + c.src)
		if err := Paths(t.Context(), p); err != nil {
			t.Fatal(err)
		}
		last := p.Blocks[len(p.Blocks)-1]
		if last.Text != c.text || last.Path != c.path {
			t.Errorf("%s: %q at %s, want %q at %s", c.src, last.Text, last.Path, c.text, c.path)
		}
	}
}
