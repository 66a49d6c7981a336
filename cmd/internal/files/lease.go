package files

import (
	"bytes"
	"errors"
	"io"
	"os"
	"time"
)

// leaseWait is how long a program that has begun to write may take.
const leaseWait = time.Second

// unchanged gives nil where the file, which is at path now, holds content and no one is about to
// write to it. Those who wait are let in first: some have given up, or look for the file again by
// its name.
func (l *lease) unchanged(f *File, path string, content []byte) error {
	for {
		if err := holds(path, content); err != nil {
			return err
		}
		if !l.wanted() {
			return nil
		}
		if err := l.letIn(f.File); err != nil {
			return err
		}
	}
}

// letIn gives the lease up until those who wait for it are done. The error is ErrInUse where that
// takes too long.
func (l *lease) letIn(f *os.File) error {
	l.release()
	var err error
	for end := time.Now().Add(leaseWait); ; time.Sleep(time.Millisecond) {
		if *l, err = takeLease(f); !errors.Is(err, ErrInUse) || time.Now().After(end) {
			return err
		}
	}
}

// written lets in those who wait and gives what the file, which has no name any more, holds then;
// nil where that is content.
func (l *lease) written(f *File, content []byte) []byte {
	_ = l.letIn(f.File)
	now, err := io.ReadAll(io.NewSectionReader(f, 0, 1<<62))
	if err != nil || bytes.Equal(now, content) {
		return nil
	}
	return now
}
