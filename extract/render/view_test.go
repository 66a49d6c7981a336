package render

import (
	"testing"

	"shuck/extract/doc"
)

func TestAddress(t *testing.T) {
	const page = "https://mole.example/news/ice.html"
	for _, c := range []struct{ name, raw, page, want string }{
		{"relative", "../map", page, "https://mole.example/map"},
		{"relative, page unknown", "../map", "", "../map"},
		{"page is no address", "map", "ice.html", "map"},
		{"host only", "//a.example/b", page, "https://a.example/b"},
		{"http", "HTTP://a.example/b", page, "http://a.example/b"},
		{"mail", "mailto:desk@mole.example", page, "mailto:desk@mole.example"},
		{"spaces and quotes in a query", `/a?q="b c"`, page, "https://mole.example/a?q=%22b%20c%22"},
		{"white space around", " \n/a\t ", page, "https://mole.example/a"},
		{"line break inside", "/a\nb", page, "https://mole.example/ab"},
		{"a colon that makes no scheme", "./a:b", "", "./a:b"},
		{"empty", "", page, ""},
		{"script", "javascript:alert(1)", page, ""},
		{"script in capitals", "JaVaScRiPt:alert(1)", page, ""},
		{"script with a tab", "java\tscript:alert(1)", page, ""},
		{"script with a line end", "java\r\nscript:alert(1)", page, ""},
		{"script after a control character", "\x01javascript:alert(1)", page, ""},
		{"script around a control character", "java\x00script:alert(1)", page, ""},
		{"script after a no-break space", "\u00a0javascript:alert(1)", page, ""},
		{"vbscript", "vbscript:msgbox(1)", page, ""},
		{"data", "data:text/html,<script>alert(1)</script>", page, ""},
		{"file", "file:///etc/passwd", page, ""},
		{"entities are not decoded again", "java&#115;cript:alert(1)", "", "java&#115;cript:alert(1)"},
		{"broken", "http://[::1", page, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			v := newView(&doc.Article{Meta: doc.Meta{URL: c.page}}, Options{})
			if got := v.address(c.raw, true); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
	v := newView(&doc.Article{}, Options{})
	if got := v.address("mailto:a@b.example", false); got != "" {
		t.Errorf("a picture from a mail address: %q", got)
	}
}
