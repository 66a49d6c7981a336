package cmd

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"
)

// patience is how long a test waits for a process, a signal or a byte that takes a second at most.
const patience = time.Minute

// command is exec.Command, but fails the test and kills the process where that is not done in time.
func command(tb testing.TB, name string, args ...string) *exec.Cmd {
	tb.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	tb.Cleanup(cancel)
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.WaitDelay = 5 * time.Second
	cmd.Cancel = func() error {
		if errors.Is(ctx.Err(), context.DeadlineExceeded) {
			tb.Errorf("waited %v for the end of: %s", patience, strings.Join(cmd.Args, " "))
		}
		return cmd.Process.Kill()
	}
	return cmd
}

// firstByte waits for the first byte that comes out of a pipe.
func firstByte(t *testing.T, r *os.File) {
	t.Helper()
	if err := r.SetReadDeadline(time.Now().Add(patience)); err != nil {
		t.Fatal(err)
	}
	if _, err := r.Read(make([]byte, 1)); err != nil {
		t.Fatalf("waiting for the first byte of the output: %v", err)
	}
}
