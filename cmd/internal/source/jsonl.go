package source

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"strings"
	"unicode"
	"unsafe"

	"github.com/tidwall/gjson"

	"shuck/cmd/internal/jsonl"
	"shuck/extract"
)

// jsonlKind is JSON objects, one a line.
type jsonlKind struct{}

func (jsonlKind) name() string { return "JSONL" }

func isJSONLName(name string) bool { return hasEnding(name, ".jsonl", ".ndjson") }

// is reports whether most lines are objects, and the first looks like one: a text may have front
// matter in JSON, and JSON that is spread over lines ends in one that is whole.
func (jsonlKind) is(h head) bool {
	text := bytes.TrimLeft(bytes.TrimPrefix(h.bytes, []byte(bom)), " \t\r\n")
	named := isJSONLName(h.name)
	switch {
	case len(text) == 0 || named && text[0] != '{':
		return named && (len(text) == 0 || text[0] != '[' && text[0] != '<')
	case text[0] != '{':
		return false
	}
	first, _, ended := bytes.Cut(text, []byte("\n"))
	if !ended && !h.whole {
		return startsObject(first) // a line longer than a head
	}
	objects, valid, lines := 0, 0, 0
	for line := range bytes.Lines(text) {
		cut := !h.whole && !bytes.HasSuffix(line, []byte("\n"))
		line = bytes.TrimSpace(line)
		if len(line) == 0 || cut && line[0] == '{' { // of a cut one no one knows yet whether it is valid
			continue
		}
		lines++
		if line[0] == '{' {
			objects++
			if isObject(line) {
				valid++
			}
		}
	}
	return startsObject(first) && 2*objects > lines && (2*valid > lines || named || h.told)
}

// startsObject reports whether a line begins as an object does that is not spread over lines.
func startsObject(line []byte) bool {
	rest := bytes.TrimLeft(bytes.TrimPrefix(line, []byte("{")), " \t")
	return len(rest) > 0 && (rest[0] == '"' || rest[0] == '}')
}

// isObject reports whether a line is a JSON object. It does not look at one that is nested so deep
// that it could exhaust the stack.
func isObject(line []byte) bool {
	line = bytes.TrimSpace(line)
	return startsObject(line) && len(line) <= headMost && gjson.ValidBytes(line)
}

// lines reads records.
type lines struct {
	src     *bufio.Reader
	in      Input
	options Options
	n       int
	at      int64
	long    []byte // parts of a line that is longer than the buffer
}

func (jsonlKind) begin(o *opened) (nexter, error) {
	l := &lines{src: o.src, in: o.in, options: o.options}
	if mark, err := l.src.Peek(len(bom)); err == nil && string(mark) == bom {
		n, _ := l.src.Discard(len(bom))
		l.at = int64(n)
	}
	return l, nil
}

// next returns the next line that is not blank.
func (l *lines) next() (*Document, error) {
	for {
		line, size, err := l.line()
		at := l.at
		l.at += size
		if size == 0 && err != nil {
			return nil, err
		}
		l.n++
		if size <= int64(len(line)) && len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		d := &Document{Line: l.n, At: at + int64(lead(line)), Jsonl: true, line: line}
		d.call(l.in, nth(l.n))
		switch limit := l.options.Max; {
		case size > int64(len(line)):
			d.Err = tooLarge(limit)
		case err != nil && err != io.EOF:
			d.Err = extract.Errorf(extract.CodeRead, "is cut short, for its input ends too early")
			if !errors.Is(err, io.ErrUnexpectedEOF) {
				return nil, err
			}
		}
		d.load = func(d *Document) error { return l.load(d) }
		return d, nil
	}
}

// lead is how many bytes of white space a line begins with.
func lead(line []byte) int { return len(line) - len(bytes.TrimLeftFunc(line, unicode.IsSpace)) }

// longMost is the most memory that is kept for the next line.
const longMost = 1 << 20

// line reads a line with its end; size is more than its bytes where it is longer than the limit.
func (l *lines) line() (line []byte, size int64, err error) {
	limit := int64(l.options.Max)
	l.long = l.long[:0]
	for {
		part, err := l.src.ReadSlice('\n')
		size += int64(len(part))
		switch {
		case limit > 0 && size > limit+1:
			l.long = l.long[:0]
		case err != bufio.ErrBufferFull && len(l.long) == 0:
			return bytes.Clone(part), size, err
		default:
			l.long = append(l.long, part...)
		}
		if err == bufio.ErrBufferFull {
			continue
		}
		if line = l.long; cap(line) > longMost {
			l.long = nil
			return line, size, err
		}
		return bytes.Clone(line), size, err
	}
}

// load reads the record.
func (l *lines) load(d *Document) error {
	r, err := jsonl.Parse(d.line, l.options.Fields)
	if err != nil {
		return err
	}
	d.Record, d.URL = r, r.URL
	if r.ID != "" {
		d.call(l.in, r.ID)
	}
	switch {
	case r.Body != "":
	case r.Told:
		return extract.Errorf(extract.CodeNoContent, "has no text, and says so")
	default:
		return extract.Errorf(extract.CodeFormat, "has no text: name its field with --text-field or --html-field")
	}
	d.Body, d.line = unsafe.Slice(unsafe.StringData(r.Body), len(r.Body)), nil // no one writes to it
	if r.HTML && strings.Contains(r.Body, "<") {
		d.As = extract.InputHTML
	}
	return nil
}
