package sink

import (
	"io"
	"os"
	"path/filepath"

	"shuck/cmd/internal/files"
	"shuck/cmd/internal/journal"
	"shuck/cmd/internal/source"
)

// file is a stream into one file.
type file struct {
	*files.Writer
	stream
	Options
	path    string
	pending *files.Pending
	device  *files.File // written to in place, where path is no regular file
	packed  *output     // what is written goes through it, where it is packed
	part    *part       // of the input that is in work, where it is one of many documents
	notes   *notes      // nil where no journal is kept
	earlier *old        // nil where nothing of an earlier run is looked for
	changed bool        // something is not as the earlier run made it
	stale   bool        // the earlier output is all of an input that gives none any more
	removed int
}

func openFile(o Options) (*file, error) {
	f := &file{
		Writer: files.NewWriter(), Options: o, path: resolve(o.Path),
		stream: stream{name: source.Escape(o.Path), bare: o.Records},
	}
	var err error
	if info, statErr := files.Stat(f.path); statErr == nil && !info.Mode().IsRegular() {
		if f.device, err = files.OpenInPlace(f.path); err != nil {
			return nil, &WriteError{f.name, err}
		}
		return f, f.pack(f.device)
	}
	if f.pending, err = f.Create(f.path); err != nil {
		return nil, &WriteError{f.name, err}
	}
	if err := f.pack(f.pending); err != nil || o.Packing != Plain {
		return f, err
	}
	if o.Resume || o.Records && o.Many {
		f.notes = openNotes(f.Writer, journalOf(f.path))
	}
	if o.Resume {
		f.earlier = openRecords(f.path)
	}
	return f, nil
}

// pack has what is written packed into w, if it is to be.
func (f *file) pack(w io.Writer) (err error) {
	f.w = w
	if f.Packing != Plain {
		f.packed, err = newOutput(w, f.Packing)
		f.w = f.packed
	}
	return err
}

// Made reports whether the file at path is known to be an output of shuck's: it has a journal.
func Made(path string) bool {
	_, err := os.Lstat(journalOf(resolve(path)))
	return err == nil
}

// resolve follows the links of a path.
func resolve(path string) string {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		return real
	}
	return path
}

// journalOf returns the journal of the file at path.
func journalOf(path string) string {
	dir, name := filepath.Split(path)
	return filepath.Join(dir, "."+name+files.JournalSuffix)
}

// Earlier finds what became of the input in the file that is there.
func (f *file) Earlier(in source.Input, from journal.Sum) Earlier {
	if f.earlier == nil {
		return Earlier{}
	}
	e, ok := f.earlier.past.Find(in.Name, in.Name)
	if why := because(e, ok, from, f.Maker); why != "" {
		return Earlier{Why: why}
	}
	data, why := f.earlier.read(&e)
	return Earlier{Left: why == "", Data: data, Why: why}
}

func (f *file) Put(in source.Input, d Document) error {
	if f.earlier != nil && f.part == nil && !(d.Left && f.earlier.isAt(in, f.at)) {
		f.changed = true
		f.stale = f.stale || len(d.Data) == 0 && f.earlier.isAll(in)
	}
	at := f.at
	if err := f.stream.Put(in, d); err != nil {
		return err
	}
	if f.part != nil {
		return nil
	}
	f.notes.add(&journal.Entry{
		Input: in.Name, From: d.From, Maker: f.Maker, OK: d.OK || d.Left,
		Output: filepath.Base(f.path), At: at, Made: journal.SumOf(d.Data),
	})
	return nil
}

// Close gives the file its name, and before that the journal; a journal that does not agree with
// the file counts as none. A file that would be the same is left alone.
func (f *file) Close() error {
	defer f.earlier.close()
	if f.packed != nil && (f.written || f.device != nil) {
		if err := f.packed.Close(); err != nil {
			return &WriteError{f.name, err}
		}
	}
	switch {
	case f.device != nil:
		if err := f.device.Close(); err != nil {
			return &WriteError{f.name, err}
		}
		return nil
	case f.earlier != nil && !f.changed && f.at == f.earlier.size, !f.written:
		f.pending.Discard()
		f.notes.discard()
		return f.clear()
	}
	if err := f.notes.commit(); err != nil {
		f.Warn(forgets(f.name, err))
	}
	if err := f.pending.Commit(); err != nil {
		return &WriteError{f.name, err}
	}
	return nil
}

// clear takes away what an earlier run made of an input that gives nothing any more.
func (f *file) clear() error {
	if f.written || !f.stale {
		return nil
	}
	if err := files.Remove(f.path); err != nil {
		return &WriteError{f.name, err}
	}
	f.removed++
	_ = files.Remove(journalOf(f.path)) // it tells of nothing now
	return nil
}

func (f *file) Removed() int { return f.removed }

// Abort is that of the files: the stream has nothing to take back.
func (f *file) Abort() { f.Writer.Abort() }
