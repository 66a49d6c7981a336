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
	for s, want := range map[string]byte{
		"```": '`', "````": '`', "```go": '`', "~~~": '~', "~~~ a`b": '~',
		"": 0, "``": 0, "~~": 0, "```go run```": 0, " ```": 0, "text ```": 0,
	} {
		if got := Fence(s); got != want {
			t.Errorf("%q: %q, want %q", s, got, want)
		}
	}
}
