package run

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"shuck/cmd/internal/source"
	"shuck/extract"
)

// records gives n records of JSONL, each made when it is read.
func records(n int, pad string) io.Reader {
	i := 0
	return bufio.NewReaderSize(readerFunc(func(p []byte) (int, error) {
		if i == n {
			return 0, io.EOF
		}
		i++
		return copy(p, fmt.Sprintf("{\"id\":%d,\"text\":\"%s\"}\n", i, pad)), nil
	}), 64<<10)
}

type readerFunc func(p []byte) (int, error)

func (f readerFunc) Read(p []byte) (int, error) { return f(p) }

var stdin = slices.Values([]source.Input{{Name: source.Stdin}})

// TestEachStream makes early records slow: the outcomes come in order, each its own, and Begin and
// End once around them.
func TestEachStream(t *testing.T) {
	for _, jobs := range []int{1, 8} {
		var got []string
		b := Batch{Jobs: jobs, Timeout: time.Minute, Options: source.Options{Stdin: records(50, "x")}}
		b.Begin = func(*source.Stream) (bool, error) { got = append(got, "begin"); return false, nil }
		b.End = func(*source.Stream) error { got = append(got, "end"); return nil }
		err := Each(t.Context(), b, stdin, func(_ context.Context, d *source.Document) (string, error) {
			time.Sleep(time.Duration(60-d.Line) * 50 * time.Microsecond)
			if d.Line == 7 {
				panic("as told")
			}
			return d.ID, nil
		}, func(d *source.Document, id string, err error) error {
			if d.Line == 7 && extract.CodeOf(err) == extract.CodeInternal {
				id = d.ID
			}
			got = append(got, id)
			return nil
		})
		var want []string
		want = append(want, "begin")
		for i := range 50 {
			want = append(want, fmt.Sprint(i+1))
		}
		if want = append(want, "end"); err != nil || !slices.Equal(got, want) {
			t.Errorf("%d jobs: got %v, %v", jobs, got, err)
		}
	}
}

// TestEachStreamSkips leaves alone the stream that Begin says is done.
func TestEachStreamSkips(t *testing.T) {
	b := Batch{Jobs: 2, Options: source.Options{Stdin: records(50, "x")}}
	b.Begin = func(*source.Stream) (bool, error) { return true, nil }
	b.End = func(*source.Stream) error { t.Error("End was called"); return nil }
	err := Each(t.Context(), b, stdin, func(context.Context, *source.Document) (int, error) {
		t.Error("a document was worked on")
		return 0, nil
	}, func(*source.Document, int, error) error { return nil })
	if err != nil {
		t.Error(err)
	}
}

// TestEachStreamMemory runs over a thousand records of 32 KiB and then ten thousand.
func TestEachStreamMemory(t *testing.T) {
	pad := strings.Repeat("x", 32<<10)
	peak := func(n int) (most uint64) {
		seen := 0
		b := Batch{Jobs: 4, Options: source.Options{Stdin: records(n, pad)}}
		err := Each(t.Context(), b, stdin, func(_ context.Context, d *source.Document) ([]byte, error) {
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
		if err != nil || seen != n {
			t.Fatalf("%d of %d records, %v", seen, n, err)
		}
		return most
	}
	few, many := peak(1000), peak(10_000)
	if many > few+8<<20 {
		t.Errorf("peak of the heap: %d KiB with 1,000 records, %d KiB with 10,000", few>>10, many>>10)
	}
}
