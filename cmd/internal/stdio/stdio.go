// Package stdio tells a standard output that was closed when the program began from one that leads
// to /dev/null.
//
// Go's runtime opens /dev/null in the place of a closed one before any Go code runs, so that only C
// code that runs earlier still sees it. A program built without C takes a closed standard output
// for /dev/null.
package stdio

import (
	"io"
	"io/fs"
	"os"
	"syscall"
)

// Output gives w, or where that is a standard output that was closed, a writer that says so.
func Output(w io.Writer) io.Writer {
	if w == io.Writer(os.Stdout) && closed() {
		return none{}
	}
	return w
}

// none is an output that is not there.
type none struct{}

// Write returns the error that the system gives for it.
func (none) Write([]byte) (int, error) {
	return 0, &fs.PathError{Op: "write", Path: os.Stdout.Name(), Err: syscall.EBADF}
}
