// Package run works through many documents at once: a bounded number of workers, results in the
// order of the inputs, memory that does not grow with their number, and one bad document never the
// end of the others.
package run

import (
	"context"
	"iter"
	"sync"
	"time"

	"shuck/cmd/internal/source"
)

// Batch says how inputs are worked through.
type Batch struct {
	source.Options
	Jobs    int           // workers, 1 or more
	Timeout time.Duration // for each document, reading included; 0 is none

	Begin func(s *source.Stream) (skip bool, err error) // before the documents of a stream; nil for nothing to do
	End   func(s *source.Stream) error                  // behind them, where they were not skipped
}

// Work makes a result of one document. It has to end soon after ctx does, and may not keep the
// body, which is used again.
type Work[T any] func(ctx context.Context, d *source.Document) (T, error)

// Emit takes the outcome of one document. The error it returns ends the run; err is the document's
// alone.
type Emit[T any] func(d *source.Document, res T, err error) error

// Each reads every input, gives its documents to work, and hands the outcomes to emit one by one,
// in the order of the inputs and of the documents in them. A document that cannot be read, takes
// too long or makes work panic has an error with one of extract's codes. No worker has a second
// document before it is done with the first.
//
// It ends at the first error of emit, Begin or End, which it returns, or with ctx, whose cause it
// returns. It waits for no work then: outcomes not emitted yet are lost.
func Each[T any](ctx context.Context, b Batch, inputs iter.Seq[source.Input], work Work[T], emit Emit[T]) error {
	r := &runner[T]{Batch: b, work: work, emit: emit, memory: newMemory(b.Jobs), slots: make(chan struct{}, b.Jobs)}
	r.readers.New = func() any { return &source.Reader{Options: b.Options} }
	return ordered(ctx, b.Jobs, inputs, r.input, func(_ source.Input, o outcome[T]) error {
		if o.stream == nil {
			return emit(o.doc, o.res, o.err)
		}
		return r.stream(ctx, o.stream)
	})
}

type outcome[T any] struct {
	doc    *source.Document
	stream *source.Stream // the input holds many; there is no result then
	res    T
	err    error
}

// runner is one call of Each.
type runner[T any] struct {
	Batch
	work    Work[T]
	emit    Emit[T]
	memory  *memory
	readers sync.Pool
	slots   chan struct{} // one for each document at work, that of an input or of a stream
}

// input reads an input, and works on it where it is one document.
func (r *runner[T]) input(ctx context.Context, in source.Input) outcome[T] {
	reader := r.readers.Get().(*source.Reader)
	var stream *source.Stream
	d := &source.Document{Input: in}
	res, left, err := r.guarded(ctx, func() (body []byte, err error) {
		body, stream, err = reader.Open(in)
		return body, err
	}, func(ctx context.Context, body []byte) (res T, err error) {
		if stream != nil {
			return res, nil
		}
		d.Body = body
		return r.work(ctx, d)
	})
	if left {
		return outcome[T]{doc: d, res: res, err: err}
	}
	r.readers.Put(reader)
	d.Body = nil
	return outcome[T]{d, stream, res, err}
}

// stream works on the documents of a stream.
func (r *runner[T]) stream(ctx context.Context, s *source.Stream) error {
	defer s.Close()
	if r.Begin != nil {
		if skip, err := r.Begin(s); skip || err != nil {
			return err
		}
	}
	err := ordered(ctx, r.Jobs, s.All(), r.document, func(_ *source.Document, o outcome[T]) error {
		return r.emit(o.doc, o.res, o.err)
	})
	if err != nil || r.End == nil {
		return err
	}
	return r.End(s)
}

// document works on one document of a stream.
func (r *runner[T]) document(ctx context.Context, d *source.Document) outcome[T] {
	res, left, err := r.guarded(ctx, func() ([]byte, error) {
		err := d.Load()
		return d.Body, err
	}, func(ctx context.Context, _ []byte) (T, error) { return r.work(ctx, d) })
	if left { // it is being loaded still
		return outcome[T]{doc: &source.Document{Input: d.Input, ID: d.ID}, res: res, err: err}
	}
	d.Body = nil
	return outcome[T]{doc: d, res: res, err: err}
}

// guarded is the function of the name, for as many documents at once as there are workers.
func (r *runner[T]) guarded(
	ctx context.Context, read func() ([]byte, error), work func(context.Context, []byte) (T, error),
) (res T, left bool, err error) {
	if !send(ctx, r.slots, struct{}{}) {
		return res, false, context.Cause(ctx)
	}
	defer func() { <-r.slots }()
	return guarded(ctx, r.Timeout, read, func(ctx context.Context, body []byte) (T, error) {
		defer r.memory.take(len(body))()
		return work(ctx, body)
	})
}
