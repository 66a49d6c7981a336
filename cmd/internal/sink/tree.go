package sink

import (
	"hash/maphash"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"shuck/cmd/internal/files"
	"shuck/cmd/internal/journal"
	"shuck/cmd/internal/source"
)

// tree gives every document a file below a folder.
type tree struct {
	*files.Writer
	Options
	made    string // the folder last made sure of
	seed    maphash.Seed
	taken   map[uint64]struct{} // hashes of the outputs given to an input, for a path a document would add up
	folds   func(dir string) bool
	shared  *shared // of the input that is in work, where it is one of many documents
	past    *journal.Past
	log     *journal.Log // nil until there is something to tell
	logErr  error
	removed int
}

func openTree(o Options) (*tree, error) {
	if err := files.MkdirAll(filepath.Clean(o.Path)); err != nil {
		return nil, &WriteError{source.Escape(o.Path), err}
	}
	t := &tree{Writer: files.NewWriter(), Options: o, seed: maphash.MakeSeed(), taken: map[uint64]struct{}{}}
	t.folds = t.FoldsCase
	// A journal that cannot be read tells nothing: all is done again.
	t.past, _ = journal.Read(filepath.Join(o.Path, files.JournalSuffix), journal.ByOutput)
	t.Sweep(filepath.Clean(o.Path))
	return t, nil
}

// Earlier looks at the file the input would get.
func (t *tree) Earlier(in source.Input, from journal.Sum) Earlier {
	if !t.Resume {
		return Earlier{}
	}
	return t.earlier(in, Path(t.Path, in, t.Ext+t.Packing.Ext()), from)
}

// earlier looks at the file at path, which is the input's.
func (t *tree) earlier(in source.Input, path string, from journal.Sum) Earlier {
	e, ok := t.past.Find(t.rel(path), in.Name)
	why := because(e, ok, from, t.Maker)
	if why == "" {
		why = stands(path, e.Made)
	}
	return Earlier{Left: why == "", Why: why}
}

// rel is an output's path below the folder, as the journal has it.
func (t *tree) rel(path string) string {
	rel, err := filepath.Rel(t.Path, path)
	if err != nil {
		return path
	}
	return filepath.ToSlash(rel)
}

func (t *tree) Put(in source.Input, d Document) error {
	if t.shared != nil {
		t.shared.add(in, d)
		return nil
	}
	path := Path(t.Path, in, t.Ext+t.Packing.Ext())
	label := source.Escape(path)
	switch {
	case !t.take(path):
		return refuse("its output %s is that of another input: rename one, or clean them apart", label)
	case d.Left:
		t.Sweep(filepath.Dir(path))
		return nil
	case len(d.Data) == 0:
		return t.clear(in, path)
	case t.Holds(path):
		return refuse("its output %s is an input: name another folder with -o", label)
	}
	return t.write(path, d.Data, &journal.Entry{
		Input: in.Name, From: d.From, Maker: t.Maker, OK: d.OK,
		Output: t.rel(path),
	})
}

// take returns the path to an input; false where it was given to one before, in any spelling the
// file system takes for the same.
func (t *tree) take(path string) bool {
	name, folded := maphash.String(t.seed, path), maphash.String(t.seed, "\x00"+strings.ToLower(path))
	if _, ok := t.taken[name]; ok {
		return false
	}
	if _, ok := t.taken[folded]; ok && t.folds(filepath.Dir(path)) {
		return false
	}
	t.taken[name], t.taken[folded] = struct{}{}, struct{}{}
	return true
}

// clear takes away what an earlier run made of an input that gives nothing any more, where --resume
// asks for what a run without an earlier one would leave. What shuck did not make, or what was
// changed since, stays.
func (t *tree) clear(in source.Input, path string) error {
	if !t.Resume {
		return nil
	}
	wrote := t.past.Wrote(t.rel(path), in.Name)
	if !slices.ContainsFunc(wrote, func(m journal.Sum) bool { return stands(path, m) == "" }) || t.Holds(path) {
		return nil
	}
	if err := files.Remove(path); err != nil {
		return refuse("its old output %s cannot be removed: %s", source.Escape(path), cause(err))
	}
	t.note(&journal.Entry{Input: in.Name, Maker: t.Maker, Output: t.rel(path)})
	t.removed++
	return nil
}

// write makes the file, and before it appears the entry that tells of it.
func (t *tree) write(path string, data []byte, e *journal.Entry) error {
	if err := t.put(path, data, e); err != nil {
		return t.fault(path, err)
	}
	return nil
}

// fault returns the error of an output that cannot be written: that of its input, or of the whole
// run.
func (t *tree) fault(path string, err error) error {
	label := source.Escape(path)
	if info, statErr := os.Stat(t.Path); t.ends(path, err) || statErr != nil || !info.IsDir() {
		return &WriteError{label, err}
	}
	return refuse("its output %s cannot be written: %s", label, cause(err))
}

func (t *tree) put(path string, data []byte, e *journal.Entry) error {
	if err := t.folder(filepath.Dir(path)); err != nil {
		return err
	}
	p, err := t.Create(path)
	if err != nil {
		return err
	}
	defer p.Discard()
	out, err := newOutput(p, t.Packing)
	if err != nil {
		return err
	}
	if _, err := out.Write(data); err != nil {
		return err
	}
	if err := out.Close(); err != nil {
		return err
	}
	e.Made = out.sum()
	t.note(e)
	return p.Commit()
}

// folder makes sure of a folder.
func (t *tree) folder(dir string) error {
	if dir == t.made {
		return nil
	}
	if err := files.MkdirAll(dir); err != nil {
		return err
	}
	t.made = dir
	return nil
}

// note adds an entry to the journal. A fault of the journal is no fault of the output: it is told
// at the end.
func (t *tree) note(e *journal.Entry) {
	if t.log == nil && t.logErr == nil {
		t.log, t.logErr = t.past.Append(t.Writer)
	}
	if t.logErr == nil {
		t.logErr = t.log.Add(e)
	}
}

func (t *tree) Close() error {
	if t.log != nil {
		if err := t.log.Close(); t.logErr == nil {
			t.logErr = err
		}
	}
	if t.logErr != nil {
		t.Warn(forgets(source.Escape(t.Path), t.logErr))
	}
	return nil
}

func (t *tree) Removed() int { return t.removed }
