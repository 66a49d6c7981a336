package files

import (
	"os"
	"path/filepath"
)

// Sweep takes away the temporary files that killed runs left in dir, once a run. It leaves those
// alone that it cannot tell to be left over: locked ones, which a run that lives has in hand, and
// all where the system knows no such locks and they were changed in the last day.
func (w *Writer) Sweep(dir string) {
	w.mu.Lock()
	_, done := w.swept[dir]
	w.swept[dir] = struct{}{}
	w.mu.Unlock()
	if done || fault(OpList, dir) != nil {
		return
	}
	d, err := os.Open(dir)
	if err != nil {
		return
	}
	defer d.Close()
	for {
		names, err := d.Readdirnames(1024)
		for _, name := range names {
			if temporary().MatchString(name) {
				sweep(filepath.Join(dir, name))
			}
		}
		if err != nil {
			return
		}
	}
}

// sweep takes away the temporary file at path if no run has it in hand.
func sweep(path string) {
	if info, err := os.Lstat(path); err != nil || !info.Mode().IsRegular() {
		return
	}
	f, err := open(OpOpen, path, os.O_RDWR) // some file systems give a lock to no less
	if err != nil {
		if f, err = Open(path); err != nil {
			return
		}
	}
	defer f.Close()
	if f.lock() == taken || f.leftOver() {
		_ = Remove(path)
	}
}
