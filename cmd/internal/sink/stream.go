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
	bare     bool      // there are none, whatever comes
	written  bool      // a document has been
	at       int64     // bytes written
	also     io.Writer // takes what is written too; nil for none
}

func (s *stream) Put(in source.Input, d Document) error {
	data := d.Data
	if len(data) == 0 {
		return nil
	}
	if s.headings || in.In != "" && !s.bare {
		heading := "==> " + in.Label() + " <==\n"
		if s.written {
			heading = "\n" + heading
		}
		data = append([]byte(heading), data...)
	}
	s.written = true
	s.at += int64(len(data))
	if s.also != nil {
		_, _ = s.also.Write(data) // sums alone
	}
	if _, err := s.w.Write(data); err != nil {
		return &WriteError{s.name, err}
	}
	return nil
}

func (s *stream) Earlier(source.Input, journal.Sum) Earlier { return Earlier{} }

func (s *stream) Begin(source.Input, string, func() (journal.Sum, error)) (Earlier, error) {
	return Earlier{}, nil
}

func (s *stream) End(source.Input, journal.Sum, bool) error { return nil }

func (s *stream) Close() error { return nil }

func (s *stream) Removed() int { return 0 }

func (s *stream) Abort() {}
