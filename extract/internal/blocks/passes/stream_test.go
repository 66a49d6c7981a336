package passes

import (
	"strings"
	"testing"
)

// TestStream: further articles in the element of the page's own go, where their headings lead elsewhere.
func TestStream(t *testing.T) {
	const more = "<p>Nobody was hurt, said the warden, who had spent the night on the pier with a lamp that would not stay lit.</p>"
	links := func(urls ...string) (out string) {
		for i, url := range urls {
			out += "<a href='" + url + "'>" + []string{"Quay shut for the winter", "Two boats for the bay"}[i] + "</a> "
		}
		return "<p>" + out + "</p>"
	}
	stream := "<h1>Quay shut for the winter</h1>" + more + "<h1>Two boats for the bay</h1>" + more
	for _, c := range []struct {
		name, page string
		want       bool // the further articles are kept
	}{
		{"called like links", body + stream + links("/1", "/2"), false},
		{"links by themselves", body + "<h1><a href=/1>Quay shut for the winter</a></h1>" + more, false},
		{"parts of the article", body + stream, true},
		{"in its table of contents", body + stream + links("#1", "/all#2"), true},
		{"half of them", body + stream + links("/1"), true},
		{"below no article", stream + links("/1", "/2"), true},
		{"lower headings", body + strings.ReplaceAll(stream, "h1", "h2") + links("/1", "/2"), true},
		{"parts of a manual", body + "<h1>Quay</h1>" + more + "<p><a href=/q>Quay</a></p>", true},
	} {
		v := read(t, "<title>Harbour open again</title><h1>Harbour open again</h1>"+c.page, func(string) float32 { return .9 })
		dropArticles(v)
		if got := strings.Contains(keptText(v), "stay lit.|") || strings.HasSuffix(keptText(v), "stay lit."); got != c.want {
			t.Errorf("%s: kept %v, want %v: %s", c.name, got, c.want, keptText(v))
		}
	}
}
