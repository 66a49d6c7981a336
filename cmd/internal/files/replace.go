package files

import (
	"bytes"
	"errors"
	"os"
)

// ErrChanged says that a file does not hold what it was thought to hold.
var ErrChanged = errors.New("changed meanwhile")

// Replace gives the regular file at path, which holds from, the content to: whole or not at all, and brought to the
// disk before the old content is gone. The error is ErrChanged where it holds anything else, and the file is as it was
// then: a change by another program is found up to the moment of the exchange where the system can exchange two files,
// as Linux and macOS can, and up to the moment before it elsewhere.
//
// prepare, where it is not nil, makes of the new file, before it takes the place of the old one, what the old one is
// beside its content: owner, mode, attributes. Its error ends the replacement. Without it the mode alone is kept.
func (w *Writer) Replace(path string, from, to []byte, prepare func(old, file *os.File) error) error {
	old, err := Open(path)
	if err != nil {
		return err
	}
	defer old.Close()
	p, err := w.Create(path)
	if err != nil {
		return err
	}
	defer p.Discard()
	if _, err := p.Write(to); err != nil {
		return err
	}
	if prepare != nil {
		if err := fault(OpPrepare, path); err != nil {
			return err
		}
		if err := prepare(old.File, p.File.File); err != nil {
			return err
		}
	}
	if err := p.Sync(); err != nil {
		return err
	}
	if err := holds(path, from); err != nil {
		return err
	}
	return p.exchange(from)
}

// holds gives ErrChanged where the file at path does not hold content.
func holds(path string, content []byte) error {
	now, err := ReadFile(path)
	if err == nil && !bytes.Equal(now, content) {
		err = ErrChanged
	}
	return err
}

// exchange puts p in the place of the file at its path, if that holds from.
func (p *Pending) exchange(from []byte) error {
	p.w.mu.Lock()
	defer p.w.mu.Unlock()
	if p.w.aborted {
		return ErrAborted
	}
	delete(p.w.hand, p)
	defer p.Close()
	temp := p.Name()
	err := exchange(temp, p.path)
	if errors.Is(err, errors.ErrUnsupported) {
		if err = Rename(temp, p.path); err != nil {
			_ = Remove(temp)
		}
		return err
	}
	if err == nil {
		if err = holds(temp, from); err != nil { // it was changed after it was last looked at: back with it
			if back := exchange(temp, p.path); back != nil {
				return errors.Join(err, Rename(temp, p.path))
			}
		}
	}
	_ = Remove(temp) // where it stays, it is swept
	return err
}
