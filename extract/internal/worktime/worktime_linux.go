package worktime

import (
	"runtime"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// Of returns how long a processor worked on do.
func Of(tb testing.TB, do func()) time.Duration {
	tb.Helper()
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	worked := func() time.Duration {
		var at unix.Timespec
		if err := unix.ClockGettime(unix.CLOCK_THREAD_CPUTIME_ID, &at); err != nil {
			tb.Fatal(err)
		}
		return time.Duration(at.Nano())
	}
	before := worked()
	do()
	return worked() - before
}
