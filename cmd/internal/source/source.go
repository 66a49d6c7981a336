// Package source finds the documents a command is to read, in a stable order, and reads them:
// standard input, files, folders, globs and file lists, unpacked where they are compressed, each
// within a limit on bytes.
package source

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"shuck/cmd/internal/files"
	"shuck/extract"
)

// Stdin is the path that stands for standard input.
const Stdin = "-"

// Input is one document to read, or the reason why there is none.
type Input struct {
	Name  string // the path, a folder's documents with the folder's; Stdin for standard input
	Rel   string // where it stands in a mirrored tree: relative, clean, never climbing out of it
	Under string // the folder in which a walk found it; empty where it was named itself
	In    string // the name of the input that holds it, where that is a stream of documents
	Err   error  // found out while listing; the input cannot be read then
}

// Label is the input's name as a message or a heading may show it.
func (in Input) Label() string { return Escape(in.Name) }

// List says which documents to read. They come in the order of Paths, then that of FilesFrom; those
// of a folder or a glob sorted by name, hidden entries and symlinked folders left out.
type List struct {
	Paths     []string  // files, folders, globs that name no file, Stdin; none at all and no FilesFrom means Stdin
	FilesFrom string    // a file with one path a line, folders among them, but no globs; Stdin for standard input
	Null      bool      // the list's paths end with NUL bytes, not lines
	Stdin     io.Reader // read as a list where FilesFrom is Stdin
	Skip      string    // an output file or folder, left out where a folder that is walked holds it

	held      held
	skipOnce  sync.Once
	skip      string    // see skipName
	stream    sync.Once // opens names
	names     *names    // of a file list that can be read once only
	streamErr error
}

// Check says what is wrong with the list as a whole, before anything is read.
func (l *List) Check() error {
	stdins := 0
	for _, p := range l.Paths {
		switch p {
		case "":
			return errors.New("a path is empty: name a file, a folder, a glob or - for standard input")
		case Stdin:
			stdins++
		}
		if err := notAddress(p); err != nil {
			return err
		}
	}
	if l.FilesFrom == Stdin {
		stdins++
	}
	if stdins > 1 {
		return errors.New("standard input is named more than once: it can be read once only")
	}
	return l.checkList()
}

// notAddress refuses the address of a page that is no file.
func notAddress(path string) error {
	scheme, _, ok := strings.Cut(path, "://")
	if !ok || scheme != "http" && scheme != "https" {
		return nil
	}
	if _, err := os.Lstat(path); !errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	return fmt.Errorf("%s: is an address, and shuck opens no connections: curl -sL '%[1]s' | shuck --url '%[1]s'", path)
}

// Many reports whether the list is of a form that can name more than one document, whatever it
// turns out to name: two paths, a folder, a glob or a file list.
func (l *List) Many() bool {
	if l.FilesFrom != "" || len(l.Paths) > 1 {
		return true
	}
	return len(l.Paths) == 1 && kindOf(l.Paths[0]) != one
}

// Folder returns the first of Paths that is the folder dir itself, and "" where none is.
func (l *List) Folder(dir string) string {
	for _, p := range l.Paths {
		if p != Stdin && SameFile(p, dir) {
			return p
		}
	}
	return ""
}

// All returns the documents. The file list and the folders are read as the sequence is, so that it
// takes no more memory than the names in the folders it stands in. What shuck keeps beside its
// outputs is never among them.
func (l *List) All(ctx context.Context) iter.Seq[Input] {
	return func(yield func(Input) bool) {
		streamed := l.streamed()
		l.each(l.listed, func(in Input) bool {
			if streamed {
				l.held.add(in) // it cannot be asked for again
			}
			return ctx.Err() == nil && yield(in)
		})
	}
}

// each yields the documents of the paths, and then those that listed yields.
func (l *List) each(listed func(mirror, func(Input) bool) bool, yield func(Input) bool) {
	paths := l.Paths
	if len(paths) == 0 && l.FilesFrom == "" {
		paths = []string{Stdin}
	}
	place := newMirror(paths, l.FilesFrom != "")
	for _, p := range paths {
		if !l.expand(p, place, yield) {
			return
		}
	}
	if l.FilesFrom != "" {
		listed(place, yield)
	}
}

// expand yields the documents one of Paths names; false where yield wants no more.
func (l *List) expand(p string, place mirror, yield func(Input) bool) bool {
	switch kindOf(p) {
	case folder:
		return l.walk(p, place, yield)
	case pattern:
		return l.glob(p, place, yield)
	}
	if files.Own(filepath.Base(p)) {
		return true
	}
	return yield(Input{Name: p, Rel: place.rel(p)})
}

type pathKind uint8

const (
	one pathKind = iota // a file, standard input, or nothing at all
	folder
	pattern
)

// kindOf tells a path from a pattern: what is there under the very name is no pattern.
func kindOf(p string) pathKind {
	if p == Stdin {
		return one
	}
	info, err := os.Stat(p)
	switch {
	case err == nil && info.IsDir():
		return folder
	case errors.Is(err, fs.ErrNotExist) && isPattern(p):
		return pattern
	}
	return one
}

// readError is err as the reason an input cannot be read; the path in it is left out, the message
// names it already.
func readError(err error) error {
	if pe, ok := errors.AsType[*fs.PathError](err); ok {
		err = pe.Err
	}
	return extract.Errorf(extract.CodeRead, "cannot be read: %w", err)
}

// SameFile reports whether two paths lead to one file.
func SameFile(a, b string) bool {
	ai, err := os.Stat(a)
	if err != nil {
		return false
	}
	bi, err := os.Stat(b)
	return err == nil && os.SameFile(ai, bi)
}

// skipped reports whether path, an entry of a folder, is the output that is to be left out, by
// whatever name it is known.
func (l *List) skipped(path string, mode fs.FileMode) bool {
	if l.Skip == "" {
		return false
	}
	if mode.IsRegular() && filepath.Base(path) != l.skipName() {
		return false // spares a look at every file
	}
	return SameFile(path, l.Skip)
}

// skipName is the name of Skip in its folder, links followed.
func (l *List) skipName() string {
	l.skipOnce.Do(func() {
		l.skip = l.Skip
		if real, err := filepath.EvalSymlinks(l.Skip); err == nil {
			l.skip = real
		}
		l.skip = filepath.Base(l.skip)
	})
	return l.skip
}
