package cmd

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"shuck/cmd/internal/files"
)

// outFile is a file that appears whole or not at all, or something that is no regular file and is
// written as it is.
type outFile struct {
	path    string
	buf     *bufio.Writer
	pending *files.Pending // nil where special is written
	special *files.File
}

func newOutFile(w *files.Writer, path string) (*outFile, error) {
	f := &outFile{path: path}
	info, err := os.Stat(path)
	switch {
	case err == nil && info.IsDir():
		return nil, fmt.Errorf("%s: it is a folder: name a file in it", path)
	case err == nil && !info.Mode().IsRegular():
		f.special, err = files.OpenInPlace(path)
	default:
		f.pending, err = w.Create(path)
	}
	if err != nil {
		return nil, f.fault(err)
	}
	f.buf = bufio.NewWriter(f)
	return f, nil
}

// fault is err with the name that the user gave instead of that of a temporary file.
func (f *outFile) fault(err error) error {
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		err = e.Err
	}
	if e, ok := errors.AsType[*os.LinkError](err); ok {
		err = e.Err
	}
	return fmt.Errorf("%s: cannot be written: %w", f.path, err)
}

// Write writes to what is behind the buffer.
func (f *outFile) Write(p []byte) (n int, err error) {
	if f.special != nil {
		n, err = f.special.Write(p)
	} else {
		n, err = f.pending.Write(p)
	}
	if err != nil {
		err = f.fault(err)
	}
	return n, err
}

func (f *outFile) commit() error {
	if err := f.buf.Flush(); err != nil {
		return err
	}
	var err error
	if f.special != nil {
		err = f.special.Close()
	} else {
		err = f.pending.Commit()
	}
	if err != nil {
		return f.fault(err)
	}
	return nil
}

func (f *outFile) discard() {
	if f.special != nil {
		_ = f.special.Close() // closed already after commit
		return
	}
	f.pending.Discard() // does nothing after commit
}
