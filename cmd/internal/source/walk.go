package source

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// walk yields every file in dir and below.
func (l *List) walk(dir string, place mirror, yield func(Input) bool) bool {
	w := walk{list: l, top: dir, place: place, yield: yield, depth: -1}
	return w.folder(dir, "")
}

// walk is one way through a folder. Regular files count, and symlinks to one; a symlink that leads
// nowhere is an input that cannot be read. A folder is never entered through a symlink, so no loop
// can be walked.
type walk struct {
	list  *List
	top   string
	place mirror
	yield func(Input) bool
	match func(rel string) bool // nil takes every file; rel is slash-separated, below the top folder
	depth int                   // folders below the top to enter; -1 for all
	found bool                  // a file was yielded
}

// folder yields the files in dir and below; rel is dir below the top folder. It gives false where
// yield wants no more.
func (w *walk) folder(dir, rel string) bool {
	entries, err := os.ReadDir(dir)
	if err != nil {
		w.found = true
		return w.yield(Input{Name: dir, Rel: w.place.rel(dir), Err: readError(err)})
	}
	for _, e := range entries {
		path := filepath.Join(dir, e.Name())
		if strings.HasPrefix(e.Name(), ".") || w.list.skipped(path, e.Type()) {
			continue
		}
		below := e.Name()
		if rel != "" {
			below = rel + "/" + below
		}
		more := true
		if e.IsDir() {
			if w.depth < 0 || strings.Count(below, "/") < w.depth {
				more = w.folder(path, below)
			}
		} else if w.match == nil || w.match(below) {
			more = w.file(path, e.Type())
		}
		if !more {
			return false
		}
	}
	return true
}

func (w *walk) file(path string, mode fs.FileMode) bool {
	in := Input{Name: path, Rel: w.place.rel(path), Under: w.top}
	if mode&fs.ModeSymlink != 0 {
		info, err := os.Stat(path)
		if err != nil {
			in.Err = readError(err)
		} else {
			mode = info.Mode()
		}
	}
	if in.Err == nil && !mode.IsRegular() {
		return true
	}
	w.found = true
	return w.yield(in)
}
