package words

import (
	"slices"
	"strings"
	"testing"
)

func TestCount(t *testing.T) {
	for s, want := range map[string]int{
		"":                               0,
		" .,;–! ":                        0,
		"one":                            1,
		"two  words":                     2,
		"don't re-enter the O’Brien's":   4,
		"- dash -x y- 'z'":               4,
		"a_b c/d e.g.":                   5,
		"3.5 kg, 1,000":                  5,
		"naïve Ærø":                      2,
		"cafe\u0301 au":                  2, // a mark is a part of its word
		"Это два":                        2,
		"한국어 문장":                         2, // Hangul has spaces
		"古":                              1, // a started unit counts
		"古い桟橋":                           2,
		"古い桟":                            2,
		"สวัส":                           1,
		"สวัสดี":                         2,
		"ab古い桟c":                         4,
		"·\u30fb·":                       0, // the middle dot of Katakana is no character of a word
		"word\u00a0word\u2009word\u200a": 3,
	} {
		if got := Count(s); got != want {
			t.Errorf("Count(%q) = %d, want %d", s, got, want)
		}
	}
}

func TestEach(t *testing.T) {
	for _, c := range []struct {
		text  string
		limit int
		want  []string
	}{
		{"", 9, nil},
		{"One, two_three isn't!", 9, []string{"One", "two", "three", "isn", "t"}},
		{"Ærø 7x ё", 9, []string{"Ærø", "7x", "ё"}},
		{"ab古いc", 9, []string{"ab", "古", "い", "c"}},
		{"a b c", 2, []string{"a", "b"}},
		{"a b", 2, []string{"a", "b"}},
		{"古い桟", 2, []string{"古", "い"}},
		{"a b", 0, nil},
	} {
		var got []string
		Each(c.text, c.limit, func(_ uint32, start, end int) { got = append(got, c.text[start:end]) })
		if !slices.Equal(got, c.want) {
			t.Errorf("Each of %q up to %d: %q, want %q", c.text, c.limit, got, c.want)
		}
	}
}

// TestEachHashes: words that differ in case alone are one, and no others are.
func TestEachHashes(t *testing.T) {
	hashes := func(text string) (out []uint32) {
		Each(text, 99, func(h uint32, _, _ int) { out = append(out, h) })
		return out
	}
	if a, b := hashes("OLD Quay ÆRØ ДВА x1 古"), hashes("old quay ærø два X1 古"); !slices.Equal(a, b) {
		t.Errorf("hashes %v and %v, want the same", a, b)
	}
	all := hashes("a b ab ba aa 1 11 古 い ё е quay quays")
	slices.Sort(all)
	if n := len(slices.Compact(all)); n != 13 {
		t.Errorf("%d hashes of 13 words", n)
	}
}

// TestEachHashesAnywhere: a word has one hash wherever it stands, at whatever distance from the end.
func TestEachHashesAnywhere(t *testing.T) {
	for _, word := range []string{"a", "quay", "Thursday", "lamplighters", "naïveté", "überzeugend", "мост", "B2b"} {
		want := AppendHashes(nil, word, 1)[0]
		for _, text := range []string{" %s", "%s.", "%s and", "the %s, and more of it", "— %s —", "so (%s)"} {
			text = strings.Replace(text, "%s", word, 1)
			if !slices.Contains(AppendHashes(nil, text, 9), want) {
				t.Errorf("another hash of %q in %q", word, text)
			}
		}
	}
}

func TestEndsSentence(t *testing.T) {
	for _, s := range []string{
		"It is.", "Is it?", "So it is!", "And so…", "これで。", "何？", "ええ！", "यह है।", "أين؟", "یہ ہے۔", "Այո։",
		`He said "so."`, "(It was.)", "„Ja.“", "‚Ja.‘", "«Oui.» ", "終わり。」", "**So it was.**", "end.\t\n\u00a0",
	} {
		if !EndsSentence(s) {
			t.Errorf("%q does not end a sentence", s)
		}
	}
	for _, s := range []string{"", " ", "Home", "As follows:", "one,", "(note)", "a; b;", "12", "。x", "“", strings.Repeat("*", 9)} {
		if EndsSentence(s) {
			t.Errorf("%q ends a sentence", s)
		}
	}
}
