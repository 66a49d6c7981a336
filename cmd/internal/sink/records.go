package sink

import (
	"io"

	"shuck/cmd/internal/files"
	"shuck/cmd/internal/journal"
	"shuck/cmd/internal/source"
)

// old are the documents in a file that an earlier run made.
type old struct {
	past *journal.Past
	file *files.File // nil where there is none
	size int64
}

func openRecords(path string) *old {
	// A journal that cannot be read tells nothing: all is done again.
	past, _ := journal.Read(journalOf(path), journal.ByInput)
	r := &old{past: past}
	f, err := files.Open(path)
	if err != nil {
		return r
	}
	if info, err := f.Stat(); err == nil {
		r.file, r.size = f, info.Size()
	}
	return r
}

// read returns the bytes the entry tells of, or why there are none.
func (r *old) read(e *journal.Entry) ([]byte, Why) {
	if r.file == nil {
		return nil, Missing
	}
	if e.Made.Size > r.size || e.At > r.size-e.Made.Size {
		return nil, Altered
	}
	data := make([]byte, e.Made.Size)
	if _, err := r.file.ReadAt(data, e.At); err != nil || journal.SumOf(data) != e.Made {
		return nil, Altered
	}
	return data, ""
}

// holds gives why the file does not hold what the entry tells of; empty where it does.
func (r *old) holds(e *journal.Entry) Why {
	switch {
	case r.file == nil:
		return Missing
	case e.Made.Size > r.size || e.At > r.size-e.Made.Size:
		return Altered
	}
	sum := newSum()
	if err := r.copy(e, sum); err != nil || sum.sum() != e.Made {
		return Altered
	}
	return ""
}

// copy writes what the entry tells of to w.
func (r *old) copy(e *journal.Entry, w io.Writer) error {
	_, err := io.Copy(w, io.NewSectionReader(r.file, e.At, e.Made.Size))
	return err
}

// isAt reports whether the input's document begins at a place in the file.
func (r *old) isAt(in source.Input, at int64) bool {
	e, ok := r.past.Find(in.Name, in.Name)
	return ok && e.At == at
}

// isAll reports whether the file is the input's document and nothing else.
func (r *old) isAll(in source.Input) bool {
	e, ok := r.past.Find(in.Name, in.Name)
	if !ok || e.At != 0 || e.Made.Size != r.size {
		return false
	}
	_, why := r.read(&e)
	return why == ""
}

func (r *old) close() {
	if r != nil && r.file != nil {
		_ = r.file.Close() // it was read only
	}
}
