package run

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"
)

// Tally counts what became of documents.
type Tally struct {
	OK, Empty, Failed int
	Words, Dropped    int // words kept and left out

	Resumed bool           // the run left alone what an earlier one had made
	Left    int            // left alone
	Why     map[string]int // the others by the reason why they were not
	Removed int            // outputs whose input gives none any more
}

// isNew is the reason for which nothing is done again, but for the first time.
const isNew = "new"

// Because counts a document that was not left alone.
func (t *Tally) Because(why string) {
	if t.Why == nil {
		t.Why = map[string]int{}
	}
	t.Why[why]++
}

// Documents is how many were looked at.
func (t Tally) Documents() int { return t.OK + t.Empty + t.Failed + t.Left }

// Line is the tally in words, with the time it took: "12 documents: 10 ok, 1 empty, 1 failed; 900 of 1000 words kept; 0.3s".
func (t Tally) Line(took time.Duration) string {
	var b strings.Builder
	n := t.Documents()
	fmt.Fprintf(&b, "%d document%s: %d ok, %d empty, %d failed", n, plural(n), t.OK, t.Empty, t.Failed)
	if t.Resumed {
		b.WriteString(t.resumed())
	}
	fmt.Fprintf(&b, "; %d of %d words kept; %v", t.Words, t.Words+t.Dropped, took.Round(10*time.Millisecond))
	return b.String()
}

// resumed says what was left alone, and why the rest was done: ", 7 left alone; 1 new; 2 done again: 1 input changed, 1
// other settings".
func (t Tally) resumed() string {
	var b strings.Builder
	fmt.Fprintf(&b, ", %d left alone", t.Left)
	again, reasons := 0, []string(nil)
	for _, why := range slices.Sorted(maps.Keys(t.Why)) {
		if why != isNew {
			again += t.Why[why]
			reasons = append(reasons, fmt.Sprintf("%d %s", t.Why[why], why))
		}
	}
	if n := t.Why[isNew]; n > 0 {
		fmt.Fprintf(&b, "; %d %s", n, isNew)
	}
	if again > 0 {
		fmt.Fprintf(&b, "; %d done again: %s", again, strings.Join(reasons, ", "))
	}
	if t.Removed > 0 {
		fmt.Fprintf(&b, "; %d old output%s removed", t.Removed, plural(t.Removed))
	}
	return b.String()
}

func plural(n int) string {
	if n == 1 {
		return ""
	}
	return "s"
}
