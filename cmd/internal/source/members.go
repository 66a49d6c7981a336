package source

import (
	"bufio"
	"errors"
	"io"

	"github.com/klauspost/compress/gzip"

	"shuck/cmd/internal/packing"
)

// errFollows says that a gzip file goes on with something else.
var errFollows = errors.New("something that is not gzip follows the gzip data")

// members reads all members of a gzip file, one after the other. Zeros behind the last are padding, which tapes and
// some programs leave; gzip's own tool leaves them out too.
type members struct {
	src *bufio.Reader // a byte at a time, so that no member reads into the next
	gz  gzip.Reader
}

// reset begins with src, which is at the head of the first member.
func (m *members) reset(src io.Reader) error {
	if m.src == nil {
		m.src = bufio.NewReader(src)
	} else {
		m.src.Reset(src)
	}
	return m.next()
}

// next begins a member.
func (m *members) next() error {
	err := m.gz.Reset(m.src)
	m.gz.Multistream(false)
	return err
}

// Read reads on, into the next member where there is one.
func (m *members) Read(p []byte) (int, error) {
	for {
		n, err := m.gz.Read(p)
		if n > 0 && err == io.EOF {
			return n, nil
		}
		if err != io.EOF {
			return n, err
		}
		if err := m.pass(); err != nil {
			return 0, err
		}
		if err := m.next(); err != nil {
			return 0, err
		}
	}
}

// pass goes to the next member's head; io.EOF where there is none.
func (m *members) pass() error {
	for {
		b, err := m.src.ReadByte()
		switch {
		case err != nil:
			return err
		case b == packing.GzipMagic[0]:
			return m.src.UnreadByte()
		case b != 0:
			return errFollows
		}
	}
}
