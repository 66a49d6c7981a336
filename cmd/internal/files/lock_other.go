//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package files

import "time"

// lock knows no locks. Windows does not let go of a file that a process has open, so none in hand
// can be swept there.
func (*File) lock() lockResult { return unknown }

func (*File) holdLock() (release func()) { return func() {} }

// leftOver reports whether a file without a lock is thought to be left over: it was not changed for
// a day.
func (f *File) leftOver() bool {
	info, err := f.Stat()
	return err == nil && time.Since(info.ModTime()) > 24*time.Hour
}
