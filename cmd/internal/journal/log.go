package journal

import (
	"bufio"
	"errors"
	"io"
	"maps"
	"slices"

	"shuck/cmd/internal/files"
)

// Log adds entries to the end of a journal.
type Log struct {
	f   *files.File
	buf []byte
}

// Append opens the journal that p was read from, to add to it. One that is mostly of the past is
// written anew first, unless another run is at it.
func (p *Past) Append(w *files.Writer) (*Log, error) {
	f, err := files.Append(p.path)
	if err != nil {
		return nil, err
	}
	if p.dead > len(p.entries)+64 && f.TryLock() {
		if err := p.compact(w, f); err == nil {
			_ = f.Close()
			if f, err = files.Append(p.path); err != nil {
				return nil, err
			}
			p.whole = true
		}
	}
	f.TryLock() // tells other runs that the file is in use
	l := &Log{f: f}
	if !p.whole {
		l.buf = append(l.buf, '\n')
	}
	return l, nil
}

// compact writes the journal anew, with the lines that still tell something.
func (p *Past) compact(w *files.Writer, old *files.File) error {
	pending, err := w.Create(p.path)
	if err != nil {
		return err
	}
	defer pending.Discard()
	at := make([]int64, 0, len(p.entries))
	for m := range maps.Values(p.entries) {
		at = append(at, m.line)
	}
	slices.Sort(at)
	out := bufio.NewWriterSize(pending, 1<<16)
	for _, start := range at {
		line, _, err := readLine(bufio.NewReader(io.NewSectionReader(old, start, maxLine)))
		if err != nil && !errors.Is(err, io.EOF) {
			return err
		}
		out.Write(append(line, '\n'))
	}
	if err := out.Flush(); err != nil {
		return err
	}
	return pending.Commit()
}

// Add writes one entry. After an error nothing more should be added.
func (l *Log) Add(e *Entry) error {
	l.buf = e.append(l.buf)
	_, err := l.f.Write(l.buf)
	l.buf = l.buf[:0]
	return err
}

// Close closes the journal.
func (l *Log) Close() error { return l.f.Close() }

// Writer writes a journal whole.
type Writer struct {
	out *bufio.Writer
	buf []byte
}

// NewWriter begins a journal on w.
func NewWriter(w io.Writer) *Writer { return &Writer{out: bufio.NewWriter(w)} }

// Add writes one entry; the error may come with a later one.
func (w *Writer) Add(e *Entry) error {
	w.buf = e.append(w.buf[:0])
	_, err := w.out.Write(w.buf)
	return err
}

// Flush writes what is still to be written.
func (w *Writer) Flush() error { return w.out.Flush() }
