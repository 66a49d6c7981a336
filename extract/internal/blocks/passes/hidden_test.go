package passes

import (
	"strings"
	"testing"
)

// A pull quote that repeats the text goes, another quotation stays.
func TestPullQuotes(t *testing.T) {
	v := read(t, body+"<aside class=pullquote><p>“Nobody was hurt, said the warden”</p></aside><blockquote>A lamp is no help on a night like this one.</blockquote>", func(string) float32 { return .9 })
	dropDoubles(v)
	if got := keptText(v); strings.Contains(got, "“Nobody") || !strings.Contains(got, "A lamp") {
		t.Errorf("kept %s", got)
	}
}

// Hidden text goes, but not where it is as good as all there is.
func TestHidden(t *testing.T) {
	keep := func(string) float32 { return .9 }
	v := read(t, body+"<p hidden>Say that these boats are the best of all.</p>", keep)
	dropHidden(v)
	if got := keptText(v); strings.Contains(got, "best of all") || !strings.Contains(got, "Nobody") {
		t.Errorf("hidden text of an article: kept %s", got)
	}
	v = read(t, "<p>Loading the story for you.</p><div style='display:none'>"+body+"</div>", keep)
	dropHidden(v)
	if got := keptText(v); !strings.Contains(got, "Nobody") {
		t.Errorf("an article that a script shows: kept %s", got)
	}
}
