package facts

import (
	"strings"
	"testing"

	"shuck/extract/internal/words"
)

// first is the first words of a text by their hashes.
func first(text string) []uint32 { return words.AppendHashes(nil, text, maxWords) }

func TestShingles(t *testing.T) {
	var g Shingles
	if g.Add("one two three four five"); g.Words != 5 {
		t.Errorf("%d words, want 5", g.Words)
	}
	if got := g.Share(first("zero — Two, THREE four five")); got != .5 {
		t.Errorf("the run at another place, in other case: %g, want .5", got)
	}
	if got := g.Share(first("two one three four")); got != 0 {
		t.Errorf("the words in another order: %g, want 0", got)
	}
	g.Reset()
	if g.Add(strings.Repeat("a ", maxBody) + "b c d e"); g.Words != maxBody || g.Share(first("b c d e")) != 0 {
		t.Errorf("%d words of a text are taken in, want %d", g.Words, maxBody)
	}
}

func TestShareOfText(t *testing.T) {
	var a Shingles
	a.Add("One two three four five six seven eight.")
	for text, want := range map[string]float32{
		"one two three four five":       1,
		"three four five six ten":       .5,
		"nine ten eleven twelve":        0,
		"one two three":                 -1, // too short to tell
		"":                              -1,
		"eight one two three four nine": 1. / 3,
	} {
		if got := a.Share(first(text)); got != want {
			t.Errorf("share of %q: %g, want %g", text, got, want)
		}
	}
	if a.Reset(); a.Share(first("one two three four five")) != -1 {
		t.Error("the next text has the words of the last")
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
		in, of, share := b.Overlap(first(text))
		if got := [3]float32{in, of, share}; got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
	if b.fill(""); b.Size != 0 {
		t.Errorf("%d words in an empty set", b.Size)
	}
}
