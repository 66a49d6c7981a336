package extract_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"shuck/extract"
)

// hostileShapes are pages of any size whose cost must be linear in it: what is repeated, and what stands around it.
var hostileShapes = []struct{ name, before, again, after string }{
	{"nested-elements", "<body>", "<div>", prose},
	{"nested-inline", "<p>", "<span><b>", prose},
	{"nested-lists", "<body>", "<ul><li>a", prose},
	{"nested-tables", "<body>", "<table><tr><td>", prose},
	{"unclosed-paragraphs", "<body>", "<p>a word ", prose},
	{"unclosed-links", "<body>", "<a href=x>y ", prose},
	{"misnested", "<body>", "<b><i><p></b></i>a", prose},
	{"end-tags", "<body>", "</b></p></li>", prose},
	{"links", "<body>", `<a href="/a">More on this bridge</a> `, prose},
	{"paragraphs", "<body>", "<p>" + prose + "</p>", ""},
	{"attributes", "<p ", "a=b ", ">" + prose},
	{"entities", "<p>", "&amp;&nope;&#x41;", "</p>"},
	{"one-word", "<p>", "x", "</p>"},
}

// BenchmarkHostile gives the speed on each shape at 0.1, 1 and 10 MB: the same MB/s at all three is linear time. A page of more parts than
// one may have is refused at once, which its row says.
func BenchmarkHostile(b *testing.B) {
	x, err := extract.New(extract.Options{Input: extract.InputHTML, Engine: extract.EngineBlocks})
	if err != nil {
		b.Fatal(err)
	}
	for _, s := range hostileShapes {
		for _, size := range []int{100_000, 1_000_000, 10_000_000} {
			body := []byte("<!doctype html><title>The bridge stays closed</title>" + s.before + strings.Repeat(s.again, size/len(s.again)) + s.after)
			b.Run(fmt.Sprintf("%s/%gMB", s.name, float64(size)/1e6), func(b *testing.B) {
				b.SetBytes(int64(len(body)))
				refused := 0.
				for b.Loop() {
					if _, err := x.Extract(context.Background(), extract.Source{Name: "bench", Body: body}); extract.CodeOf(err) == extract.CodeTooLarge {
						refused = 1
					}
				}
				b.ReportMetric(refused, "refused")
			})
		}
	}
}
