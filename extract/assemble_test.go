package extract

import (
	"testing"

	"shuck/extract/doc"
)

// TestAssembleInPlace: the article of a long text of which most is kept takes no second copy of the
// blocks, and one that is a small part of it does not hold on to the rest.
func TestAssembleInPlace(t *testing.T) {
	for _, c := range []struct {
		name  string
		every int // so many blocks a kept one
		same  bool
	}{{"most kept", 1, true}, {"few kept", 10, false}} {
		p := &doc.Page{Title: -1}
		for i := range 1000 {
			p.Blocks = append(p.Blocks, doc.Block{Text: "one", Words: 1, Keep: i%c.every == 0, Gap: i%7 == 0})
		}
		first := &p.Blocks[0]
		a := assemble(p)
		if len(a.Blocks) != 1000/c.every || a.Words != len(a.Blocks) || a.DroppedWords != 1000-a.Words {
			t.Errorf("%s: %d blocks of %d words, %d words dropped", c.name, len(a.Blocks), a.Words, a.DroppedWords)
		}
		if same := &a.Blocks[0] == first; same != c.same {
			t.Errorf("%s: the blocks are the page's: %v, want %v", c.name, same, c.same)
		}
	}
}
