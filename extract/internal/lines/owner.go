package lines

import (
	"strings"

	"shuck/extract/internal/lines/facts"
)

// The name of the site stands above its texts as a title does, and once more below them, behind a
// ©.
const (
	ownerWords = 6  // of the longest name
	ownerReach = 40 // units from the end of the text on
)

// isOwner reports whether unit i is the name of whom the text belongs to: a line below its last
// prose has it with a ©.
func isOwner(t *facts.Text, i int) bool {
	n, u := len(t.Units), &t.Units[i]
	if u.Words > ownerWords {
		return false
	}
	name := strings.TrimSpace(t.Blocks[u.First].Text)
	for j := max(i+1, n-ownerReach); j < n; j++ {
		claim := &t.Units[j]
		if claim.Copyright && !claim.Prose && int(t.NextProse[j]) == n &&
			strings.Contains(t.Blocks[claim.First].Text, name) {
			return true
		}
	}
	return false
}
