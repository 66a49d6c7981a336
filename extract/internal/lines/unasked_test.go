package lines_test

import (
	"strings"
	"testing"

	"shuck/extract/doc"
	"shuck/extract/internal/lines"
)

// TestUnaskedIsSaid: a line that stands there too often for the model to be asked about says so,
// and others do not.
func TestUnaskedIsSaid(t *testing.T) {
	for copies, want := range map[int]bool{60: true, 2: false} {
		text := strings.Repeat("The masons say that the wall, which fell in the storm, will stand again by May.\n\nGoogle Scholar\n\n", copies)
		_, p := clean(t, engine(t, lines.Options{}), text)
		last := &p.Blocks[len(p.Blocks)-1]
		if last.Keep && want || (last.By == doc.ByUnasked) != want {
			t.Errorf("%d copies: %q is kept: %v, by %q, unasked: %v", copies, last.Text, last.Keep, last.By, want)
		}
	}
}
