package decode

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestLines(t *testing.T) {
	for _, test := range []struct {
		body string
		want []string
		ends []int
	}{
		{"", nil, nil},
		{"a", []string{"a"}, []int{1}},
		{"a\nb\r\n\rc\r", []string{"a", "b", "", "c"}, []int{2, 5, 6, 8}},
		{"\uFEFFa\x1b\vb\fc\u0085d\u2028e", []string{"a", "b", "c", "d", "e"}, []int{6, 8, 11, 15, 16}},
		{"a\u2029b\u2029", []string{"a", "", "b", ""}, []int{4, 4, 8, 8}},
		{"\r\x1b\n", []string{"", ""}, []int{1, 3}},
	} {
		var lines []string
		var ends []int
		for end, line := range Lines([]byte(test.body)) {
			lines, ends = append(lines, line), append(ends, end)
		}
		if !slices.Equal(lines, test.want) || !slices.Equal(ends, test.ends) {
			t.Errorf("%q: got %q, ends %v, want %q, %v", test.body, lines, ends, test.want, test.ends)
		}
	}
}

// FuzzLines wants the lines to be those of the text that Text gives.
func FuzzLines(f *testing.F) {
	f.Add("a\r\nb\rc\u2029d\u2028\x1b\n\uFEFF")
	f.Fuzz(func(t *testing.T, body string) {
		text, _, err := Text([]byte(body), utf8Name)
		if err != nil || !utf8.ValidString(body) {
			t.Skip()
		}
		var lines []string
		at := 0
		for end, line := range Lines([]byte(body)) {
			if end < at {
				t.Fatalf("%q: a line ends at %d, the one before at %d", body, end, at)
			}
			at = end
			lines = append(lines, line)
		}
		if got := strings.Join(lines, "\n"); at != len(body) || got != text && got+"\n" != text {
			t.Fatalf("%q: got %q up to %d, want %q", body, got, at, text)
		}
	})
}
