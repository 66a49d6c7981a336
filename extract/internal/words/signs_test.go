package words

import (
	"testing"
	"unicode"
)

func TestPartingAt(t *testing.T) {
	for s, want := range map[string]int{
		"| a": 1, "· b": 2, "› c": 3, "｜d": 3, "•": 3,
		"": 0, "a |": 0, "»": 0, "©": 0, "…": 0, "\xc2": 0, "\xe2\x80": 0, "，": 0,
	} {
		if got := PartingAt(s); got != want {
			t.Errorf("%q: %d, want %d", s, got, want)
		}
		if got := PartingAt([]byte(s)); got != want {
			t.Errorf("%q as bytes: %d, want %d", s, got, want)
		}
	}
}

func TestFence(t *testing.T) {
	for s, want := range map[string]struct {
		mark byte
		n    int
	}{
		"```": {'`', 3}, "````": {'`', 4}, "```go": {'`', 3}, "~~~": {'~', 3}, "~~~~~ a`b": {'~', 5},
		"": {}, "``": {}, "~~": {}, "```go run```": {}, " ```": {}, "text ```": {},
	} {
		if mark, n := Fence(s); mark != want.mark || n != want.n {
			t.Errorf("%q: %d of %q, want %d of %q", s, n, mark, want.n, want.mark)
		}
	}
}

// TestMayEnd: no sign that ends a sentence begins with a byte that says it does not, and each byte
// that says so begins one.
func TestMayEnd(t *testing.T) {
	var first [256]bool
	for r := range rune(unicode.MaxRune) {
		if Ending(r) {
			first[string(r)[0]] = true
		}
	}
	for c, want := range first {
		if MayEnd(byte(c)) != want {
			t.Errorf("byte %#x: %v, want %v", c, !want, want)
		}
	}
}
