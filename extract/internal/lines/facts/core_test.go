package facts

import (
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/parse"
)

// TestCore finds the stretch where prose outweighs the rest. One very long paragraph counts as 400
// words: it does not win over an article of many, parted from it by a long menu.
func TestCore(t *testing.T) {
	sentence := "The masons laid stones by the old quay, and the divers looked at each pile below. "
	paragraph := strings.Repeat(sentence, 4) // 60 words and more
	menu := func(n int) string { return strings.Repeat("Sport and weather\n\n", n) }
	for _, c := range []struct {
		name, text string
		from, to   int32
	}{
		{"nothing", "", 0, 0},
		{"a menu", menu(3), 0, 0},
		{"prose under a menu", menu(3) + paragraph + "\n\n" + paragraph, 3, 5},
		{"a label in the prose", paragraph + "\n\n" + menu(1) + paragraph, 0, 3},
		{"a long menu in the prose, less above", paragraph + "\n\n" + menu(9) + paragraph + "\n\n" + paragraph, 10, 12},
		{"a giant above", strings.Repeat(sentence, 50) + "\n\n" + menu(40) + strings.Repeat(paragraph+"\n\n", 8), 41, 49},
	} {
		p := &doc.Page{Source: c.text}
		parse.Text(p)
		f := Of(p.Blocks)
		if f.CoreFrom != c.from || f.CoreTo != c.to {
			t.Errorf("%s: units %d to %d of %d, want %d to %d", c.name, f.CoreFrom, f.CoreTo, len(f.Units), c.from, c.to)
		}
		f.Release()
	}
}
