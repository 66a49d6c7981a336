package lines

import (
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/parse"
	"shuck/extract/internal/rules"
)

// A phrase marks every line that it stands in, not only the first of the document.
func TestPhrasesMarkEachLine(t *testing.T) {
	p := &doc.Page{Source: "Share this story\n\nThe harbour was open again on Monday.\n\nShare this story\n"}
	parse.Text(p)
	v := look(p.Blocks)
	defer v.done()
	for _, i := range []int{0, len(v.units) - 1} {
		if v.units[i].groups&rules.Share.Bit() == 0 {
			t.Errorf("unit %d: not marked as a share label", i)
		}
	}
}
