package cmd

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"syscall"

	"shuck/cmd/internal/source"
)

// Exit statuses.
const (
	exitOK      = 0
	exitFailed  = 1   // an input was empty or failed; check: findings past the gate
	exitUsage   = 2   // wrong usage, or the output could not be written
	exitSignals = 128 // and the signal's number
)

// statusError ends a command with an exit status after all there was to say has been said.
type statusError int

func (e statusError) Error() string { return fmt.Sprintf("exit status %d", int(e)) }

// signalError is the cause of a context that a signal ended.
type signalError struct{ syscall.Signal }

func (e signalError) Error() string { return e.String() }

// exitOf returns the status a command ends with for the error it returned, and writes the error to
// stderr where that is still to be done. A reader of the output that went away is no error.
func exitOf(err error, stderr io.Writer) int {
	if err == nil || errors.Is(err, syscall.EPIPE) {
		return exitOK
	}
	if status, ok := errors.AsType[statusError](err); ok {
		return int(status)
	}
	if sig, ok := errors.AsType[signalError](err); ok {
		return exitSignals + int(sig.Signal)
	}
	if pe, ok := errors.AsType[*fs.PathError](err); ok && pe.Path == os.Stdout.Name() {
		err = fmt.Errorf("standard output: cannot be written: %w", pe.Err)
	}
	fmt.Fprintf(stderr, "shuck: %s\n", source.Escape(err.Error()))
	return exitUsage
}
