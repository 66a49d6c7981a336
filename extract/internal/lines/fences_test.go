package lines_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"shuck/extract/internal/lines"
)

// TestBrokenFences: what is code depends on all lines above, so a text whose fences do not match is
// the hardest to decide on.
func TestBrokenFences(t *testing.T) {
	titled, untitled := engine(t, lines.Options{}), engine(t, lines.Options{NoTitle: true})
	fences := []string{"```", "~~~", "~~~~", "````", "```go", "  ```", "\t```", "~~~ x", "```a`b", "# ```"}
	for seed := range uint64(150) {
		r := rand.New(rand.NewPCG(seed, 1))
		text := strings.Split(dump(2), "\n")
		for range 1 + r.IntN(6) {
			text = slices.Insert(text, r.IntN(len(text)), fences[r.IntN(len(fences))])
		}
		t.Run(fmt.Sprint(seed), func(t *testing.T) { mustHold(t, titled, untitled, strings.Join(text, "\n")) })
	}
}
