// Package sink puts cleaned documents where they are to go: one after the other to a stream, or
// each to a file of its own in a tree that mirrors the inputs. A file appears whole or not at all,
// and a journal beside it tells what it was made from.
package sink

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"shuck/cmd/internal/journal"
	"shuck/cmd/internal/source"
	"shuck/extract"
)

// Stdout is the path that stands for standard output; so does the empty one.
const Stdout = "-"

// Sink takes documents in the order of the inputs, from one goroutine.
type Sink interface {
	// Earlier tells what an earlier run has left of an input that holds bytes of the sum from. It
	// may be called from any goroutine.
	Earlier(in source.Input, from journal.Sum) Earlier
	// Put writes one document. An error with the code CodeWrite is that input's alone; a
	// [*WriteError] says that nothing more can be written.
	Put(in source.Input, d Document) error
	// Begin begins the one output of an input of many documents, whose files have the ending ext;
	// from gives the sum of its bytes. Where it gives an output of an earlier run that is left
	// alone, there is no Put and no End of it. Its error is one as Put's.
	Begin(in source.Input, ext string, from func() (journal.Sum, error)) (Earlier, error)
	// End ends it; whole is whether the input was read to its end. Its error is one as Put's.
	End(in source.Input, from journal.Sum, whole bool) error
	// Close ends the output after the last document: a file appears now.
	Close() error
	// Removed is how many outputs of earlier runs were taken away, because their input gives none
	// any more.
	Removed() int
	// Abort discards what is not complete. It may be called from any goroutine, at any time, and
	// after Close.
	Abort()
}

// Document is what became of an input.
type Document struct {
	Data []byte      // empty where there is nothing to put out
	OK   bool        // it is an article, not the record of a failure
	From journal.Sum // of the input's bytes
	Left bool        // Earlier says that it stands as it should; Data is what Earlier gave
}

// Options say where documents go.
type Options struct {
	Path     string // file, folder or Stdout
	Ext      string // ending of the files of a tree
	Records  bool   // documents can share a file, and need no headings
	Many     bool   // there may be more than one input
	Headings bool   // a stream has a line "==> path <==" before each document, not only before one of many in an input
	Packing  Packing
	Stdout   io.Writer

	Holds  func(path string) bool // the file is an input of the run
	Maker  journal.Maker          // of this run's outputs
	Resume bool                   // Earlier looks at what is there
	Warn   func(message string)   // takes what the user should know and is no error
}

// Target is the kind of place a path names.
type Target uint8

// The kinds of target.
const (
	ToStdout Target = iota
	ToFile
	ToTree
)

// TargetOf tells what o.Path names: a tree where it is a folder, ends like one, or stands for more
// than one document that cannot share a file.
func TargetOf(o Options) (Target, error) {
	if o.Path == "" || o.Path == Stdout {
		return ToStdout, nil
	}
	info, err := os.Stat(filepath.Clean(o.Path)) // "file/" would be found to be nothing
	there := err == nil
	ends := os.IsPathSeparator(o.Path[len(o.Path)-1])
	tree := there && info.IsDir() || ends || o.Many && !o.Records
	switch {
	case !tree:
		return ToFile, nil
	case there && !info.IsDir():
		return ToTree, fmt.Errorf("%s is a file, and there may be more than one document: name a folder, or use --format jsonl", source.Escape(o.Path))
	}
	return ToTree, nil
}

// Open makes the sink o describes. The error is a [*WriteError] where the place cannot be written
// to.
func Open(o Options) (Sink, error) {
	target, err := TargetOf(o)
	if err != nil {
		return nil, err
	}
	switch target {
	case ToTree:
		return openTree(o)
	case ToFile:
		return openFile(o)
	}
	return &stream{w: o.Stdout, name: "standard output", headings: o.Headings, bare: o.Records}, nil
}

// refuse returns the error of an input whose document cannot be put out.
func refuse(format string, args ...any) error {
	return extract.Errorf(extract.CodeWrite, format, args...)
}

// WriteError says that the output could not be written.
type WriteError struct {
	Path string
	Err  error
}

// Error names the output and says what is wrong; what the system calls the failed step is left out.
func (e *WriteError) Error() string {
	return fmt.Sprintf("%s: cannot be written: %s", e.Path, cause(e.Err))
}

// Unwrap returns the cause.
func (e *WriteError) Unwrap() error { return e.Err }

// cause is what the system says of a failed step, without the step and its paths.
func cause(err error) string {
	if pe, ok := errors.AsType[*fs.PathError](err); ok {
		err = pe.Err
	} else if le, ok := errors.AsType[*os.LinkError](err); ok {
		err = le.Err
	}
	return strings.TrimPrefix(err.Error(), "write ")
}
