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

// members reads all members of a gzip file, one after the other. Zeros behind the last are padding,
// which tapes and some programs leave; gzip's own tool leaves them out too.
type members struct {
	raw    counted
	src    *bufio.Reader // a byte at a time, so that no member reads into the next
	gz     gzip.Reader
	read   int64    // bytes unpacked
	starts []member // those begun that at was not asked for yet
}

// member is where a member begins.
type member struct{ unpacked, packed int64 }

// counted counts the bytes that are read through it.
type counted struct {
	io.Reader
	n int64
}

func (c *counted) Read(p []byte) (int, error) {
	n, err := c.Reader.Read(p)
	c.n += int64(n)
	return n, err
}

// reset begins with src, which is at the head of the first member.
func (m *members) reset(src io.Reader) error {
	m.raw = counted{Reader: src}
	m.read, m.starts = 0, m.starts[:0]
	if m.src == nil {
		m.src = bufio.NewReader(&m.raw)
	} else {
		m.src.Reset(&m.raw)
	}
	return m.next()
}

// maxStarts bounds the members that are kept in mind, far past what a buffer holds of them.
const maxStarts = 1 << 14

// next begins a member.
func (m *members) next() error {
	m.begins(m.raw.n - int64(m.src.Buffered()))
	err := m.gz.Reset(m.src)
	m.gz.Multistream(false)
	return err
}

// begins keeps in mind that a member begins at a place in the file.
func (m *members) begins(packed int64) {
	if len(m.starts) < maxStarts {
		m.starts = append(m.starts, member{m.read, packed})
	}
}

// at returns the place in the file of the member that holds a byte. The bytes asked for do not
// fall.
func (m *members) at(unpacked int64) int64 {
	for len(m.starts) > 1 && m.starts[1].unpacked <= unpacked {
		m.starts = m.starts[1:]
	}
	if len(m.starts) == 0 {
		return 0
	}
	return m.starts[0].packed
}

// Read reads on, into the next member where there is one.
func (m *members) Read(p []byte) (int, error) {
	for {
		n, err := m.gz.Read(p)
		m.read += int64(n)
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
			_ = m.src.UnreadByte() // it was just read
			m.begins(m.raw.n - int64(m.src.Buffered()))
			return errFollows
		}
	}
}

// skip goes on behind a broken member, with the next that has a head; io.EOF where there is none.
func (m *members) skip() error {
	for {
		head, err := m.src.Peek(len(packing.GzipMagic))
		if err != nil {
			return io.EOF
		}
		if string(head) == packing.GzipMagic && m.next() == nil {
			return nil
		}
		if _, err := m.src.Discard(1); err != nil {
			return io.EOF
		}
	}
}
