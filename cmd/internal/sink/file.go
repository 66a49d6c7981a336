package sink

import (
	"fmt"
	"os"
	"path/filepath"

	"shuck/cmd/internal/source"
)

// file is a stream into one file.
type file struct {
	hand
	stream
	path    string
	pending *pending
	device  *os.File // written to in place, where path is no regular file
	empty   bool     // made even where nothing was written
}

func openFile(o Options) (*file, error) {
	f := &file{path: o.Path, empty: o.Empty, stream: stream{name: source.Escape(o.Path)}}
	if real, err := filepath.EvalSymlinks(o.Path); err == nil {
		f.path = real
	}
	var err error
	if info, statErr := os.Stat(f.path); statErr == nil && !info.Mode().IsRegular() {
		if f.device, err = os.OpenFile(f.path, os.O_WRONLY, 0); err != nil {
			return nil, &WriteError{f.name, err}
		}
		f.w = f.device
		return f, nil
	}
	if f.pending, err = f.create(f.path); err != nil {
		return nil, &WriteError{f.name, err}
	}
	f.w = f.pending
	return f, nil
}

// Put refuses to write over the input itself.
func (f *file) Put(in source.Input, data []byte) error {
	if in.Name != source.Stdin && source.SameFile(in.Name, f.path) {
		return &ClashError{fmt.Sprintf("would be overwritten by its own output %s: name another with -o", f.name)}
	}
	return f.stream.Put(in, data)
}

func (f *file) Close() error {
	var err error
	switch {
	case f.device != nil:
		err = f.device.Close()
	case f.written || f.empty:
		err = f.commit(f.pending)
	default:
		f.discard(f.pending)
	}
	if err != nil {
		return &WriteError{f.name, err}
	}
	return nil
}

// Abort is that of hand: the stream has nothing to take back.
func (f *file) Abort() { f.hand.Abort() }
