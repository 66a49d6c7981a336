package cmd

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

// withSignals returns a context that SIGINT, SIGTERM and, unless nohup has it ignored, SIGHUP end,
// with a [signalError] as the cause. A closed pipe is told by the write that fails, not by a
// signal.
func withSignals(ctx context.Context) (context.Context, context.CancelFunc) {
	ctx, cancel := context.WithCancelCause(ctx)
	signal.Ignore(syscall.SIGPIPE)
	came := make(chan os.Signal, 1)
	signal.Notify(came, syscall.SIGINT, syscall.SIGTERM)
	if !signal.Ignored(syscall.SIGHUP) { // a terminal that was closed
		signal.Notify(came, syscall.SIGHUP)
	}
	go func() {
		select {
		case sig := <-came:
			cancel(signalError{sig.(syscall.Signal)})
		case <-ctx.Done():
		}
		signal.Stop(came) // a second signal ends the process at once
	}()
	return ctx, func() { cancel(nil) }
}
