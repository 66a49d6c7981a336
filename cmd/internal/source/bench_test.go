package source

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
)

// BenchmarkStreams reads pages of 100 KB out of what holds many, without cleaning them.
func BenchmarkStreams(b *testing.B) {
	page := strings.Repeat("<p class=\"a\">A line of prose that goes on for a while, and ends with a stop: überall.</p>\n", 1100)
	var warcs, lines []byte
	for i := range 100 {
		warcs = append(warcs, response(fmt.Sprint(i), isHTML, page)...)
		lines = fmt.Appendf(lines, "{\"id\":%d,\"html\":%q}\n", i, page)
	}
	for name, file := range map[string][]byte{"WARC": warcs, "JSONL": lines} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(file)))
			for b.Loop() {
				_, s, err := (&Reader{Options: Options{Max: DefaultMax}}).open(Input{Name: "f"}, bytes.NewReader(file), 0, nil)
				if err != nil {
					b.Fatal(err)
				}
				for d := range s.All() {
					if err := d.Load(); err != nil {
						b.Fatal(err)
					}
				}
			}
		})
	}
}
