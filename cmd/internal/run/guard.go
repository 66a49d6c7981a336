package run

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"time"

	"shuck/extract"
)

// guarded calls read, and work on what it gave, and gives what that returns; CodeTimeout where the
// two take longer than timeout, CodeInternal where one panics.
//
// A read that no byte comes to is left behind when ctx ends, and left is true then. Work is not: it
// has to heed its context, and is waited for, so that no work goes on behind the run.
func guarded[T any](
	ctx context.Context, timeout time.Duration, read func() ([]byte, error),
	work func(context.Context, []byte) (T, error),
) (res T, left bool, err error) {
	if timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, timeout)
		defer cancel()
	}
	body, left, err := readUntil(ctx, read)
	if err == nil {
		res, err = caught(func() (T, error) { return work(ctx, body) })
	}
	if errors.Is(err, context.DeadlineExceeded) || extract.CodeOf(err) == extract.CodeTimeout {
		err = extract.Errorf(extract.CodeTimeout, "took longer than %v: raise the limit with --timeout", timeout)
	}
	return res, left, err
}

// readUntil returns what read returns, or ctx's error where that ends first: left says that read
// goes on then.
func readUntil(ctx context.Context, read func() ([]byte, error)) (body []byte, left bool, err error) {
	type outcome struct {
		body []byte
		err  error
	}
	done := make(chan outcome, 1)
	go func() {
		body, err := caught(read)
		done <- outcome{body, err}
	}()
	select {
	case o := <-done:
		return o.body, false, o.err
	case <-ctx.Done():
		return nil, true, ctx.Err()
	}
}

// caught calls f, and makes an error of its panic.
func caught[T any](f func() (T, error)) (res T, err error) {
	defer func() {
		if v := recover(); v != nil {
			err = extract.Errorf(extract.CodeInternal, "a fault in shuck: %v%s: please report it", v, origin())
		}
	}()
	return f()
}

// origin says where the panic being recovered began, as " (file.go:12)".
func origin() string {
	var pcs [32]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(3, pcs[:])])
	for {
		f, more := frames.Next()
		if f.Function != "" && !strings.HasPrefix(f.Function, "runtime.") {
			return fmt.Sprintf(" (%s:%d)", f.File[strings.LastIndexByte(f.File, '/')+1:], f.Line)
		}
		if !more {
			return ""
		}
	}
}
