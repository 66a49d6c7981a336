package report

import (
	"cmp"
	"container/heap"
	"slices"

	"shuck/extract/check"
)

// worst keeps the max worst findings of all it is shown: by severity, then by score, then the
// first.
type worst struct {
	max  int
	seen int
	kept ranks
}

type ranked struct {
	check.Finding
	order int
}

// compareRank puts the worse finding first.
func compareRank(a, b ranked) int {
	return cmp.Or(cmp.Compare(b.Severity, a.Severity), cmp.Compare(b.Score, a.Score), cmp.Compare(a.order, b.order))
}

func (w *worst) add(f check.Finding) {
	r := ranked{f, w.seen}
	w.seen++
	switch {
	case len(w.kept) < w.max:
		heap.Push(&w.kept, r)
	case compareRank(r, w.kept[0]) < 0:
		w.kept[0] = r
		heap.Fix(&w.kept, 0)
	}
}

// list returns the findings that were kept, the worst first, and how many were not.
func (w *worst) list() (list []ranked, left int) {
	list = slices.SortedFunc(slices.Values(w.kept), compareRank)
	return list, w.seen - len(list)
}

// ranks is a heap with the least bad on top.
type ranks []ranked

func (r ranks) Len() int           { return len(r) }
func (r ranks) Less(i, j int) bool { return compareRank(r[i], r[j]) > 0 }
func (r ranks) Swap(i, j int)      { r[i], r[j] = r[j], r[i] }
func (r *ranks) Push(v any)        { *r = append(*r, v.(ranked)) }
func (r *ranks) Pop() any {
	last := (*r)[len(*r)-1]
	*r = (*r)[:len(*r)-1]
	return last
}
