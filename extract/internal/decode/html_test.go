package decode

import (
	"strings"
	"testing"
	"time"

	"shuck/extract/internal/worktime"
)

func TestIsHTML(t *testing.T) {
	prose := "The bridge stays closed until the end of October, since cracks were found in its piers. "
	for _, c := range []struct {
		about, name, text string
		want              bool
	}{
		{"a page", "", "<!DOCTYPE html>\n<html><body>x</body></html>", true},
		{"a page in capitals", "", "<HTML><HEAD></HEAD>", true},
		{"blank lines and a comment first", "", "\n\n<!-- saved from url -->\n<!doctype html><p>x", true},
		{"XHTML", "a.txt", "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\">\n<html>", true},
		{"a script before the page", "", "<script>var a = 1;</script><link rel=x href=y><head><title>t</title>", true},
		{"a fragment", "", "<div class=\"post\"><p>" + prose + "</p><p>" + prose + "</p></div>", true},
		{"a fragment without end tags", "", "<p>" + prose + "<p>" + prose, true},
		{"a page under a text's name", "a.txt", "<html><body><p>" + prose, true},
		{"HTTP headers before the page", "", "HTTP/1.1 200 OK\nContent-Type: text/html\n\n<!DOCTYPE html>\n<html><body>" + prose + "</body></html>\n", true},
		{"a warning before the page and a comment behind it", "", "Warning: include(x.php): failed to open stream in /srv/a.php on line 3\n<html><body>" + prose + "</body></html>\n<!-- served from the cache in 3 ms -->\n", true},
		{"lines with <br>, by name", "a.html", prose + "<br>" + prose + "<br><b>Read on</b>", true},

		{"nothing", "", "", false},
		{"plain text", "", prose + prose, false},
		{"plain text under a page's name", "page.html", prose + "\n\n" + prose, false},
		{"a text that mentions a tag", "", prose + "Use the <p> tag for that, and <br> for this. " + prose, false},
		{"a text on tables", "", "The <table> element holds rows. Each <tr> holds cells. " + prose + prose + "Do not forget </table> at the end.", false},
		{"mail", "", "From: <anna@example.org>\nTo: <b@example.org>\n\n" + prose, false},
		{"a comparison", "", "if a <b && c> d then " + prose, false},
		{"Markdown with elements", "README.md", "<p align=\"center\"><img src=\"logo.png\"></p>\n\n# Bridge\n\n" + strings.Repeat(prose+"\n\n", 3), false},
		{"Markdown that shows a page", "", "# How to\n\n```html\n<!DOCTYPE html>\n<html><body>x</body></html>\n```\n", false},
		{"a text that shows a page in its middle", "", "Writing a page\n\n" + prose + "\n\n<html>\n<body>\n<p>Hello</p>\n</body>\n</html>\n\n" + prose + "\n", false},
		{"a text that shows a page at its end", "", "Writing a page\n\n" + prose + "\n\n<html>\n<body>\n<p>Hello</p>\n</body>\n</html>\n", false},
		{"source code", "", "import x\nfunction f() {\n  return <div><b>hello there</b></div>;\n}\nconst a = f();\nexport { a };\n", false},
		{"generics", "", "List<String> a = new ArrayList<String>();\nMap<A, B> m;\n", false},
		{"a feed", "", "<rss version=\"2.0\"><channel><item>x</item></channel></rss>", false},
		{"a lone sign", "", "<", false},
		{"a heart", "", "I <3 bridges", false},
	} {
		if got := IsHTML(c.text, c.name); got != c.want {
			t.Errorf("%s: IsHTML = %v, want %v", c.about, got, c.want)
		}
	}
}

func TestIsHTMLIsQuickOnHostileText(t *testing.T) {
	for name, text := range map[string]string{
		"signs":         strings.Repeat("<", 1<<20),
		"comments":      strings.Repeat("<!--", 1<<18),
		"open tags":     strings.Repeat("<p ", 1<<18),
		"open elements": strings.Repeat("<b>", 1<<18) + strings.Repeat("</i>", 1<<18),
	} {
		if d := worktime.Of(t, func() { IsHTML(text, "") }); d > 2*time.Second {
			t.Errorf("%s: %v", name, d)
		}
	}
}
