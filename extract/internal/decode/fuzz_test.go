package decode

import (
	"strings"
	"testing"
	"unicode/utf8"

	"shuck/extract/internal/words"
)

// FuzzText holds Text to its word: valid UTF-8 without control characters, CR and marks, and the
// same again when it reads what it wrote.
func FuzzText(f *testing.F) {
	for _, s := range []string{"", "plain", "\uFEFFmarked", "a\r\nb\rc", "\xFF\xFEa\x00", "\x00a\x00b", "caf\xE9", "\x1B$B$\"\x1B(B", page(`<meta charset=gbk>`, "\xC4\xE3\xBA\xC3")} {
		f.Add([]byte(s), "")
	}
	f.Add([]byte("\x82\xA0"), "shift_jis")
	f.Fuzz(func(t *testing.T, body []byte, name string) {
		text, enc, err := Text(body, name)
		if err != nil {
			if text != "" || enc != "" {
				t.Fatalf("error %v, and a text", err)
			}
			return
		}
		if !utf8.ValidString(text) {
			t.Fatalf("not UTF-8: %q", text)
		}
		if at := strings.IndexFunc(text, words.IsControl); at >= 0 || strings.ContainsAny(text, "\u2028\u2029\uFEFF") {
			t.Fatalf("control character or mark: %q", text)
		}
		if c, err := Canonical(enc); c != enc || err != nil {
			t.Fatalf("name %q is not canonical: %q, %v", enc, c, err)
		}
		again, _, err := Text([]byte(text), utf8Name)
		if err == nil && again != text {
			t.Fatalf("read again: %q, first %q", again, text)
		}
		IsHTML(text, "")
	})
}

func BenchmarkText(b *testing.B) {
	clean := page("", strings.Repeat("\t<div class=\"a b\">\n\t\t<p>Some text of a page, and some more.</p>\n\t</div>\n", 2300))
	for name, body := range map[string][]byte{
		"clean": []byte(clean),
		"crlf":  []byte(strings.ReplaceAll(clean, "\n", "\r\n")),
		"gbk":   encode(b, "gbk", page("", strings.Repeat(chinese, 600))),
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(body)))
			for b.Loop() {
				if _, _, err := Text(body, ""); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
