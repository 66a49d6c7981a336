//go:build !linux

package worktime

import (
	"testing"
	"time"
)

// Of returns how long do takes: what one thread worked is not to be had here.
func Of(tb testing.TB, do func()) time.Duration {
	tb.Helper()
	start := time.Now()
	do()
	return time.Since(start)
}
