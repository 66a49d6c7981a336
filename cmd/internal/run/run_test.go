package run

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"runtime"
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

func TestGuard(t *testing.T) {
	release := make(chan struct{})
	defer close(release)
	tests := []struct {
		name string
		f    func(context.Context) (int, error)
		code extract.Code
		text string
	}{
		{"a context that is heeded", func(ctx context.Context) (int, error) { <-ctx.Done(); return 0, ctx.Err() }, extract.CodeTimeout, "--timeout"},
		{"a context that is not", func(context.Context) (int, error) { <-release; return 0, nil }, extract.CodeTimeout, "--timeout"},
		{"a panic", func(context.Context) (int, error) { panic("out of cheese") }, extract.CodeInternal, "out of cheese (run_test.go:"},
		{"a fault of the runtime", func(context.Context) (int, error) { var m []int; return m[len(os.Args)+5], nil }, extract.CodeInternal, "index out of range"},
		{"an error", func(context.Context) (int, error) { return 0, extract.Errorf(extract.CodeDecode, "mojibake") }, extract.CodeDecode, "mojibake"},
	}
	for _, test := range tests {
		_, err := guard(t.Context(), 200*time.Millisecond, test.f)
		if extract.CodeOf(err) != test.code || !strings.Contains(err.Error(), test.text) {
			t.Errorf("%s: got %v (%s), want %q (%s)", test.name, err, extract.CodeOf(err), test.text, test.code)
		}
	}
	if res, err := guard(t.Context(), 0, func(context.Context) (int, error) { return 7, nil }); res != 7 || err != nil {
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
	b := Batch{Jobs: 3, Max: 50}
	var got []string
	err := Each(t.Context(), b, slices.Values(inputs), func(_ context.Context, _ source.Input, body []byte) (string, error) {
		if string(body) == "panic" {
			panic("as told")
		}
		return string(body), nil
	}, func(_ source.Input, res string, err error) error {
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

// TestEachMemory runs over a thousand documents of 64 KiB and then ten thousand: the heap may not grow with their number.
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
		err := Each(t.Context(), Batch{Jobs: 4}, seq, func(_ context.Context, _ source.Input, body []byte) ([]byte, error) {
			return slices.Clone(body), nil
		}, func(source.Input, []byte, error) error {
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
