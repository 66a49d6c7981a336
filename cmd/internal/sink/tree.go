package sink

import (
	"fmt"
	"hash/maphash"
	"os"
	"path/filepath"
	"strings"
	"time"

	"shuck/cmd/internal/source"
)

// tree gives every document a file below a folder.
type tree struct {
	hand
	dir, ext string
	made     string // the folder last made sure of
	seed     maphash.Seed
	taken    map[uint64]struct{} // hashes of the outputs given to an input, for a path a document would add up
}

func openTree(o Options) (*tree, error) {
	if err := os.MkdirAll(o.Path, 0o777); err != nil {
		return nil, &WriteError{source.Escape(o.Path), err}
	}
	return &tree{dir: o.Path, ext: o.Ext, seed: maphash.MakeSeed(), taken: map[uint64]struct{}{}}, nil
}

func (t *tree) Put(in source.Input, data []byte) error {
	path := Path(t.dir, in, t.ext)
	label := source.Escape(path)
	key := maphash.String(t.seed, path)
	if _, ok := t.taken[key]; ok {
		return &ClashError{fmt.Sprintf("its output %s is that of another input: rename one, or clean them apart", label)}
	}
	t.taken[key] = struct{}{}
	if len(data) == 0 {
		return nil
	}
	if in.Name != source.Stdin && source.SameFile(path, in.Name) {
		return &ClashError{fmt.Sprintf("would be overwritten by its own output %s: name another folder with -o", label)}
	}
	if err := t.write(path, data); err != nil {
		return &WriteError{label, err}
	}
	return nil
}

func (t *tree) write(path string, data []byte) error {
	if dir := filepath.Dir(path); dir != t.made {
		if err := os.MkdirAll(dir, 0o777); err != nil {
			return err
		}
		t.made = dir
	}
	p, err := t.create(path)
	if err != nil {
		return err
	}
	if _, err := p.Write(data); err != nil {
		t.discard(p)
		return err
	}
	return t.commit(p)
}

func (t *tree) Close() error { return nil }

// endings are those of documents as people name them: in a tree, that of the output's format takes their place. Any
// other stays, because it is part of the name as often as not: www.example.com, report.2024.
var endings = [...]string{
	".html", ".htm", ".xhtml", ".xht", ".shtml", ".xml",
	".txt", ".text", ".md", ".markdown",
	".php", ".asp", ".aspx", ".jsp", ".cgi",
}

// packings are the endings of compressed files; they go first.
var packings = [...]string{".gz", ".zst", ".bz2"}

// Path gives the file below dir that is in's output.
func Path(dir string, in source.Input, ext string) string {
	rel := cut(cut(in.Rel, packings[:]), endings[:])
	return filepath.Join(dir, rel+ext)
}

// cut takes one of the endings off path, where that leaves a name.
func cut(path string, endings []string) string {
	base := strings.ToLower(filepath.Base(path))
	for _, e := range endings {
		if strings.HasSuffix(base, e) && len(base) > len(e) {
			return path[:len(path)-len(e)]
		}
	}
	return path
}

// Newer reports whether there is a file at path, and it was changed after the input was.
func Newer(path string, in source.Input) bool {
	changed := func(p string) time.Time {
		if info, err := os.Stat(p); err == nil {
			return info.ModTime()
		}
		return time.Time{}
	}
	out, from := changed(path), changed(in.Name)
	return !out.IsZero() && !from.IsZero() && out.After(from)
}
