// Package run works through many documents at once: a bounded number of workers, results in the order of the inputs,
// memory that does not grow with their number, and one bad document never the end of the others.
package run

import (
	"context"
	"io"
	"iter"
	"sync"
	"time"

	"shuck/cmd/internal/source"
)

// Batch says how documents are worked through.
type Batch struct {
	Jobs    int           // workers, 1 or more
	Timeout time.Duration // for each document, reading included; 0 is none
	Max     source.Size   // for each document, unpacked; 0 is none
	Stdin   io.Reader
}

// Work makes a result of one document. It has to end soon after ctx does, and may not keep body,
// which is used again.
type Work[T any] func(ctx context.Context, in source.Input, body []byte) (T, error)

// Emit takes the outcome of one document. The error it returns ends the run; err is the document's alone.
type Emit[T any] func(in source.Input, res T, err error) error

// Each reads every input, gives it to work, and hands the outcomes to emit one by one, in the order
// of the inputs. An input that cannot be read, takes too long or makes work panic has an error with
// one of extract's codes. No worker has a second document before it is done with the first.
//
// It ends at the first error of emit, which it returns, or with ctx, whose cause it returns. It
// waits for no work then: outcomes not emitted yet are lost.
func Each[T any](ctx context.Context, b Batch, inputs iter.Seq[source.Input], work Work[T], emit Emit[T]) error {
	type outcome struct {
		res T
		err error
	}
	readers := sync.Pool{New: func() any { return &source.Reader{Max: b.Max, Stdin: b.Stdin} }}
	memory := newMemory(b.Jobs)
	one := func(ctx context.Context, in source.Input) outcome {
		r := readers.Get().(*source.Reader)
		read := func() ([]byte, error) { return r.Read(in) }
		res, left, err := guarded(ctx, b.Timeout, read, func(ctx context.Context, body []byte) (T, error) {
			defer memory.take(len(body))()
			return work(ctx, in, body)
		})
		if !left {
			readers.Put(r)
		}
		return outcome{res, err}
	}
	return ordered(ctx, b.Jobs, inputs, one, func(in source.Input, o outcome) error { return emit(in, o.res, o.err) })
}
