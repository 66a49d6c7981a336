package journal

import (
	"bufio"
	"errors"
	"io"
	"io/fs"

	"github.com/cespare/xxhash/v2"

	"shuck/cmd/internal/files"
)

// maxLine bounds a line, past two paths that are quoted.
const maxLine = 1 << 20

// Past is what a journal tells. For an entry it holds some hundred bytes, whatever its names are.
type Past struct {
	path    string
	entries map[uint64]made // by the hash of the key
	dead    int             // lines that a later one took the place of, or that count as none
	whole   bool            // the last line has an end
}

// made is an entry without its names.
type made struct {
	Entry
	input  uint64 // the hash of the input's name
	line   int64  // where the entry's line begins
	before Sum    // what the entry before this one told of
}

// Key gives what an entry is found by.
type Key func(*Entry) string

// The keys.
var (
	ByOutput Key = func(e *Entry) string { return e.Output } // where each input has a file of its own
	ByInput  Key = func(e *Entry) string { return e.Input }  // where they share one
)

// Read reads the journal at path. One that is not there tells nothing, and so does one that cannot
// be read, but for the error.
func Read(path string, key Key) (*Past, error) {
	p := &Past{path: path, entries: map[uint64]made{}, whole: true}
	f, err := files.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return p, nil
	}
	if err != nil {
		return p, err
	}
	defer f.Close()
	return p, p.read(f, key)
}

func (p *Past) read(r io.Reader, key Key) error {
	lines := bufio.NewReaderSize(r, 1<<16)
	for at := int64(0); ; {
		line, n, err := readLine(lines)
		if n == 0 {
			return err
		}
		p.whole = err == nil
		p.add(line, at, key)
		at += n
		if err != nil {
			return nil // the end, in a line
		}
	}
}

// readLine returns a line without its end, and how many bytes it took; one that is too long is
// empty.
func readLine(r *bufio.Reader) (line []byte, n int64, err error) {
	for {
		part, err := r.ReadSlice('\n')
		n += int64(len(part))
		if n <= maxLine {
			line = append(line, part...)
		}
		if err == bufio.ErrBufferFull {
			continue
		}
		if n > maxLine {
			line = nil
		}
		if err == nil && len(line) > 0 {
			line = line[:len(line)-1]
		}
		if err == io.EOF && n == 0 {
			return nil, 0, nil
		}
		return line, n, err
	}
}

func (p *Past) add(line []byte, at int64, key Key) {
	m := made{line: at}
	if !m.parse(line) {
		p.dead++
		return
	}
	k := xxhash.Sum64String(key(&m.Entry))
	m.input = xxhash.Sum64String(m.Input)
	if old, ok := p.entries[k]; ok {
		p.dead++
		if old.input == m.input {
			m.before = old.Made
		}
	}
	m.Input, m.Output = "", ""
	p.entries[k] = m
}

// Find returns the entry under key, without its names, if it is of the input.
func (p *Past) Find(key, input string) (Entry, bool) {
	m, ok := p.entries[xxhash.Sum64String(key)]
	return m.Entry, ok && m.input == xxhash.Sum64String(input)
}

// Wrote returns what runs have made of the input under key: what the last entry tells of and,
// because a killed run may have left that one and no such output, what the one before it does.
func (p *Past) Wrote(key, input string) (sums []Sum) {
	m, ok := p.entries[xxhash.Sum64String(key)]
	if !ok || m.input != xxhash.Sum64String(input) {
		return nil
	}
	for _, s := range []Sum{m.Made, m.before} {
		if s.Size > 0 {
			sums = append(sums, s)
		}
	}
	return sums
}
