package sink

import (
	"io"

	"shuck/cmd/internal/journal"
	"shuck/cmd/internal/source"
)

// stream writes documents one after the other, each in one call of w.Write.
type stream struct {
	w        io.Writer
	name     string // for errors
	headings bool
	written  bool // a document has been
}

func (s *stream) Put(in source.Input, d Document) error {
	data := d.Data
	if len(data) == 0 {
		return nil
	}
	if s.headings {
		heading := "==> " + in.Label() + " <==\n"
		if s.written {
			heading = "\n" + heading
		}
		data = append([]byte(heading), data...)
	}
	s.written = true
	if _, err := s.w.Write(data); err != nil {
		return &WriteError{s.name, err}
	}
	return nil
}

func (s *stream) Earlier(source.Input, journal.Sum) Earlier { return Earlier{} }

func (s *stream) Close() error { return nil }

func (s *stream) Removed() int { return 0 }

func (s *stream) Abort() {}
