package source

import (
	"strings"
	"testing"

	"shuck/extract"
)

func TestRefuse(t *testing.T) {
	row := func(s string, n int) string { return strings.Repeat(s+"\n", n) }
	for _, c := range []struct{ name, body, want string }{
		{"-", "{\n \"a\": [1, 2]\n}\n", "JSON"},
		{"-", `[{"a":1},{"b":2}]`, "JSON"},
		{"-", "{\n\"a\":1\n}\n{\n\"a\":2\n}\n", "JSON"},
		{"-", "{\n" + strings.Repeat("\"a\":\n [1],\n", 20), "JSON"},
		{"-", strings.Repeat("[", 3_000_000), "JSON"},
		{"-", "id,title,text\n" + row(`1,One,"A text, with a comma"`, 6), "CSV"},
		{"-", row("a;b;c", 6), "CSV"},
		{"x.csv", "a,b\n1,2\n", "CSV"},
		{"x.tsv.gz", "a\tb\n1\t2\n", "CSV"},
		{"-", `<?xml version="1.0"?><urlset xmlns="x"><url/></urlset>`, "<urlset>"},
		{"-", "<mediawiki>\n<page>x</page>\n</mediawiki>\n", "<mediawiki>"},
		{"-", `<?xml version="1.0"?><!DOCTYPE article PUBLIC "x" "y"><article xmlns="http://docbook.org/ns/docbook"><p>x</p></article>`, "<article>"},
		{"-", `<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>`, "<svg>"},
		{"-", "1\n00:00:01,000 --> 00:00:02,000\nHello\n", "subtitles"},
		{"-", "WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n", "subtitles"},
		{"-", "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary=\"x\"\n\n--x\n", "MHTML"},
		{"-", "From: a@b.example\nTo: c@d.example\nContent-Type: multipart/alternative; boundary=x\n\n--x\n", "several parts"},
		{"-", "From: a@b.example\nContent-Transfer-Encoding: base64\n\nSGVsbG8=\n", "base64"},
		{"-", "From a@b.example Wed May  1 10:00:00 2024\nFrom: a@b.example\n\nHello\n", "mailbox"},
	} {
		err := refuse([]byte(c.body), c.name)
		if err == nil || extract.CodeOf(err) != extract.CodeFormat || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s %.60q: got %v, want %s", c.name, c.body, err, c.want)
		}
	}
}

// TestRefuseNot has texts and pages that look like something else.
func TestRefuseNot(t *testing.T) {
	for _, c := range []struct{ name, body string }{
		{"-", ""},
		{"-", "{ a brace, and prose }"},
		{"-", "{{< shortcode >}}\n"},
		{"-", "{\n\"title\": \"Front matter\"\n}\n\nA text with front matter in JSON.\n"},
		{"-", "[1] A. Fox, On foxes, 2001\n[2] B. Fox, On more foxes, 2002\n"},
		{"-", "[ ] buy milk\n[x] buy bread\n"},
		{"-", "[A link](https://e.example) and more\n"},
		{"-", strings.Repeat("One, two, and three\n", 20)},
		{"-", strings.Repeat("the first, the second, the third\n", 20)},
		{"-", "1,000 people came, 2,000 left\n"},
		{"-", strings.Repeat("a\tb\tc\n", 20)}, // a table in a text
		{"-", "<p>A piece of a page</p>"},
		{"-", "<article><h1>x</h1></article>"},
		{"-", `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><p>x</p></html>`},
		{"-", `<?xml version="1.0"?><div><p>x</p></div>`},
		{"-", "<my-element><p>x</p></my-element>"},
		{"-", "<someone@e.example> wrote:\n> a mail\n"},
		{"-", "1\nA list\n2\nof lines\n"},
		{"-", "WEBVTT is a format of subtitles.\n"},
		{"-", "From here on, 10:30 was the time of 2024\nNote: this is prose\n"},
		{"-", "From: a@b.example\nSubject: Hello\n\nA mail of plain text.\n"},
		{"-", "Content-Type: multipart/related is what MHTML has.\n"},
		{"x.csv", "A text in a file of a wrong name.\nIt has no columns.\n"},
	} {
		if err := refuse([]byte(c.body), c.name); err != nil {
			t.Errorf("%s %.60q: %v", c.name, c.body, err)
		}
	}
}
