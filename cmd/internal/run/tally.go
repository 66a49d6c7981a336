package run

import (
	"cmp"
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
	Skipped map[string]int // what in the inputs was no document, by what it is
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

// Line is the tally in words, with the time it took: "12 documents: 10 ok, 1 empty, 1 failed; 900
// of 1000 words kept; 0.3s".
func (t Tally) Line(took time.Duration) string {
	var b strings.Builder
	n := t.Documents()
	fmt.Fprintf(&b, "%d document%s: %d ok, %d empty, %d failed", n, plural(n), t.OK, t.Empty, t.Failed)
	if t.Resumed {
		b.WriteString(t.resumed())
	}
	b.WriteString(t.skipped())
	fmt.Fprintf(&b, "; %d of %d words kept; %v", t.Words, t.Words+t.Dropped, took.Round(10*time.Millisecond))
	return b.String()
}

// resumed says what was left alone, and why the rest was done: ", 7 left alone; 1 new; 2 done
// again: 1 input changed, 1 other settings".
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

// Skip counts what was no document.
func (t *Tally) Skip(what map[string]int) {
	if t.Skipped == nil {
		t.Skipped = map[string]int{}
	}
	for k, n := range what {
		t.Skipped[k] += n
	}
}

// mostSkipped is how many kinds of what was skipped are named.
const mostSkipped = 6

// skipped says what was no document, most of it first: ", 9 skipped (6 request, 3 image/png)".
func (t Tally) skipped() string {
	all := 0
	kinds := slices.SortedFunc(maps.Keys(t.Skipped), func(a, b string) int {
		return cmp.Or(cmp.Compare(t.Skipped[b], t.Skipped[a]), cmp.Compare(a, b))
	})
	var named []string
	for i, k := range kinds {
		all += t.Skipped[k]
		if i < mostSkipped {
			named = append(named, fmt.Sprintf("%d %s", t.Skipped[k], k))
		}
	}
	switch {
	case all == 0:
		return ""
	case len(kinds) > mostSkipped:
		named = append(named, "…")
	}
	return fmt.Sprintf(", %d skipped (%s)", all, strings.Join(named, ", "))
}

func plural(n int) string {
	if n == 1 {
		return ""
	}
	return "s"
}
