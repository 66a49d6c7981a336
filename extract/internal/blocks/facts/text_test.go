package facts

import (
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/parse"
	"shuck/extract/internal/rules"
)

// A phrase marks every block that it stands in, not only the first of the page.
func TestPhrasesMarkEachBlock(t *testing.T) {
	p := &doc.Page{Source: "<p>Share this story</p><p>The harbour was open again.</p><p>Share this story</p>", HTML: true}
	parse.HTML(p, parse.Options{})
	f := Of(p)
	defer f.Release()
	for _, i := range []int{0, len(f.Blocks) - 1} {
		if f.Texts[i].Groups&rules.Share.Bit() == 0 {
			t.Errorf("block %d, %q: not marked as a share label", i, f.Blocks[i].Text)
		}
	}
}
