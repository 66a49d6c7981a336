package words

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestIndexUnsafe(t *testing.T) {
	odd := func(r rune) bool { return IsControl(r) || r == 0x2028 || r == 0x2029 || r == 0xFEFF }
	for r := rune(0); r < 0x3000; r++ {
		for at := range 9 {
			s := strings.Repeat("a", at) + string(r) + "bcdefghijk"
			want := -1
			if odd(r) {
				want = at
			}
			if got := IndexUnsafe(s); got != want {
				t.Fatalf("IndexUnsafe of U+%04X after %d bytes = %d, want %d", r, at, got, want)
			}
		}
	}
	for _, c := range []struct {
		s    string
		want int
	}{{"", -1}, {"tab\tand\nline feed, enough of them", -1}, {"日本語 text", -1}} {
		if got := IndexUnsafe(c.s); got != c.want {
			t.Errorf("IndexUnsafe(%q) = %d, want %d", c.s, got, c.want)
		}
	}
}

func TestStripControl(t *testing.T) {
	for _, c := range []struct{ s, want string }{
		{"plain text stays as it is", "plain text stays as it is"},
		{"a\x1B[31mred\x1B[0m title", "a[31mred[0m title"},
		{"\u202Etfel ot thgir\u202C", "tfel ot thgir"},
		{"tab\tline\nend\r", "tab\tline\nend"},
		{"nul\x00 del\x7F nel\u0085", "nul del nel"},
		{"line\u2028stays", "line\u2028stays"},
	} {
		if got := StripControl(c.s); got != c.want || !utf8.ValidString(got) {
			t.Errorf("StripControl(%q) = %q, want %q", c.s, got, c.want)
		}
	}
}

func BenchmarkStripControl(b *testing.B) {
	for name, s := range map[string]string{
		"markup":   strings.Repeat("\t<p class=\"lead\">Some text, and more of it.</p>\n", 3500),
		"cyrillic": strings.Repeat("<p>Немного текста, и ещё немного.</p>\n", 2800),
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			for b.Loop() {
				StripControl(s)
			}
		})
	}
}

func TestInspect(t *testing.T) {
	parts := []string{
		"a", "word ", "\n", "\t", "é", "日本", "’", "\r", "\x00", "\x7F", "\u2028", "\u0085", "\uFEFF", "\x80", "\xC3", "\xFF~\x1F", "\xE2\x80",
		"plain text of more than thirty-two bytes, ", "and some more of it to go on with, ",
	}
	for seed := range 20_000 {
		s := ""
		for n := seed; n > 0; n /= 3 {
			s += parts[n*7%len(parts)] + strings.Repeat("x", n%41)
		}
		valid, odd := Inspect(s)
		if valid != utf8.ValidString(s) || valid && odd != IndexUnsafe(s) {
			t.Fatalf("Inspect(%q) = %t, %d", s, valid, odd)
		}
	}
}
