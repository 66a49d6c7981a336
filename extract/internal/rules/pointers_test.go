package rules

import (
	"testing"

	"shuck/extract/internal/words"
)

func TestPointers(t *testing.T) {
	for line, want := range map[string]bool{
		"Kapcsolódó cikkek: Megújul a strand": true,
		"Related videos: The second ferry":    true,
		"You may also like: Why walk?":        true,
		"See also: the note on ropes.":        false,
		"Related: ferries":                    false,
		"Colour of the rope: brown":           false,
		"Related articles:":                   false,
	} {
		fold := words.AppendFold(nil, line)
		if got := matchPointer(nil, fold, words.Count(line)); len(got) > 0 != want {
			t.Errorf("%q points to more: %v, want %v", line, got, want)
		}
	}
}
