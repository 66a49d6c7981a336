package source

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/textproto"
	"slices"
	"strconv"
	"strings"

	"shuck/cmd/internal/packing"
	"shuck/extract"
)

// warcKind is WARC and WET files (ISO 28500). Of the modules that read them none that is kept up
// reads all that crawlers write, zstd among it.
type warcKind struct{}

func (warcKind) name() string { return "WARC" }

func (warcKind) is(h head) bool { return isWARC(h.bytes) }

func isWARC(b []byte) bool {
	return len(b) > 6 && string(b[:5]) == "WARC/" && '0' <= b[5] && b[5] <= '9'
}

// warc reads the records of a WARC file.
type warc struct {
	*opened
	src    *bufio.Reader // over again
	again  again
	at     int64 // bytes read
	n      int   // records
	began  int64 // where the record begins
	backed int   // bytes gone back
	fault  int64 // place of the last fault, where no record was read since
}

func (warcKind) begin(o *opened) (nexter, error) {
	w := &warc{opened: o, fault: -1, again: again{src: o.src}}
	w.src = bufio.NewReaderSize(&w.again, streamBuffer)
	return w, nil
}

// next returns the next record that is a document, or is broken.
func (w *warc) next() (*Document, error) {
	for {
		d, err := w.record()
		switch {
		case err == io.EOF:
			return nil, err
		case err == nil && d == nil:
			continue
		case err == nil:
			w.fault = -1
			return d, nil
		}
		at, n := w.place(), w.n
		broken, ok := errors.AsType[*brokenRecord](err)
		if !ok {
			if w.packed == nil {
				return nil, err
			}
			broken = &brokenRecord{packedError(packing.Gzip, err).Error()}
			w.resume()
		}
		if at == w.fault {
			continue // it is told already that this member is broken
		}
		w.fault = at
		return w.document(nth(n), extract.Errorf(extract.CodeRead, "at byte %d: %s", at, broken.what)), nil
	}
}

// brokenRecord says what is wrong with one record; the next can be read.
type brokenRecord struct{ what string }

func (e *brokenRecord) Error() string { return e.what }

func broken(format string, args ...any) error { return &brokenRecord{fmt.Sprintf(format, args...)} }

// place is where the record begins in the file, as it is packed where it is gzip.
func (w *warc) place() int64 {
	if w.packed != nil {
		return w.packed.at(w.began)
	}
	return w.began
}

func (w *warc) document(id string, err error) *Document {
	d := &Document{}
	d.call(w.in, id)
	d.Err = err
	return d
}

// record reads one record; nil where it is no document.
func (w *warc) record() (*Document, error) {
	err := w.blank()
	if w.began = w.at; err == io.EOF {
		return nil, err
	}
	w.n++
	if err != nil {
		return nil, err
	}
	h, err := w.header()
	if err != nil {
		return nil, err
	}
	size, err := strconv.ParseInt(h.Get("Content-Length"), 10, 64)
	if err != nil || size < 0 {
		return nil, errors.Join(broken("its Content-Length is no number"), w.seek())
	}
	id := strings.Trim(h.Get("Warc-Record-Id"), "<> ")
	if id == "" {
		id = nth(w.n)
	}
	reason := unwanted(h)
	limit := int64(w.options.Max)
	tooLong := limit > 0 && size > limit+httpHeadMost
	if reason != "" || tooLong {
		if err := w.discard(size); err != nil {
			return nil, err
		}
		if reason == "" {
			return w.document(id, tooLarge(w.options.Max)), w.end(nil, size)
		}
		w.stream.skip(reason)
		return nil, w.end(nil, size)
	}
	content, err := w.content(size)
	if err != nil {
		return nil, err
	}
	if err := w.end(content, size); err != nil {
		return nil, err
	}
	return w.of(h, id, content), nil
}

