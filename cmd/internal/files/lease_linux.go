package files

import (
	"errors"
	"os"

	"golang.org/x/sys/unix"
)

// lease has whoever opens a file for writing, or cuts it, wait until release. The zero lease is
// none.
type lease struct {
	file *os.File
	held bool
}

// takeLease takes a lease on a file that is open for reading. The error is ErrInUse where someone
// has it open for writing; where there can be no lease, for the kind of file system or for a file
// of another's, it is none.
func takeLease(f *os.File) (lease, error) {
	l := lease{file: f}
	_, err := unix.FcntlInt(f.Fd(), unix.F_SETLEASE, unix.F_RDLCK)
	if errors.Is(err, unix.EAGAIN) {
		return l, ErrInUse
	}
	l.held = err == nil
	return l, nil
}

// wanted reports whether someone waits for the release.
func (l lease) wanted() bool {
	if !l.held {
		return false
	}
	kind, err := unix.FcntlInt(l.file.Fd(), unix.F_GETLEASE, 0)
	return err != nil || kind != unix.F_RDLCK
}

func (l lease) release() {
	if l.held {
		_, _ = unix.FcntlInt(l.file.Fd(), unix.F_SETLEASE, unix.F_UNLCK)
	}
}
