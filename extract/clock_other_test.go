//go:build !linux

package extract_test

import (
	"testing"
	"time"
)

// spent returns how long do takes: what one thread worked is not to be had here.
func spent(_ *testing.T, do func()) time.Duration {
	start := time.Now()
	do()
	return time.Since(start)
}
