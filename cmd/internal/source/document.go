package source

import (
	"errors"
	"io"
	"iter"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/cespare/xxhash/v2"

	"shuck/cmd/internal/journal"
	"shuck/cmd/internal/jsonl"
	"shuck/cmd/internal/packing"
	"shuck/extract"
	"shuck/extract/doc"
)

// Document is one document of an input: all of it, or one of the many in a stream. The Name of one
// in a stream is that of the input, a colon, and the ID.
type Document struct {
	Input
	Body []byte // unpacked, not decoded

	ID      string        // what it is called in the stream; its place there where it has no name
	As      extract.Input // what the stream says that it is
	Charset string        // the character set that the stream says it is in
	URL     string
	Known   doc.Meta // what the stream says of it beside its content
	Fetched string   // the date of a WARC record

	Line   int           // 1-based, of a JSONL record
	At     int64         // where a JSONL record begins in its input, unpacked
	Record *jsonl.Record // nil for all but JSONL, and for a line that is none

	Jsonl bool // it is a line of a JSONL input, whether or not it could be read

	Key string // where Options.Keys asks for it: tells it from the others of its input, wherever it stands

	apart bool // it has a place of its own in a tree
	line  []byte
	load  func(*Document) error
}

// Load makes the document's body ready. It is the part of reading a stream that workers do.
func (d *Document) Load() error {
	if d.Err != nil || d.load == nil {
		return d.Err
	}
	return d.load(d)
}

// Source is the document as the extractor takes it, its address and site aside.
func (d *Document) Source() extract.Source {
	return extract.Source{Name: packing.Cut(d.Name), Body: d.Body, Input: d.As, Charset: d.Charset}
}

// Shared reports whether the document is one of many that come out in one place.
func (d *Document) Shared() bool { return d.In != "" && !d.apart }

// Folder is the first folder below the one in which a walk found the document or its input, or else
// that of a file in an archive; empty where there is none.
func (d *Document) Folder() string {
	path := d.Name
	if d.In != "" {
		path = d.In
	}
	if d.Under != "" {
		if rel, err := filepath.Rel(d.Under, path); err == nil {
			if first, _, ok := strings.Cut(filepath.ToSlash(rel), "/"); ok {
				return first
			}
		}
	}
	if d.apart {
		if first, _, ok := strings.Cut(d.ID, "/"); ok {
			return first
		}
	}
	return ""
}

// call gives a document of a stream its names.
func (d *Document) call(in Input, id string) {
	d.Input, d.ID = in, id
	d.In, d.Name = in.Name, in.Name+":"+id
}

// Stream is an input of many documents.
type Stream struct {
	In      Input
	Kind    string         // as a message has it
	Members bool           // its documents are files, each with its own place
	Skipped map[string]int // what in it is no document, by what it is; complete once All has ended
	Broken  error          // why it could not be read to its end

	next  func() (*Document, error)
	keys  *keys // nil where none are asked for
	sum   *summed
	close func() error
}

// maxSkipped bounds the kinds of what is left out that are told apart.
const maxSkipped = 100

func (s *Stream) skip(what string) {
	if s.Skipped == nil {
		s.Skipped = map[string]int{}
	}
	if _, ok := s.Skipped[what]; !ok && len(s.Skipped) >= maxSkipped {
		what = "other"
	}
	s.Skipped[what]++
}

// All returns the documents in order. What is broken in the stream is a document with an error.
func (s *Stream) All() iter.Seq[*Document] {
	return func(yield func(*Document) bool) {
		for {
			d, err := s.next()
			if err == io.EOF {
				s.sum.finish()
				return
			}
			if err != nil {
				s.Broken = err
				d = &Document{Input: s.In}
				d.In, d.Err = s.In.Name, err
			} else if s.keys != nil {
				d.Key = s.keys.of(d)
			}
			if !yield(d) || err != nil {
				return
			}
		}
	}
}

// Close closes the input.
func (s *Stream) Close() error { return s.close() }

// Sum returns the sum of the input's bytes, as they are packed, once All has ended.
func (s *Stream) Sum() journal.Sum {
	if s.sum == nil {
		return journal.Sum{}
	}
	return journal.Sum{Size: s.sum.n, Hash: s.sum.h.Sum64()}
}

// SumAhead is what Sum will give, found by reading the input's file once more.
func (s *Stream) SumAhead() (journal.Sum, error) {
	var sum journal.Sum
	if s.In.Name == Stdin {
		return sum, errors.New("it is standard input")
	}
	f, err := os.Open(s.In.Name)
	if err != nil {
		return sum, err
	}
	defer f.Close()
	if info, err := f.Stat(); err != nil || !info.Mode().IsRegular() {
		return sum, errors.New("it is no regular file")
	}
	h := xxhash.New()
	sum.Size, err = io.Copy(h, f)
	sum.Hash = h.Sum64()
	return sum, err
}

// summed sums what is read through it.
type summed struct {
	io.Reader
	h *xxhash.Digest
	n int64
}

func (s *summed) Read(p []byte) (int, error) {
	n, err := s.Reader.Read(p)
	s.n += int64(n)
	s.h.Write(p[:n])
	return n, err
}

// finish sums what is behind the last document too.
func (s *summed) finish() {
	if s != nil {
		_, _ = io.Copy(io.Discard, s) // what cannot be read has no part in what was made
	}
}

// streamError is the error of a stream that cannot be read on.
func streamError(how packing.Kind, err error) error {
	if e, ok := errors.AsType[*extract.Error](err); ok {
		return e
	}
	if how == packing.Plain {
		if errors.Is(err, io.ErrUnexpectedEOF) {
			return extract.Errorf(extract.CodeRead, "ends too early")
		}
		return readError(err)
	}
	return packedError(how, err)
}

// nth is an id for a document without a name.
func nth(n int) string { return strconv.Itoa(n) }
