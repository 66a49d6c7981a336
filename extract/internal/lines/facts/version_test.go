package facts

import "testing"

func TestIsVersion(t *testing.T) {
	for word, want := range map[string]bool{
		"2.1": true, "10.0.3": true, "1.4-rc2": true, "0.9b": true, "3.12.0a1": true, "1.0.0+build": true,
		"21": false, "2.": false, ".5": false, "v": false, "04.05.2021": false, "2,1": false, "12345.1": false, "a1.2": false, "": false,
	} {
		if got := IsVersion(word); got != want {
			t.Errorf("%q: %v, want %v", word, got, want)
		}
	}
}
