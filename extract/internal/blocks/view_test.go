package blocks

import (
	"testing"

	"shuck/extract/internal/rules"
)

// A phrase marks every block that it stands in, not only the first of the page.
func TestPhrasesMarkEachBlock(t *testing.T) {
	v := read(t, "<p>Share this story</p>"+body+"<p>Share this story</p>", func(string) float32 { return 1 })
	for _, i := range []int{0, len(v.blocks) - 1} {
		if v.stats[i].groups&rules.Share.Bit() == 0 {
			t.Errorf("block %d, %q: not marked as a share label", i, v.blocks[i].Text)
		}
	}
}
