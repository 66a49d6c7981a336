package run

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"shuck/cmd/internal/source"
	"shuck/extract"
)

func numbers(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

// TestOrderedOrder makes early items slow, so that order is not kept by chance.
func TestOrderedOrder(t *testing.T) {
	for _, jobs := range []int{1, 3, 16} {
		var got []int
		err := ordered(t.Context(), jobs, numbers(100), func(_ context.Context, i int) int {
			time.Sleep(time.Duration(100-i) * 10 * time.Microsecond)
			return i * i
		}, func(i, square int) error {
			if square != i*i {
				t.Errorf("item %d came with the result %d", i, square)
			}
			got = append(got, i)
			return nil
		})
		if err != nil || !slices.Equal(got, slices.Collect(numbers(100))) {
			t.Errorf("%d jobs: %v, order %v", jobs, err, got)
		}
	}
}

// TestOrderedLookAhead holds the first item back and counts how many others are taken on meanwhile.
func TestOrderedLookAhead(t *testing.T) {
	const jobs = 2
	var taken atomic.Int64
	inputs := func(yield func(int) bool) {
		for i := range 1000 {
			taken.Add(1)
			if !yield(i) {
				return
			}
		}
	}
	err := ordered(t.Context(), jobs, inputs, func(_ context.Context, i int) int {
		if i == 0 {
			time.Sleep(50 * time.Millisecond)
		}
		return i
	}, func(i, _ int) error {
		if n := taken.Load(); n > int64(i+jobs*ahead+jobs+3) {
			return fmt.Errorf("%d items taken on at item %d", n, i)
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}

func TestOrderedEnds(t *testing.T) {
	stop := errors.New("stop")
	emitted := 0
	err := ordered(t.Context(), 2, numbers(1000), func(_ context.Context, i int) int { return i }, func(int, int) error {
		if emitted++; emitted == 5 {
			return stop
		}
		return nil
	})
	if err != stop || emitted != 5 {
		t.Errorf("emit's error: got %v after %d", err, emitted)
	}

	ctx, cancel := context.WithCancelCause(t.Context())
	err = ordered(ctx, 2, numbers(1000), func(ctx context.Context, i int) int {
		if i == 7 {
			cancel(stop)
			<-ctx.Done()
		}
		return i
	}, func(i, _ int) error {
		if i >= 7 {
			t.Errorf("item %d was emitted after the end", i)
		}
		return nil
	})
	if err != stop {
		t.Errorf("ended context: got %v", err)
	}
}

// nothing reads no bytes.
func nothing() ([]byte, error) { return nil, nil }

// TestGuardLeavesReads has a read that never ends: the document has its error all the same.
func TestGuardLeavesReads(t *testing.T) {
	release := make(chan struct{})
	defer close(release)
	_, left, err := guarded(t.Context(), 50*time.Millisecond, func() ([]byte, error) { <-release; return nil, nil }, func(context.Context, []byte) (int, error) {
		t.Error("work was called")
		return 0, nil
	})
	if extract.CodeOf(err) != extract.CodeTimeout || !left {
		t.Errorf("got %v, left behind: %v", err, left)
	}
}

// TestNoWorkBehindTheRun has documents whose work goes on for a while after its time is up: no
// worker may have a second one meanwhile.
func TestNoWorkBehindTheRun(t *testing.T) {
	const jobs = 2
	name := filepath.Join(t.TempDir(), "a")
	if err := os.WriteFile(name, []byte("a"), 0o666); err != nil {
		t.Fatal(err)
	}
	inputs := slices.Repeat([]source.Input{{Name: name}}, 12)
	var now, most atomic.Int64
	late := 0
	err := Each(t.Context(), Batch{Jobs: jobs, Timeout: time.Millisecond}, slices.Values(inputs), func(ctx context.Context, _ *source.Document) (int, error) {
		if n := now.Add(1); n > most.Load() {
			most.Store(n)
		}
		defer now.Add(-1)
		<-ctx.Done()
		time.Sleep(10 * time.Millisecond)
		return 0, ctx.Err()
	}, func(_ *source.Document, _ int, err error) error {
		if extract.CodeOf(err) == extract.CodeTimeout {
			late++
		}
		return nil
	})
	if err != nil || late != len(inputs) || most.Load() > jobs || now.Load() != 0 {
		t.Errorf("%v; %d of %d timeouts; %d at once, want %d at most; %d go on behind the run", err, late, len(inputs), most.Load(), jobs, now.Load())
	}
}

// TestMemoryLimit wants the collector's limit to follow the large documents in work, and to be what
// it was after them.
func TestMemoryLimit(t *testing.T) {
	before := debug.SetMemoryLimit(-1)
	m := newMemory(2)
	giveSmall, giveOne, giveTwo := m.take(memoryLarge-1), m.take(1<<20), m.take(2<<20)
	if got, want := debug.SetMemoryLimit(-1), int64(memoryBase+memoryJob+3*memoryTimes<<20); got != want {
		t.Errorf("limit %d, want %d", got, want)
	}
	giveOne()
	if got, want := debug.SetMemoryLimit(-1), int64(memoryBase+memoryJob+2*memoryTimes<<20); got != want {
		t.Errorf("limit %d after one is done, want %d", got, want)
	}
	giveTwo()
	giveSmall()
	if got := debug.SetMemoryLimit(-1); got != before {
		t.Errorf("limit %d after all are done, want %d", got, before)
	}
}

// TestMemoryOfHuge wants the collector to run early while huge documents are in work, and as before
// after them.
func TestMemoryOfHuge(t *testing.T) {
	percent := func() int {
		now := debug.SetGCPercent(100)
		debug.SetGCPercent(now)
		return now
	}
	before := percent()
	m := newMemory(2)
	giveLarge := m.take(memoryHuge - 1)
	if got := percent(); got != before {
		t.Errorf("percentage %d with a large document in work, want %d", got, before)
	}
	giveHuge := m.take(memoryHuge)
	giveLarge()
	if got := percent(); got != hugePercent {
		t.Errorf("percentage %d with a huge document in work, want %d", got, hugePercent)
	}
	giveHuge()
	if got := percent(); got != before {
		t.Errorf("percentage %d after all are done, want %d", got, before)
	}
}

func TestGuard(t *testing.T) {
	tests := []struct {
		name string
		f    func(context.Context, []byte) (int, error)
		code extract.Code
		text string
	}{
		{"a context that is heeded", func(ctx context.Context, _ []byte) (int, error) { <-ctx.Done(); return 0, ctx.Err() }, extract.CodeTimeout, "--timeout"},
		{"a panic", func(context.Context, []byte) (int, error) { panic("out of cheese") }, extract.CodeInternal, "out of cheese (run_test.go:"},
		{"a fault of the runtime", func(context.Context, []byte) (int, error) { var m []int; return m[len(os.Args)+5], nil }, extract.CodeInternal, "index out of range"},
		{"an error", func(context.Context, []byte) (int, error) { return 0, extract.Errorf(extract.CodeDecode, "mojibake") }, extract.CodeDecode, "mojibake"},
	}
	for _, test := range tests {
		_, left, err := guarded(t.Context(), 200*time.Millisecond, nothing, test.f)
		if left {
			t.Errorf("%s: left behind", test.name)
		}
		if extract.CodeOf(err) != test.code || !strings.Contains(err.Error(), test.text) {
			t.Errorf("%s: got %v (%s), want %q (%s)", test.name, err, extract.CodeOf(err), test.text, test.code)
		}
	}
	if res, _, err := guarded(t.Context(), 0, nothing, func(context.Context, []byte) (int, error) { return 7, nil }); res != 7 || err != nil {
		t.Errorf("a result: got %d, %v", res, err)
	}
}

// TestEach has good, missing, oversized and fatal documents side by side: each has its own outcome.
func TestEach(t *testing.T) {
	dir := t.TempDir()
	for name, body := range map[string]string{"a": "alpha", "b": strings.Repeat("b", 100), "d": "panic", "e": "echo"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(body), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	var inputs []source.Input
	for _, name := range []string{"a", "b", "c", "d", "e"} {
		inputs = append(inputs, source.Input{Name: filepath.Join(dir, name)})
	}
	b := Batch{Jobs: 3, Options: source.Options{Max: 50}}
	var got []string
	err := Each(t.Context(), b, slices.Values(inputs), func(_ context.Context, d *source.Document) (string, error) {
		if string(d.Body) == "panic" {
			panic("as told")
		}
		return string(d.Body), nil
	}, func(_ *source.Document, res string, err error) error {
		if err != nil {
			res = string(extract.CodeOf(err))
		}
		got = append(got, res)
		return nil
	})
	if want := []string{"alpha", "too_large", "read", "internal", "echo"}; err != nil || !slices.Equal(got, want) {
		t.Errorf("got %v, %v, want %v", got, err, want)
	}
}

// TestEachMemory runs over a thousand documents of 64 KiB and then ten thousand: the heap may not
// grow with their number.
func TestEachMemory(t *testing.T) {
	path := filepath.Join(t.TempDir(), "doc")
	if err := os.WriteFile(path, make([]byte, 64<<10), 0o666); err != nil {
		t.Fatal(err)
	}
	peak := func(n int) uint64 {
		runtime.GC()
		var most uint64
		seq := func(yield func(source.Input) bool) {
			for range n {
				if !yield(source.Input{Name: path}) {
					return
				}
			}
		}
		seen := 0
		err := Each(t.Context(), Batch{Jobs: 4}, seq, func(_ context.Context, d *source.Document) ([]byte, error) {
			return slices.Clone(d.Body), nil
		}, func(*source.Document, []byte, error) error {
			if seen++; seen%500 == 0 {
				var m runtime.MemStats
				runtime.GC()
				runtime.ReadMemStats(&m)
				most = max(most, m.HeapAlloc)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		return most
	}
	few, many := peak(1000), peak(10000)
	if many > few+8<<20 {
		t.Errorf("peak of the heap: %d KiB with 1,000 documents, %d KiB with 10,000", few>>10, many>>10)
	}
}
