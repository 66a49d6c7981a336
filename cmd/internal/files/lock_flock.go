//go:build darwin || dragonfly || freebsd || linux || netbsd || openbsd

package files

import (
	"errors"

	"golang.org/x/sys/unix"
)

// lock tries to lock the file, without waiting.
func (f *File) lock() lockResult {
	for {
		switch err := unix.Flock(int(f.Fd()), unix.LOCK_EX|unix.LOCK_NB); {
		case err == nil:
			return taken
		case errors.Is(err, unix.EWOULDBLOCK):
			return locked
		case !errors.Is(err, unix.EINTR):
			return unknown
		}
	}
}

// holdLock keeps the lock over the file's Close, until release is called.
func (f *File) holdLock() (release func()) {
	fd, err := unix.FcntlInt(f.Fd(), unix.F_DUPFD_CLOEXEC, 0)
	if err != nil {
		return func() {} // a run that sweeps may come between; the rename fails then
	}
	return func() { _ = unix.Close(fd) }
}

// leftOver reports whether a file without a lock is thought to be left over.
func (*File) leftOver() bool { return false }
