package jsonl

import (
	"encoding/json"
	"strings"
	"testing"
)

// BenchmarkParse reads a record of a page of some 100 KB.
func BenchmarkParse(b *testing.B) {
	page := strings.Repeat("<div class=\"a b\">\n\t<p>A line of prose that goes on for a while, and \"ends\" with a stop: überall.</p>\n</div>\n", 1000)
	line, err := json.Marshal(map[string]any{"id": 1, "html": page})
	if err != nil {
		b.Fatal(err)
	}
	line = []byte(strings.NewReplacer(`\u003c`, "<", `\u003e`, ">").Replace(string(line)))
	b.SetBytes(int64(len(line)))
	for b.Loop() {
		if _, err := Parse(line, Fields{}); err != nil {
			b.Fatal(err)
		}
	}
}
