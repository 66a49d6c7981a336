package files

import (
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// Op is an operation on the disk.
type Op string

// The operations.
const (
	OpOpen    Op = "open"
	OpCreate  Op = "create"
	OpRead    Op = "read"
	OpList    Op = "list"
	OpWrite   Op = "write"
	OpChmod   Op = "chmod"
	OpSync    Op = "sync"
	OpClose   Op = "close"
	OpRename  Op = "rename"
	OpRemove  Op = "remove"
	OpMkdir   Op = "mkdir"
	OpStat    Op = "stat"
	OpPrepare Op = "prepare"
)

// Fault is asked before every operation, where a test has set it before the run. An error it gives
// is that operation's, which is not done then; of a write the first half is done.
var Fault func(op Op, path string) error

func fault(op Op, path string) error {
	if Fault == nil {
		return nil
	}
	if err := Fault(op, path); err != nil {
		return &fs.PathError{Op: string(op), Path: path, Err: err}
	}
	return nil
}

// File is an open file.
type File struct{ *os.File }

func open(op Op, path string, flag int) (*File, error) {
	if err := fault(op, path); err != nil {
		return nil, err
	}
	f, err := os.OpenFile(path, flag, 0o666)
	if err != nil {
		return nil, err
	}
	return &File{f}, nil
}

// Open opens a file to read it.
func Open(path string) (*File, error) { return open(OpOpen, path, os.O_RDONLY) }

// OpenInPlace opens what is at path to write to it as it is: a device, a pipe.
func OpenInPlace(path string) (*File, error) { return open(OpOpen, path, os.O_WRONLY) }

// Append opens the file at path to add to its end; it is made where it is not there.
func Append(path string) (*File, error) {
	return open(OpCreate, path, os.O_RDWR|os.O_APPEND|os.O_CREATE)
}

// Write writes b whole, or gives an error.
func (f *File) Write(b []byte) (int, error) {
	if Fault == nil {
		return f.File.Write(b)
	}
	half, err := f.File.Write(b[:len(b)/2])
	if err == nil {
		err = fault(OpWrite, f.Name())
	}
	if err != nil {
		return half, err
	}
	rest, err := f.File.Write(b[half:])
	return half + rest, err
}

// Chmod sets the mode.
func (f *File) Chmod(mode fs.FileMode) error {
	if err := fault(OpChmod, f.Name()); err != nil {
		return err
	}
	return f.File.Chmod(mode)
}

// Sync has the system bring to the disk what was written.
func (f *File) Sync() error {
	if err := fault(OpSync, f.Name()); err != nil {
		return err
	}
	return f.File.Sync()
}

// Close closes the file.
func (f *File) Close() error {
	err := fault(OpClose, f.Name())
	if closeErr := f.File.Close(); err == nil {
		err = closeErr
	}
	return err
}

// Stat tells of what is at path, a link followed.
func Stat(path string) (fs.FileInfo, error) {
	if err := fault(OpStat, path); err != nil {
		return nil, err
	}
	return os.Stat(path)
}

// ReadFile returns what the file at path holds.
func ReadFile(path string) ([]byte, error) {
	if err := fault(OpRead, path); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
}

// Rename gives a file another name, in the place of what had it.
func Rename(from, to string) error {
	if err := fault(OpRename, to); err != nil {
		return err
	}
	return os.Rename(from, to)
}

// Remove takes a file away.
func Remove(path string) error {
	if err := fault(OpRemove, path); err != nil {
		return err
	}
	return os.Remove(path)
}

// MkdirAll makes the folder dir, and those it lies in.
func MkdirAll(dir string) error {
	if info, err := os.Stat(dir); err == nil {
		if !info.IsDir() {
			return &fs.PathError{Op: string(OpMkdir), Path: dir, Err: syscall.ENOTDIR}
		}
		return nil
	}
	if parent := filepath.Dir(dir); parent != dir {
		if err := MkdirAll(parent); err != nil {
			return err
		}
	}
	if err := fault(OpMkdir, dir); err != nil {
		return err
	}
	err := os.Mkdir(dir, 0o777)
	if info, statErr := os.Stat(dir); err != nil && statErr == nil && info.IsDir() {
		return nil // another run was first
	}
	return err
}
