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

// guard calls f and gives what it returns; CodeTimeout where it takes longer than timeout, CodeInternal where it
// panics. It does not wait for an f that heeds no context: that one runs on, its result unseen.
func guard[T any](ctx context.Context, timeout time.Duration, f func(context.Context) (T, error)) (T, error) {
	type outcome struct {
		res T
		err error
	}
	if timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, timeout)
		defer cancel()
	}
	done := make(chan outcome, 1)
	go func() {
		var o outcome
		defer func() {
			if v := recover(); v != nil {
				o.err = extract.Errorf(extract.CodeInternal, "a fault in shuck: %v%s: please report it", v, origin())
			}
			done <- o
		}()
		o.res, o.err = f(ctx)
	}()
	o := outcome{}
	select {
	case o = <-done:
	case <-ctx.Done():
		o.err = ctx.Err()
	}
	if errors.Is(o.err, context.DeadlineExceeded) {
		o.err = extract.Errorf(extract.CodeTimeout, "took longer than %v: raise the limit with --timeout", timeout)
	}
	return o.res, o.err
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
