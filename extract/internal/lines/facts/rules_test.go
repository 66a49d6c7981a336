package facts

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
	f := Of(p.Blocks)
	defer f.Release()
	for _, i := range []int{0, len(f.Units) - 1} {
		if f.Units[i].Groups&rules.Share.Bit() == 0 {
			t.Errorf("unit %d: not marked as a share label", i)
		}
	}
	list := f.Evidence(nil)
	if len(list) != 2 || list[0].Block != 0 || int(list[1].Block) != len(p.Blocks)-1 {
		t.Errorf("the evidence is %v, want a rule on the first and the last line", list)
	}
}
