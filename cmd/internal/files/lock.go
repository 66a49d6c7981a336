package files

// lockResult is what became of the attempt to lock a file.
type lockResult uint8

const (
	taken   lockResult = iota // it is ours, until it is closed or the process ends
	locked                    // another has it
	unknown                   // there are no locks here
)

// TryLock locks the file until it is closed, and reports whether it could: no other process has it
// locked.
func (f *File) TryLock() bool { return f.lock() == taken }
