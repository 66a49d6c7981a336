package site

import (
	"encoding/binary"
	"hash/crc32"
	"io"
)

const (
	magic       = "shuck site\n"
	version     = 1
	headSize    = len(magic) + 1
	footerMagic = "end\n"
	footerSize  = 8 + 8 + 4 + len(footerMagic)
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// place is where a line stands: on the document of a number, and how far down it, 0 to 255.
type place struct {
	doc uint16
	at  uint8
}

// writer writes a file, section by section. An error stays.
type writer struct {
	to    io.Writer
	crc   uint32
	at    int64
	err   error
	buf   []byte
	index []byte
	sites uint64
	began int64  // where the section of name does
	name  string // of the site at work
	docs  int
	lines int // of it that stand on two documents or more
}

func newWriter(to io.Writer) *writer {
	w := &writer{to: to}
	w.buf = append(append(w.buf, magic...), version)
	return w
}

// flushAt is how much is gathered before it is written.
const flushAt = 64 << 10

// flush writes what is gathered.
func (w *writer) flush() {
	if w.err != nil {
		return
	}
	w.crc = crc32.Update(w.crc, castagnoli, w.buf)
	_, w.err = w.to.Write(w.buf)
	w.at += int64(len(w.buf))
	w.buf = w.buf[:0]
}

// begin begins the section of a site. Sites come in the order of their names, the hashes of their
// documents ascending.
func (w *writer) begin(name string, docs []uint64) {
	w.name, w.docs, w.lines, w.began = name, len(docs), 0, w.at+int64(len(w.buf))
	w.buf = binary.AppendUvarint(w.buf, uint64(len(docs)))
	for _, d := range docs {
		w.buf = binary.BigEndian.AppendUint64(w.buf, d)
	}
}

// line adds a line of the site, which come by hash, and where it stands, by document.
func (w *writer) line(hash uint64, on []place) {
	w.buf = binary.AppendUvarint(w.buf, uint64(len(on)))
	w.buf = binary.BigEndian.AppendUint64(w.buf, hash)
	last := uint16(0)
	for _, p := range on {
		w.buf = append(binary.AppendUvarint(w.buf, uint64(p.doc-last)), p.at)
		last = p.doc
	}
	if len(on) > 1 {
		w.lines++
	}
	if len(w.buf) >= flushAt {
		w.flush()
	}
}

// end ends the section.
func (w *writer) end() error {
	w.buf = binary.AppendUvarint(w.buf, 0)
	w.flush()
	w.index = append(binary.AppendUvarint(w.index, uint64(len(w.name))), w.name...)
	for _, n := range [...]uint64{uint64(w.began), uint64(w.at - w.began), uint64(w.docs), uint64(w.lines)} {
		w.index = binary.AppendUvarint(w.index, n)
	}
	w.sites++
	return w.err
}

// finish writes the index and the footer.
func (w *writer) finish() error {
	w.flush()
	start := w.at
	w.buf = append(w.buf, w.index...)
	w.buf = binary.BigEndian.AppendUint64(w.buf, uint64(start))
	w.buf = binary.BigEndian.AppendUint64(w.buf, w.sites)
	w.flush()
	w.buf = append(binary.BigEndian.AppendUint32(w.buf, w.crc), footerMagic...)
	w.flush()
	return w.err
}
