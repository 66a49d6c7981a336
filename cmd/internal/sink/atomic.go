package sink

import (
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync"
)

// The libraries for this either sync every file to the disk, which makes a folder of small texts ten times slower, or
// know no way to take back the file in hand when a signal comes.

// pending is a file on its way: it has a hidden temporary name in the folder of its path until commit.
type pending struct {
	*os.File
	path, temp string
}

// hand knows the one temporary file there is, so that a signal can take it away.
type hand struct {
	mu      sync.Mutex
	temp    string
	aborted bool
}

var errAborted = errors.New("the run was ended")

// create makes a pending file for path, with the mode of the file that is there.
func (h *hand) create(path string) (*pending, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.aborted {
		return nil, errAborted
	}
	temp := filepath.Join(filepath.Dir(path), fmt.Sprintf(".shuck-%016x.tmp", rand.Uint64()))
	f, err := os.OpenFile(temp, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return nil, err
	}
	if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
		_ = f.Chmod(info.Mode().Perm()) // the mode is a courtesy
	}
	h.temp = temp
	return &pending{f, path, temp}, nil
}

// commit gives the file its name, or discards it and says why that could not be.
func (h *hand) commit(p *pending) error {
	err := p.Close()
	h.mu.Lock()
	defer h.mu.Unlock()
	h.temp = ""
	switch {
	case h.aborted:
		err = errAborted
	case err == nil:
		err = os.Rename(p.temp, p.path)
		if info, statErr := os.Stat(p.path); err != nil && statErr == nil && info.IsDir() {
			err = &fs.PathError{Op: "rename", Path: p.path, Err: errors.New("it is a folder")}
		}
	}
	if err != nil {
		_ = os.Remove(p.temp) // the first error is the one to tell
	}
	return err
}

// discard removes the file.
func (h *hand) discard(p *pending) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.temp = ""
	_ = p.Close()
	_ = os.Remove(p.temp)
}

// Abort removes the file in hand and lets none be made any more.
func (h *hand) Abort() {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.aborted = true
	if h.temp != "" {
		_ = os.Remove(h.temp)
	}
}
