package extract_test

import (
	"context"
	"fmt"
	"testing"

	"shuck/extract"
	"shuck/extract/hostile"
)

// BenchmarkHostile gives the speed on each shape at 0.1, 1 and 10 MB: the same MB/s at all three is linear time. A page of more parts than
// one may have is refused at once, which its row says.
func BenchmarkHostile(b *testing.B) {
	pages := extractor(b, extract.InputHTML, extract.EngineBlocks)
	texts := extractor(b, extract.InputText, "")
	for i := range hostile.Shapes {
		shape := &hostile.Shapes[i]
		for _, size := range []int{100_000, 1_000_000, 10_000_000} {
			b.Run(fmt.Sprintf("%s/%gMB", shape.Name, float64(size)/1e6), func(b *testing.B) {
				body := shape.Make(size)
				x := texts
				if shape.HTML {
					x = pages
				}
				b.SetBytes(int64(len(body)))
				refused := 0.
				for b.Loop() {
					_, err := x.Extract(context.Background(), extract.Source{Name: "bench", Body: body})
					if extract.CodeOf(err) == extract.CodeTooLarge {
						refused = 1
					}
				}
				b.ReportMetric(refused, "refused")
			})
		}
	}
}
