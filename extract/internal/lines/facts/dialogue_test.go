package facts

import (
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/parse"
)

// TestDialogue: what stands in brackets is heard between turns.
func TestDialogue(t *testing.T) {
	for _, c := range []struct {
		between string
		want    int32 // units of the dialogue
	}{
		{"", 8},
		{"[laughter]\n", 9},
		{"(a bell)\n", 9},
		{"laughter\n", 0},
	} {
		p := &doc.Page{Source: "MARTIN\nFeet.\nINES\nOrange feet.\n" + c.between + "MARTIN\nAnd how many?\nINES\nForty-one thousand.\n"}
		parse.Text(p)
		f := Of(p.Blocks)
		if got := f.Dialogue.To - f.Dialogue.From; got != c.want {
			t.Errorf("%s: %d units, want %d", strings.TrimSpace(c.between), got, c.want)
		}
		f.Release()
	}
}
