package files

// lockResult is what became of the attempt to lock a file.
type lockResult uint8

const (
	taken   lockResult = iota // it is ours, until it is closed or the process ends
	locked                    // another has it
	unknown                   // there are no locks here
)
