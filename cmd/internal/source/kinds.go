package source

import (
	"bufio"
	"bytes"
	"io"
	"strings"

	"shuck/cmd/internal/packing"
)

// kind is a way in which one input holds many documents, known by its content. A new one is a file
// with such a type, and its place in kinds.
type kind interface {
	name() string // as a message has it
	is(h head) bool
	begin(o *opened) (nexter, error)
}

// nexter gives the documents of a stream one by one, and then io.EOF.
type nexter interface{ next() (*Document, error) }

// kinds are all of them. What is of none is one document.
var kinds = [...]kind{jsonlKind{}, warcKind{}, tarKind{}, feedKind{}}

// head is what an input begins with, unpacked.
type head struct {
	bytes []byte
	name  string
	whole bool // it is all there is
	told  bool // the user has named fields of records
}

// opened is an input on its way to be read as a stream.
type opened struct {
	in      Input
	src     *bufio.Reader // unpacked, from the input's beginning
	packed  *members      // below src where it is gzip, to go on behind a broken member
	options Options
	stream  *Stream
}

const (
	headMost = 64 << 10 // bytes of a head at most
	headXML  = 4 << 10  // that tell the kind of XML
	headTar  = 512      // that tell any other: a tar archive says so at byte 257
)

// enough reports whether no more bytes are needed to tell the kind of what begins with b. A first
// record is enough by itself: its sender may wait for an answer.
func enough(b []byte, name string) bool {
	text := bytes.TrimLeft(bytes.TrimPrefix(b, []byte(bom)), " \t\r\n")
	switch {
	case len(b) >= headMost:
		return true
	case len(text) == 0:
		return false
	case text[0] == '{' || isJSONLName(name):
		line, _, ended := bytes.Cut(text, []byte("\n"))
		return ended && (isJSONLName(name) || isObject(line) || len(b) >= headXML)
	case text[0] == '<':
		return len(b) >= headXML
	}
	return len(b) >= headTar
}

// bom is the byte-order mark of UTF-8.
const bom = "\uFEFF"

// kindOfHead returns the kind of what begins so; nil where it is one document.
func kindOfHead(h head) kind {
	for _, k := range kinds {
		if k.is(h) {
			return k
		}
	}
	return nil
}

// hasEnding reports whether a name has one of the endings, that of a packed file aside.
func hasEnding(name string, endings ...string) bool {
	name = strings.ToLower(packing.Cut(name))
	for _, e := range endings {
		if strings.HasSuffix(name, e) {
			return true
		}
	}
	return false
}

// readAtMost reads src to its end; it gives one byte more than most where there is more.
func readAtMost(src io.Reader, most Size) ([]byte, error) {
	if most > 0 {
		src = io.LimitReader(src, int64(most)+1)
	}
	return io.ReadAll(src)
}
