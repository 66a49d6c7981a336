package run

import (
	"fmt"
	"strings"
	"time"
)

// Tally counts what became of documents.
type Tally struct {
	OK, Empty, Failed int
	Left              int // left alone: their output was there and newer
	Words, Dropped    int // words kept and left out
}

// Documents is how many were looked at.
func (t Tally) Documents() int { return t.OK + t.Empty + t.Failed + t.Left }

// Line is the tally in words, with the time it took: "12 documents: 10 ok, 1 empty, 1 failed; 900 of 1000 words kept; 0.3s".
func (t Tally) Line(took time.Duration) string {
	var b strings.Builder
	n := t.Documents()
	fmt.Fprintf(&b, "%d document%s: %d ok, %d empty, %d failed", n, plural(n), t.OK, t.Empty, t.Failed)
	if t.Left > 0 {
		fmt.Fprintf(&b, ", %d left alone", t.Left)
	}
	fmt.Fprintf(&b, "; %d of %d words kept; %v", t.Words, t.Words+t.Dropped, took.Round(10*time.Millisecond))
	return b.String()
}

func plural(n int) string {
	if n == 1 {
		return ""
	}
	return "s"
}
