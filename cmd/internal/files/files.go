// Package files is the one place from which shuck changes what is on a disk. A file appears whole
// or not at all: it is written under a temporary name in the folder of its own, and then renamed.
//
// Temporary files are named ".shuck-PID-RANDOM.tmp". The run that makes one holds a lock on it
// until it has its name or is gone, and the system lets go of the lock when the run ends, however
// it ends. So a run that was killed leaves files that no one has locked, and the next run that
// writes to their folder takes them away; see [Writer.Sweep].
//
// Every operation goes through [Fault], where a test has set it.
package files

import (
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
)

// The libraries for this either sync every file to the disk, which makes a folder of small texts
// ten times slower, or know no way to take back the files in hand when a signal comes, and none
// takes away what a killed run left.

// ErrAborted is the error of everything that is tried after Abort.
var ErrAborted = errors.New("the run was ended")

// Writer makes the files of one run. Its methods may be called from any goroutine.
type Writer struct {
	mu      sync.Mutex
	hand    map[*Pending]struct{} // what Abort is to take away
	swept   map[string]struct{}   // folders
	aborted bool
}

// NewWriter makes a Writer.
func NewWriter() *Writer {
	return &Writer{hand: map[*Pending]struct{}{}, swept: map[string]struct{}{}}
}

// JournalSuffix ends the name of every journal of outputs.
const JournalSuffix = ".shuck-journal"

var temporary = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^\.shuck-([0-9]+-)?[0-9a-f]{16}\.tmp$`) })

// Own reports whether a file's name, without its folder, is one that shuck gives to files of its
// own: a temporary file or a journal. Such a file is never a document.
func Own(name string) bool {
	return strings.HasPrefix(name, ".") && (strings.HasSuffix(name, JournalSuffix) || temporary().MatchString(name))
}

// Create makes a file that takes path's place when it is committed, with the mode of the regular
// file that is there. What a killed run left in its folder is taken away first.
func (w *Writer) Create(path string) (*Pending, error) {
	dir := filepath.Dir(path)
	w.Sweep(dir)
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.aborted {
		return nil, ErrAborted
	}
	f, err := createTemp(dir)
	if err != nil {
		return nil, err
	}
	p := &Pending{File: f, w: w, path: path}
	if info, err := Stat(path); err == nil && info.Mode().IsRegular() {
		_ = p.Chmod(info.Mode().Perm()) // a courtesy
	}
	w.hand[p] = struct{}{}
	return p, nil
}

// createTemp makes a temporary file in dir, with its lock taken.
func createTemp(dir string) (*File, error) {
	for {
		name := fmt.Sprintf(".shuck-%d-%016x.tmp", os.Getpid(), rand.Uint64())
		f, err := open(OpCreate, filepath.Join(dir, name), os.O_RDWR|os.O_CREATE|os.O_EXCL)
		if err != nil {
			return nil, err
		}
		// Another run that sweeps may have come between, and have it locked or taken away already.
		if f.lock() != locked {
			if _, err := os.Lstat(f.Name()); err == nil {
				return f, nil
			}
		}
		_ = f.Close()
	}
}

// FoldsCase reports whether the file system that dir lies on takes names that differ in capitals
// for the same.
func (w *Writer) FoldsCase(dir string) bool {
	p, err := w.Create(filepath.Join(dir, "probe")) // a name that is never given
	if err != nil {
		return false
	}
	defer p.Discard()
	there, err := os.Lstat(p.Name())
	if err != nil {
		return false
	}
	upper, err := os.Lstat(filepath.Join(dir, strings.ToUpper(filepath.Base(p.Name()))))
	return err == nil && os.SameFile(there, upper)
}

// Abort takes away the files in hand, and lets none be made any more.
func (w *Writer) Abort() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.aborted = true
	for p := range w.hand {
		_ = Remove(p.Name())
	}
	clear(w.hand)
}

// done says that p is in hand no more; the error is ErrAborted where Abort has come first.
func (w *Writer) done(p *Pending) error {
	delete(w.hand, p)
	if w.aborted {
		return ErrAborted
	}
	return nil
}

// Pending is a file on its way: until Commit it has a temporary name.
type Pending struct {
	*File
	w    *Writer
	path string
}

// Commit closes the file and gives it its name, or discards it and says why that could not be.
func (p *Pending) Commit() error {
	release := p.holdLock()
	defer release()
	err := p.Close() // some file systems tell of a full disk only now
	p.w.mu.Lock()
	defer p.w.mu.Unlock()
	if aborted := p.w.done(p); aborted != nil {
		err = aborted
	}
	if err == nil {
		err = Rename(p.Name(), p.path)
		if info, statErr := os.Stat(p.path); err != nil && statErr == nil && info.IsDir() {
			err = &fs.PathError{Op: string(OpRename), Path: p.path, Err: errors.New("it is a folder")}
		}
	}
	if err != nil {
		_ = Remove(p.Name()) // the first error is the one to tell
	}
	return err
}

// Discard takes the file away. After Commit it does nothing.
func (p *Pending) Discard() {
	p.w.mu.Lock()
	defer p.w.mu.Unlock()
	if _, ok := p.w.hand[p]; !ok {
		return
	}
	delete(p.w.hand, p)
	_ = p.Close()
	_ = Remove(p.Name())
}
