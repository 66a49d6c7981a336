package sink

import (
	"hash"
	"io"

	"github.com/cespare/xxhash/v2"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"

	"shuck/cmd/internal/journal"
)

// Packing is a way to compress outputs.
type Packing string

// The packings.
const (
	Plain Packing = ""
	Gzip  Packing = "gz"
	Zstd  Packing = "zst"
)

// Ext returns the ending of a file that is packed so, with its dot.
func (p Packing) Ext() string {
	if p == Plain {
		return ""
	}
	return "." + string(p)
}

// writer returns what packs what is written to it into w. The same bytes come out for the same
// bytes, however many processors there are.
func (p Packing) writer(w io.Writer) (io.WriteCloser, error) {
	switch p {
	case Gzip:
		return gzip.NewWriter(w), nil
	case Zstd:
		return zstd.NewWriter(w, zstd.WithEncoderConcurrency(1))
	}
	return nopCloser{w}, nil
}

type nopCloser struct{ io.Writer }

func (nopCloser) Close() error { return nil }

// output is a file in work: what is written is packed, and summed as it comes to lie in the file.
type output struct {
	io.WriteCloser
	to   io.Writer
	size int64
	hash hash.Hash64
}

func newOutput(to io.Writer, p Packing) (*output, error) {
	o := &output{to: to, hash: xxhash.New()}
	var err error
	o.WriteCloser, err = p.writer((*summing)(o))
	return o, err
}

// sum is that of the file's bytes, once it is closed.
func (o *output) sum() journal.Sum { return journal.Sum{Size: o.size, Hash: o.hash.Sum64()} }

// summing is the side of an output where its bytes come out.
type summing output

func (s *summing) Write(p []byte) (int, error) {
	n, err := s.to.Write(p)
	s.size += int64(n)
	s.hash.Write(p[:n])
	return n, err
}
