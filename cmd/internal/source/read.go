package source

import (
	"bytes"
	"errors"
	"io"
	"os"
	"slices"

	"github.com/cespare/xxhash/v2"

	"shuck/cmd/internal/jsonl"
	"shuck/cmd/internal/packing"
	"shuck/extract"
)

// keepBuffer bounds the buffer a Reader holds on to from one document to the next.
const keepBuffer = 4 << 20

// Options say how inputs are read.
type Options struct {
	Max    Size         // limit on a document's bytes, unpacked; 0 is none
	Stdin  io.Reader    // read for the input Stdin
	One    bool         // whatever an input holds, it is one document
	Sum    bool         // streams are summed
	Keys   bool         // documents of streams have keys
	Fields jsonl.Fields // of records
}

// Reader reads inputs one after the other into a buffer of its own. It is for one goroutine at a
// time.
type Reader struct {
	Options

	buf []byte
	unpacker
}

// Open reads the input's document, unpacked where its first bytes say that it is compressed. It is
// valid until the next Open. Where the input holds many it gives the stream of them, which is to be
// closed. The error has the code CodeRead, CodeTooLarge or CodeFormat.
func (r *Reader) Open(in Input) ([]byte, *Stream, error) {
	if in.Err != nil {
		return nil, nil, in.Err
	}
	if in.Name == Stdin {
		return r.open(in, r.Stdin, 0, func() error { return nil })
	}
	f, err := os.Open(in.Name)
	if err != nil {
		return nil, nil, readError(err)
	}
	info, err := f.Stat()
	switch {
	case err != nil:
		err = readError(err)
	case info.IsDir():
		err = extract.Errorf(extract.CodeRead, "cannot be read: it is a folder")
	}
	if err != nil {
		f.Close()
		return nil, nil, err
	}
	body, s, err := r.open(in, f, info.Size(), f.Close)
	if s == nil {
		f.Close()
	}
	return body, s, err
}

// open reads src, which is thought to have size bytes, 0 where that is not known.
func (r *Reader) open(in Input, src io.Reader, size int64, end func() error) ([]byte, *Stream, error) {
	if cap(r.buf) > keepBuffer {
		r.buf = nil
	}
	var sum *summed
	if r.Sum {
		sum = &summed{src, xxhash.New(), 0}
		src = sum
	}
	var magic [packing.HeadLen]byte
	n, err := io.ReadFull(src, magic[:])
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return nil, nil, readError(err)
	}
	r.buf = append(r.buf[:0], magic[:n]...)
	how := packing.Of(magic[:n])
	if how != packing.Plain {
		if src, err = r.unpack(how, io.MultiReader(bytes.NewReader(magic[:n]), src), r.Max); err != nil {
			return nil, nil, packedError(how, err)
		}
		r.buf = r.buf[:0]
		size = 0
	}
	whole, err := r.head(in.Name, src, how)
	h := head{r.buf, in.Name, whole, r.Fields.Text != "" || r.Fields.HTML != ""}
	if k := kindOfHead(h); k != nil && !r.One {
		s, err := r.stream(in, k, src, how)
		if err == nil {
			s.sum, s.close = sum, end
		}
		return nil, s, err // what was wrong, the stream finds again
	}
	if err != nil {
		return nil, nil, err
	}
	defer r.release()
	if how == packing.Plain && r.Max > 0 && size > int64(r.Max) {
		return nil, nil, r.tooLarge(how)
	}
	body, err := r.rest(src, how, size)
	if err == nil && !r.One {
		err = refuse(body, in.Name)
	}
	return body, nil, err
}

// head reads as much as tells the kind of what src holds, and reports whether that is all of it.
func (r *Reader) head(name string, src io.Reader, how packing.Kind) (whole bool, err error) {
	r.buf = slices.Grow(r.buf, headXML)
	for !enough(r.buf, name) {
		if len(r.buf) == cap(r.buf) {
			r.buf = slices.Grow(r.buf, headMost)
		}
		n, err := src.Read(r.buf[len(r.buf):min(cap(r.buf), headMost)])
		r.buf = r.buf[:len(r.buf)+n]
		if err == io.EOF {
			return true, nil
		}
		if err != nil {
			return false, streamError(how, err)
		}
	}
	return false, nil
}

// rest reads src to its end, or to the limit.
func (r *Reader) rest(src io.Reader, how packing.Kind, size int64) ([]byte, error) {
	r.buf = slices.Grow(r.buf, int(max(size-int64(len(r.buf))+1, bytes.MinRead)))
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
		return tooLarge(r.Max)
	}
	return extract.Errorf(extract.CodeTooLarge, "larger than %v once unpacked: raise the limit with --max-bytes", r.Max)
}

func tooLarge(limit Size) error {
	return extract.Errorf(extract.CodeTooLarge, "larger than %v: raise the limit with --max-bytes", limit)
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
