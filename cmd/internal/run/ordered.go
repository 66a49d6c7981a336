package run

import (
	"context"
	"iter"
)

// ahead is how many items for each worker may be taken on before the oldest one's result is out. It
// bounds memory, and lets the others go on while one worker has a long document.
const ahead = 4

// ordered calls work on the items of seq in jobs goroutines, and emit on item and result in the
// order of seq, in the caller's goroutine. It returns emit's first error, or the cause of ctx's
// end, and waits for no goroutine then.
func ordered[I, O any](ctx context.Context, jobs int, seq iter.Seq[I], work func(context.Context, I) O, emit func(I, O) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	type task struct {
		item I
		done chan O // holds one, so that no worker waits to hand out its result
	}
	todo, order := make(chan task), make(chan task, jobs*ahead)
	go func() {
		defer close(order)
		defer close(todo)
		for item := range seq {
			t := task{item, make(chan O, 1)}
			if !send(ctx, order, t) || !send(ctx, todo, t) {
				return
			}
		}
	}()
	for range jobs {
		go func() {
			for t := range todo {
				t.done <- work(ctx, t.item)
			}
		}()
	}
	for {
		t, ok := receive(ctx, order)
		if !ok {
			return context.Cause(ctx)
		}
		res, ok := receive(ctx, t.done)
		if !ok {
			return context.Cause(ctx)
		}
		if err := emit(t.item, res); err != nil {
			return err
		}
	}
}

// send reports whether v was sent before ctx ended.
func send[T any](ctx context.Context, c chan<- T, v T) bool {
	select {
	case c <- v:
		return true
	case <-ctx.Done():
		return false
	}
}

// receive returns the next value of c; false where c is closed or ctx has ended.
func receive[T any](ctx context.Context, c <-chan T) (v T, ok bool) {
	if ctx.Err() != nil {
		return v, false
	}
	select {
	case v, ok = <-c:
		return v, ok
	case <-ctx.Done():
		return v, false
	}
}
