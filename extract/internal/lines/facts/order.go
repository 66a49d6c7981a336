package facts

import "shuck/extract/internal/engine"

// Order is what stands before and after each unit; each slice is by unit.
type Order struct {
	Before []Sums // of the units before it; one more at the end, for the whole text

	PrevProse, NextProse []int32 // the nearest unit of prose above and below, -1 and the number of units for none
	RunStart, RunEnd     []int32 // the run of units without prose that it is in: first, and one past the last
	LastEnd, NextEnd     []int32 // the nearest unit above and below that a rule of verdict End names, -1 and the number of units for none
}

// readOrder fills the sums, the neighbours and the runs.
func (t *Text) readOrder() {
	n := len(t.Units)
	t.Before = engine.Zeroed(t.Before, n+1)
	t.PrevProse, t.NextProse = engine.Zeroed(t.PrevProse, n), engine.Zeroed(t.NextProse, n)
	t.RunStart, t.RunEnd, t.LastEnd = engine.Zeroed(t.RunStart, n), engine.Zeroed(t.RunEnd,
		n), engine.Zeroed(t.LastEnd, n)
	t.NextEnd = engine.Zeroed(t.NextEnd, n)
	t.Whole = Whole{Units: int32(n)}
	t.count = engine.Zeroed(t.count, t.hashes.Reset(n))
	w := &t.Whole
	t.Before[0] = Sums{}
	last, start, end := int32(-1), int32(0), int32(-1)
	for i := range t.Units {
		s := &t.Units[i]
		t.Before[i+1] = t.Before[i]
		t.Before[i+1].add(s)
		t.PrevProse[i] = last
		if s.Prose {
			last, start = int32(i), int32(i)+1
		}
		t.RunStart[i] = min(start, int32(i))
		t.LastEnd[i] = end
		if s.EndMark {
			end = int32(i)
		}
		w.add(s)
		count := &t.count[t.hashes.Add(s.Hash)]
		s.Earlier = *count
		*count++
	}
	next := int32(n)
	end = next
	for i := n - 1; i >= 0; i-- {
		if t.NextEnd[i] = end; t.Units[i].EndMark {
			end = int32(i)
		}
		t.NextProse[i] = next
		t.RunEnd[i] = max(next, int32(i)+1)
		if t.Units[i].Prose {
			next = int32(i)
			t.RunEnd[i] = int32(i) + 1
		}
		s := &t.Units[i]
		if s.Copies = t.count[t.hashes.Add(s.Hash)] - 1; s.Copies > 0 {
			w.Copies++
		}
	}
	w.finish(t)
}
