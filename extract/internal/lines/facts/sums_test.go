package facts

import (
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/parse"
)

// What is summed of the parts of a text is what is summed of it as a whole, and of each field some.
func TestBetween(t *testing.T) {
	p := &doc.Page{Source: "The pier\n\nThe pier was closed on Monday, said the warden, who had been there all night.\n\n" +
		"Share\n\n- a rope\n- a lamp\n\nShare\n\nThe boats left at six, as they do on any other day of the year, and came back at noon.\n\n- a bell\n"}
	parse.Text(p)
	text := Of(p.Blocks)
	defer text.Release()
	n := len(text.Units)
	whole := text.Between(0, n)
	for _, some := range []int32{
		whole.Words, whole.Prose, whole.ProseWords, whole.Short, whole.ShortWords, whole.Gaps, whole.Marked, whole.Bullets,
	} {
		if some == 0 {
			t.Fatalf("of the whole: %+v, want some of each", whole)
		}
	}
	for i := range n + 1 {
		a, b := text.Between(0, i), text.Between(i, n)
		sum := Sums{
			a.Words + b.Words, a.Prose + b.Prose, a.ProseWords + b.ProseWords, a.Short + b.Short,
			a.ShortWords + b.ShortWords, a.Gaps + b.Gaps, a.Marked + b.Marked, a.Bullets + b.Bullets,
		}
		if sum != whole {
			t.Errorf("up to unit %d %+v and from there on %+v: want %+v together", i, a, b, whole)
		}
	}
}
