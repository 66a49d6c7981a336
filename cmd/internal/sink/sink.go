// Package sink puts cleaned documents where they are to go: one after the other to a stream, or each to a file of its
// own in a tree that mirrors the inputs. A file appears whole or not at all.
package sink

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"shuck/cmd/internal/source"
)

// Stdout is the path that stands for standard output; so does the empty one.
const Stdout = "-"

// Sink takes documents in the order of the inputs, from one goroutine.
type Sink interface {
	// Put writes one document. data is empty for an input that gave none. The error is a [*ClashError], which is that
	// input's alone, or a [*WriteError], after which nothing more can be written.
	Put(in source.Input, data []byte) error
	// Close ends the output after the last document: a file appears now.
	Close() error
	// Abort discards what is not complete. It may be called from any goroutine, at any time, and after Close.
	Abort()
}

// Options say where documents go.
type Options struct {
	Path     string // file, folder or Stdout
	Ext      string // ending of the files of a tree
	Records  bool   // documents can share a file
	Empty    bool   // a file is made even where no document gave anything
	Many     bool   // there may be more than one input
	Headings bool   // a stream has a line "==> path <==" before each document
	Stdout   io.Writer
}

// Target is the kind of place a path names.
type Target uint8

// The kinds of target.
const (
	ToStdout Target = iota
	ToFile
	ToTree
)

// TargetOf tells what o.Path names: a tree where it is a folder, ends like one, or stands for more than one document
// that cannot share a file.
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

// Open makes the sink o describes. The error is a [*WriteError] where the place cannot be written to.
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
	return &stream{w: o.Stdout, name: "standard output", headings: o.Headings}, nil
}

// ClashError says that an input has no place of its own in the output.
type ClashError struct{ Reason string }

// Error gives the reason.
func (e *ClashError) Error() string { return e.Reason }

// WriteError says that the output could not be written.
type WriteError struct {
	Path string
	Err  error
}

// Error names the output and says what is wrong; what the system calls the failed step is left out.
func (e *WriteError) Error() string {
	err := e.Err
	if pe, ok := errors.AsType[*fs.PathError](err); ok {
		err = pe.Err
	} else if le, ok := errors.AsType[*os.LinkError](err); ok {
		err = le.Err
	}
	return fmt.Sprintf("%s: cannot be written: %s", e.Path, strings.TrimPrefix(err.Error(), "write "))
}

// Unwrap gives the cause.
func (e *WriteError) Unwrap() error { return e.Err }
