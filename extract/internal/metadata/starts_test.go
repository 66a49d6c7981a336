package metadata

import (
	"slices"
	"testing"
)

// TestStarts: a text is told by two bytes to begin with none of the words, in any case and any script.
func TestStarts(t *testing.T) {
	list := []string{"by", "Kirjoittanut", "Írta", "文", "از"}
	for s, want := range map[string]string{
		"by Ada": "by", "BY Ada": "by", "bY": "by", "kIRJOITTANUT": "Kirjoittanut", "írta Ada": "Írta", "文/某": "文", "از": "از",
		"b": "", "": "", "Ba": "", "îrta": "",
	} {
		if got := newStarts(true, list).of(s); slices.Contains(got, want) != (want != "") {
			t.Errorf("%q may begin with %q", s, got)
		}
	}
	if as := newStarts(false, list); as.begin("By Ada") || !as.begin("by Ada") || as.begin("bay") {
		t.Error("want only words as they are written")
	}
}
