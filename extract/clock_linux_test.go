package extract_test

import (
	"runtime"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// spent returns the time that a processor worked on do: others that want the machine do not count.
func spent(t *testing.T, do func()) time.Duration {
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	worked := func() time.Duration {
		var at unix.Timespec
		if err := unix.ClockGettime(unix.CLOCK_THREAD_CPUTIME_ID, &at); err != nil {
			t.Fatal(err)
		}
		return time.Duration(at.Nano())
	}
	before := worked()
	do()
	return worked() - before
}
