package files

import (
	"bytes"
	"errors"
	"os"
)

// Why a file is not replaced.
var (
	ErrChanged = errors.New("changed meanwhile") // it does not hold what it was thought to hold
	ErrInUse   = errors.New("another program has it open for writing, or locked")
)

// Replace gives the regular file at path, which holds from, the content to: whole or not at all,
// and brought to the disk before the old content is gone. The error is ErrChanged where it holds
// anything else, and ErrInUse where another program is at it; the file is as it was then. A change
// by another program is found up to the moment of the exchange where the system can exchange two
// files, as Linux and macOS can, and on Linux a program that begins to write in that moment waits
// until its file is in its place again; elsewhere it is found up to the moment before.
//
// prepare, where it is not nil, makes of the new file, before it takes the place of the old one,
// what the old one is beside its content: owner, mode, attributes. Its error ends the replacement.
// Without it the mode alone is kept.
func (w *Writer) Replace(path string, from, to []byte, prepare func(old, file *os.File) error) error {
	old, err := Open(path)
	if err != nil {
		return err
	}
	defer old.Close()
	if old.lock() == locked { // as long as it is ours, no other run sweeps the file under its temporary name
		return ErrInUse
	}
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
	if err := p.Close(); err != nil {
		return err
	}
	late, err := p.takePlace(old, from)
	if err == nil && late != nil {
		err = errors.Join(ErrChanged, w.Replace(path, to, late, prepare))
	}
	return err
}

// takePlace puts p, which is closed, in the place of the file at its path, which is old, if that
// holds from and no one is at it. late is what old holds where someone has written to it when it
// was gone already.
func (p *Pending) takePlace(old *File, from []byte) (late []byte, err error) {
	temp := p.Name()
	file, err := Open(temp)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	_ = file.lock()
	// Who opens the new file when it has its place waits too, until it is known that it stays.
	fresh, _ := takeLease(file.File)
	defer fresh.release()
	l, err := takeLease(old.File)
	if err != nil {
		return nil, err
	}
	defer func() { l.release() }()
	if err := holds(p.path, from); err != nil {
		return nil, err
	}

	p.w.mu.Lock()
	defer p.w.mu.Unlock()
	if err := p.w.done(p); err != nil {
		return nil, err
	}
	err = exchange(temp, p.path)
	if errors.Is(err, errors.ErrUnsupported) {
		_, _ = old.File.Close(), file.File.Close() // Windows renames no open file
		if err = Rename(temp, p.path); err != nil {
			_ = Remove(temp)
		}
		return nil, err
	}
	if err == nil {
		if err = l.unchanged(old, temp, from); err != nil {
			if back := p.back(file); back != nil {
				return nil, errors.Join(err, back)
			}
		}
	}
	_ = Remove(temp) // where it stays, it is swept
	if err == nil && l.wanted() {
		late = l.written(old, from)
	}
	return late, err
}

// holds gives ErrChanged where the file at path does not hold content.
func holds(path string, content []byte) error {
	now, err := ReadFile(path)
	if err == nil && !bytes.Equal(now, content) {
		err = ErrChanged
	}
	return err
}

// back undoes an exchange for file. Another program may have put yet another in the place
// meanwhile: the newest gets it.
func (p *Pending) back(file *File) error {
	temp := p.Name()
	expect, err := file.Stat()
	for err == nil {
		var before, after os.FileInfo
		if before, err = os.Lstat(temp); err != nil {
			break
		}
		if err = exchange(temp, p.path); err != nil {
			return Rename(temp, p.path)
		}
		if after, err = os.Lstat(temp); err == nil && os.SameFile(after, expect) {
			return nil
		}
		expect = before
	}
	return err
}
