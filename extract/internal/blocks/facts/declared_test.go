package facts

import (
	"slices"
	"testing"

	"shuck/extract/doc"
)

func TestGrams(t *testing.T) {
	hashes := func(text string, limit int) (out []uint64, n int) {
		n = eachShingle(text, limit, func(g uint64) { out = append(out, g) })
		return out, n
	}
	five, n := hashes("one two three four five", 99)
	if n != 5 || len(five) != 2 || five[0] == five[1] {
		t.Errorf("%d words, runs %v: want 5 and two runs that differ", n, five)
	}
	if got, n := hashes("one two three", 99); n != 3 || got != nil {
		t.Errorf("%d words, runs %v: want 3 and no run", n, got)
	}
	if got, n := hashes("one two three four five", 4); n != 4 || !slices.Equal(got, five[:1]) {
		t.Errorf("up to 4: %d words, runs %v, want 4 and %v", n, got, five[:1])
	}
	if got, _ := hashes("zero — Two, THREE four five", 99); len(got) != 2 || got[1] != five[1] {
		t.Errorf("the run at another place, in other case: %v, want %v last", got, five[1])
	}
	if got, _ := hashes("two one three four", 99); got[0] == five[0] {
		t.Error("the order of words makes no difference")
	}
}

func TestShareOfArticleBody(t *testing.T) {
	p := &Page{Doc: &doc.Page{Head: doc.Head{Linked: doc.Linked{Bodies: []string{"One two three four five six seven eight."}}}}}
	p.readBody()
	a := &p.Body
	for text, want := range map[string]float32{
		"one two three four five":       1,
		"three four five six ten":       .5,
		"nine ten eleven twelve":        0,
		"one two three":                 -1, // too short to tell
		"":                              -1,
		"eight one two three four nine": 1. / 3,
	} {
		if got := a.Share(text); got != want {
			t.Errorf("share of %q: %g, want %g", text, got, want)
		}
	}
	p.Doc.Head.Linked.Bodies = nil
	if p.readBody(); a.Share("one two three four five") != -1 {
		t.Error("the next page has the words of the last")
	}
}

func TestWordSet(t *testing.T) {
	var b WordSet
	b.fill("Old quay to open again, old QUAY")
	for text, want := range map[string][3]float32{
		"old quay to open again":     {1, 5, 1},
		"the old quay":               {2. / 3, 3, .4},
		"nothing":                    {0, 1, 0},
		"old old old old old old":    {1, 6, 1},
		"quay open, and again it is": {.5, 6, .6},
	} {
		in, of, share := b.Overlap(text)
		if got := [3]float32{in, of, share}; got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
	if b.fill(""); b.Size != 0 {
		t.Errorf("%d words in an empty set", b.Size)
	}
}
