package sink

import (
	"fmt"

	"shuck/cmd/internal/files"
	"shuck/cmd/internal/journal"
)

// notes is a journal that is written whole, for a file that is. A fault of it is no fault of the
// output: it is told at the end, and there is no journal then. A nil one takes no notes.
type notes struct {
	*journal.Writer
	pending *files.Pending
	err     error
}

func openNotes(w *files.Writer, path string) *notes {
	n := &notes{}
	if n.pending, n.err = w.Create(path); n.err == nil {
		n.Writer = journal.NewWriter(n.pending)
	}
	return n
}

func (n *notes) add(e *journal.Entry) {
	if n != nil && n.err == nil {
		n.err = n.Add(e)
	}
}

func (n *notes) commit() error {
	if n == nil {
		return nil
	}
	if n.err == nil {
		n.err = n.Flush()
	}
	if n.err != nil {
		n.discard()
		return n.err
	}
	return n.pending.Commit()
}

func (n *notes) discard() {
	if n != nil && n.pending != nil {
		n.pending.Discard()
	}
}

// forgets says that an output has no journal.
func forgets(name string, err error) string {
	return fmt.Sprintf("%s: its journal cannot be written, so that --resume will do all of it again: %s",
		name, cause(err))
}
