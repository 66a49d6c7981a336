package source

import (
	"bytes"
	"errors"
	"io"
	"os"
	"slices"

	"shuck/cmd/internal/packing"
	"shuck/extract"
)

// keepBuffer bounds the buffer a Reader holds on to from one document to the next.
const keepBuffer = 4 << 20

// Reader reads documents one after the other into a buffer of its own. It is for one goroutine at a time.
type Reader struct {
	Max   Size      // limit on a document's bytes, unpacked; 0 is none
	Stdin io.Reader // read for the input Stdin

	buf []byte
	unpacker
}

// Read gives the input's bytes, unpacked where their first bytes say that they are compressed. They are valid until
// the next Read. The error has the code CodeRead or CodeTooLarge.
func (r *Reader) Read(in Input) ([]byte, error) {
	if in.Err != nil {
		return nil, in.Err
	}
	if in.Name == Stdin {
		return r.read(r.Stdin, 0)
	}
	f, err := os.Open(in.Name)
	if err != nil {
		return nil, readError(err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, readError(err)
	}
	if info.IsDir() {
		return nil, extract.Errorf(extract.CodeRead, "cannot be read: it is a folder")
	}
	return r.read(f, info.Size())
}

// read reads src, which is thought to have size bytes, 0 where that is not known.
func (r *Reader) read(src io.Reader, size int64) ([]byte, error) {
	if cap(r.buf) > keepBuffer {
		r.buf = nil
	}
	var head [packing.HeadLen]byte
	n, err := io.ReadFull(src, head[:])
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return nil, readError(err)
	}
	r.buf = append(r.buf[:0], head[:n]...)
	how := packing.Of(head[:n])
	if how == packing.Plain {
		if r.Max > 0 && size > int64(r.Max) {
			return nil, r.tooLarge(how)
		}
		r.buf = slices.Grow(r.buf, int(max(size-int64(n)+1, bytes.MinRead)))
		return r.rest(src, how)
	}
	unpacked, err := r.open(how, io.MultiReader(bytes.NewReader(head[:n]), src), r.Max)
	if err != nil {
		return nil, packedError(how, err)
	}
	r.buf = r.buf[:0]
	defer r.release()
	return r.rest(unpacked, how)
}

// rest reads src to its end, or to the limit.
func (r *Reader) rest(src io.Reader, how packing.Kind) ([]byte, error) {
	for {
		r.buf = slices.Grow(r.buf, bytes.MinRead)
		n, err := src.Read(r.buf[len(r.buf):cap(r.buf)])
		r.buf = r.buf[:len(r.buf)+n]
		switch {
		case r.Max > 0 && int64(len(r.buf)) > int64(r.Max):
			return nil, r.tooLarge(how)
		case err == io.EOF:
			return r.buf, nil
		case err != nil && how == packing.Plain:
			return nil, readError(err)
		case err != nil:
			return nil, packedError(how, err)
		}
	}
}

func (r *Reader) tooLarge(how packing.Kind) error {
	if how == packing.Plain {
		return extract.Errorf(extract.CodeTooLarge, "larger than %v: raise the limit with --max-bytes", r.Max)
	}
	return extract.Errorf(extract.CodeTooLarge, "larger than %v once unpacked: raise the limit with --max-bytes", r.Max)
}

func packedError(how packing.Kind, err error) error {
	if errors.Is(err, errFollows) {
		return extract.Errorf(extract.CodeRead, "cannot be unpacked: %w", err)
	}
	if errors.Is(err, io.ErrUnexpectedEOF) {
		return extract.Errorf(extract.CodeRead, "cannot be unpacked: the %s data ends too early", how)
	}
	return extract.Errorf(extract.CodeRead, "cannot be unpacked: %s: %w", how, err)
}
