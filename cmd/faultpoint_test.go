package cmd

import (
	"fmt"
	"os"
	"sync/atomic"
	"syscall"
	"time"

	"shuck/cmd/internal/files"
)

// armFault has a file operation of this process fail, or the process be killed at it, as
// SHUCK_FAULT says: "fail:N:ERRNO" or "kill:N:0" for the N-th. A file "fired" tells that it came to
// that.
func armFault() {
	how, n, errno := "", int64(0), 0
	if _, err := fmt.Sscanf(os.Getenv("SHUCK_FAULT"), "%4s:%d:%d", &how, &n, &errno); err != nil {
		return
	}
	var seen atomic.Int64
	files.Fault = func(op files.Op, path string) error {
		if seen.Add(1) != n {
			return nil
		}
		if err := os.WriteFile("fired", fmt.Appendf(nil, "%s %s", op, path), 0o666); err != nil {
			panic(err)
		}
		if how == "fail" {
			return syscall.Errno(errno)
		}
		self, err := os.FindProcess(os.Getpid())
		if err == nil {
			err = self.Kill()
		}
		time.Sleep(time.Minute) // the end comes sooner
		return err
	}
}
