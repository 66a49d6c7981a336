package source

import (
	"bufio"
	"bytes"
	"io"

	"shuck/cmd/internal/packing"
)

// stream begins a stream of what is in the buffer and behind it. It takes the unpacker along.
func (r *Reader) stream(in Input, k kind, src io.Reader, how packing.Kind) (*Stream, error) {
	o := &opened{in: in, options: r.Options}
	if how == packing.Gzip {
		o.packed = r.gz
	}
	r.unpacker = unpacker{}
	o.src = bufio.NewReaderSize(io.MultiReader(bytes.NewReader(bytes.Clone(r.buf)), src), streamBuffer)
	s := &Stream{In: in, Kind: k.name()}
	if r.Keys {
		s.keys = &keys{}
	}
	o.stream = s
	docs, err := k.begin(o)
	if err != nil {
		return nil, streamError(how, err)
	}
	s.next = func() (*Document, error) {
		d, err := docs.next()
		if err != nil && err != io.EOF {
			err = streamError(how, err)
		}
		return d, err
	}
	return s, nil
}

// streamBuffer is how much of a stream is read at once.
const streamBuffer = 256 << 10
