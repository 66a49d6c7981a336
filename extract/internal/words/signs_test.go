package words

import "testing"

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
