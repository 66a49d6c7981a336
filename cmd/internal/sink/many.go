package sink

import (
	"path/filepath"

	"shuck/cmd/internal/files"
	"shuck/cmd/internal/journal"
	"shuck/cmd/internal/source"
)

// shared is the file of an input of many documents, in a tree.
type shared struct {
	stream
	path    string
	pending *files.Pending
	out     *output
	err     error // why it cannot be written; the documents after it are lost
}

// Begin opens the file of an input of many documents.
func (t *tree) Begin(in source.Input, ext string, from func() (journal.Sum, error)) (Earlier, error) {
	ext += t.Packing.Ext()
	path := Path(t.Path, in, ext)
	label := source.Escape(path)
	switch {
	case !t.take(path):
		return Earlier{}, refuse("its output %s is that of another input: rename one, or clean them apart", label)
	case t.Holds(path):
		return Earlier{}, refuse("its output %s is an input: name another folder with -o", label)
	}
	e := Earlier{}
	if t.Resume {
		sum, err := from()
		if err != nil {
			return e, refuse("cannot be read twice, as --resume needs: %s", cause(err))
		}
		if e = t.earlier(in, path, sum); e.Left {
			t.Sweep(filepath.Dir(path))
			return e, nil
		}
	}
	return e, t.begin(path, ext)
}

func (t *tree) begin(path, ext string) error {
	s := &shared{path: path, stream: stream{name: source.Escape(path), bare: ext == records+t.Packing.Ext()}}
	err := t.folder(filepath.Dir(path))
	if err == nil {
		s.pending, err = t.Create(path)
	}
	if err == nil {
		s.out, err = newOutput(s.pending, t.Packing)
	}
	if err != nil {
		return t.fault(path, err)
	}
	s.w = s.out
	t.shared = s
	return nil
}

// records is the ending of a file whose documents need no headings.
const records = ".jsonl"

// add puts a document into the file of its input.
func (s *shared) add(in source.Input, d Document) {
	if s.err != nil {
		return
	}
	if err := s.Put(in, d); err != nil {
		s.err = err.(*WriteError).Err // which is all that a stream gives
	}
}

// End gives the file its name, and before that the entry that tells of it.
func (t *tree) End(in source.Input, from journal.Sum, whole bool) error {
	s := t.shared
	t.shared = nil
	defer s.pending.Discard()
	err := s.err
	if err == nil {
		err = s.out.Close()
	}
	if err == nil {
		t.note(&journal.Entry{
			Input: in.Name, From: from, Maker: t.Maker, OK: whole, Output: t.rel(s.path),
			Made: s.out.sum(),
		})
		err = s.pending.Commit()
	}
	if err != nil {
		return t.fault(s.path, err)
	}
	return nil
}

// Begin begins the stretch of an input of many documents in the file, or takes over what an earlier
// run made of it.
func (f *file) Begin(in source.Input, _ string, from func() (journal.Sum, error)) (Earlier, error) {
	f.part = &part{at: f.at, sum: newSum()}
	f.also = f.part.sum
	if f.notes == nil && f.pending != nil && f.packed == nil {
		f.notes = openNotes(f.Writer, journalOf(f.path))
	}
	if f.earlier == nil {
		return Earlier{}, nil
	}
	sum, err := from()
	if err != nil {
		return Earlier{}, refuse("cannot be read twice, as --resume needs: %s", cause(err))
	}
	e, known := f.earlier.past.Find(in.Name, in.Name)
	why := because(e, known, sum, f.Maker)
	if why == "" {
		why = f.earlier.holds(&e)
	}
	f.changed = f.changed || why != "" || !f.earlier.isAt(in, f.at)
	if why != "" {
		return Earlier{Why: why}, nil
	}
	if err := f.earlier.copy(&e, f.w); err != nil {
		return Earlier{}, &WriteError{f.name, err}
	}
	f.written = f.written || e.Made.Size > 0
	e.Input, e.Output, e.At = in.Name, filepath.Base(f.path), f.at
	f.notes.add(&e)
	f.at += e.Made.Size
	f.part, f.also = nil, nil
	return Earlier{Left: true}, nil
}

// part is the stretch of an input of many documents in a file.
type part struct {
	at  int64
	sum *output
}

// newSum sums what is written to it.
func newSum() *output {
	o, _ := newOutput(nothing{}, Plain) // cannot fail: nothing is packed
	return o
}

type nothing struct{}

func (nothing) Write(p []byte) (int, error) { return len(p), nil }

// End notes what the stretch was made from.
func (f *file) End(in source.Input, from journal.Sum, whole bool) error {
	f.notes.add(&journal.Entry{
		Input: in.Name, From: from, Maker: f.Maker, OK: whole,
		Output: filepath.Base(f.path), At: f.part.at, Made: f.part.sum.sum(),
	})
	f.part, f.also = nil, nil
	return nil
}