// blank passes the empty lines between two records; io.EOF at the end.
func (w *warc) blank() error {
	for {
		b, err := w.src.ReadByte()
		if err != nil {
			return err
		}
		if b != '\r' && b != '\n' {
			return w.src.UnreadByte()
		}
		w.at++
	}
}

// headerMost bounds a record's header.
const headerMost = 1 << 20

// header reads the header of the record that begins here.
func (w *warc) header() (textproto.MIMEHeader, error) {
	if start, _ := w.src.Peek(7); !isWARC(start) {
		return nil, errors.Join(broken("no record begins here"), w.seek())
	}
	var block []byte
	for {
		line, err := w.src.ReadSlice('\n')
		w.at += int64(len(line))
		block = append(block, line...)
		switch {
		case err == io.EOF:
			return nil, broken("its header is cut short")
		case err != nil && err != bufio.ErrBufferFull:
			return nil, err
		case len(block) > headerMost:
			return nil, errors.Join(broken("its header is too long"), w.seek())
		case err == nil && len(bytes.TrimRight(line, "\r\n")) == 0:
			_, fields, _ := bytes.Cut(block, []byte("\n"))
			return fieldsOf(fields), nil
		}
	}
}

// fieldsOf reads the fields of a header; a line that is none is left out.
func fieldsOf(block []byte) textproto.MIMEHeader {
	h, err := textproto.NewReader(bufio.NewReader(bytes.NewReader(block))).ReadMIMEHeader()
	if err == nil {
		return h
	}
	h = textproto.MIMEHeader{}
	for line := range bytes.Lines(block) {
		if name, value, ok := bytes.Cut(line, []byte(":")); ok {
			h.Add(textproto.TrimString(string(name)), textproto.TrimString(string(value)))
		}
	}
	return h
}

// unwanted says what a record is that is no document; empty where it is one, or its content has to
// tell.
func unwanted(h textproto.MIMEHeader) string {
	kind := strings.ToLower(h.Get("Warc-Type"))
	media, _, _ := mime.ParseMediaType(h.Get("Content-Type"))
	switch kind {
	case "response":
		if media != "" && media != "application/http" {
			return media // dns
		}
	case "resource", "conversion":
		return unwantedMedia(media)
	default:
		return kind
	}
	return ""
}

// content reads the content of a record.
func (w *warc) content(size int64) ([]byte, error) {
	var content []byte
	for int64(len(content)) < size {
		if len(content) == cap(content) { // the size may be a lie
			content = slices.Grow(content, int(min(size-int64(len(content)), max(1<<20, int64(len(content))))))
		}
		n, err := w.src.Read(content[len(content):min(int64(cap(content)), size)])
		w.at += int64(n)
		content = content[:len(content)+n]
		if err == io.EOF {
			w.back(content)
			return nil, broken("it is cut short, or its Content-Length of %d is wrong: %d bytes follow", size,
				len(content))
		}
		if err != nil {
			return nil, err
		}
	}
	return content, nil
}

func (w *warc) discard(size int64) error {
	for size > 0 {
		n, err := w.src.Discard(int(min(size, 1<<30)))
		w.at += int64(n)
		size -= int64(n)
		if err == io.EOF {
			return broken("it is cut short: %d bytes of its content are missing", size)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// end wants a record's content to end where it says. Where it does not, the next record is looked
// for in the content and behind it.
func (w *warc) end(content []byte, size int64) error {
	tail, err := w.src.Peek(len(nextHead))
	if err != nil && err != io.EOF {
		return nil // the next record finds it
	}
	if len(bytes.TrimLeft(tail, "\r\n")) == 0 || bytes.HasPrefix(tail, []byte("\r\n\r\n")) ||
		bytes.HasPrefix(tail, []byte("\n\n")) {
		return nil
	}
	wrong := broken("its content does not end where its Content-Length of %d says", size)
	if w.back(content) {
		return wrong
	}
	return errors.Join(wrong, w.seek())
}
