package doc

import (
	"strings"
	"testing"

	"golang.org/x/net/html"
)

func TestTagOf(t *testing.T) {
	for tag := TagOther + 1; tag < NumTags; tag++ {
		if got := TagOf(tag.String()); got != tag {
			t.Errorf("%v is %v", tag, got)
		}
	}
	for _, name := range []string{"", "x", "divs", "di", "DIV", "h7", "lin\u212a", "story-par"} {
		if got := TagOf(name); got != TagOther {
			t.Errorf("%q is %v", name, got)
		}
	}
}

// TestVoid holds the elements without content to those that x/net writes without an end tag.
func TestVoid(t *testing.T) {
	for tag := TagOther + 1; tag < NumTags; tag++ {
		var b strings.Builder
		if err := html.Render(&b, &html.Node{Type: html.ElementNode, Data: tag.String()}); err != nil {
			t.Fatal(err)
		}
		want := !strings.Contains(b.String(), "</") && tag != TagPlaintext // which has content to the page's end
		if tag.Void() != want {
			t.Errorf("%v: void is %t, want %t", tag, tag.Void(), want)
		}
	}
}
