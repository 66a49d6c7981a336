package source

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"shuck/cmd/internal/files"
	"shuck/extract"
)

// maxPath bounds a line of a file list, far past what any system takes for a path.
const maxPath = 1 << 16

// names are the lines of a file list, read as they are asked for.
type names struct {
	mu    sync.Mutex
	lines *bufio.Scanner
	ahead []string // read before they were asked for
	last  string   // the line that next gave last
	first bool     // the next line read is the first
	null  bool     // NUL bytes end the paths, whatever else is in them
}

func (l *List) newNames(r io.Reader) *names {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxPath)
	if l.Null {
		lines.Split(splitNull)
	}
	return &names{lines: lines, first: !l.Null, null: l.Null}
}

// splitNull is a bufio.SplitFunc for what NUL bytes end, the last of them or not.
func splitNull(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if i := bytes.IndexByte(data, 0); i >= 0 {
		return i + 1, data[:i], nil
	}
	if atEOF && len(data) > 0 {
		return len(data), data, nil
	}
	return 0, nil, nil
}

// next returns the next line that is not empty; false at the end.
func (n *names) next() (string, bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	line, ok := "", true
	if len(n.ahead) > 0 {
		line, n.ahead = n.ahead[0], n.ahead[1:]
	} else {
		line, ok = n.read()
	}
	n.last = line
	return line, ok
}

func (n *names) read() (string, bool) {
	for n.lines.Scan() {
		p := n.lines.Text()
		if !n.null {
			p = strings.TrimSuffix(p, "\r")
		}
		if n.first {
			p = strings.TrimPrefix(p, "\uFEFF") // the mark Windows sets before UTF-8
			n.first = false
		}
		if p != "" {
			return p, true
		}
	}
	return "", false
}

// rest gives all lines that next is still to give, which it leaves for it, and before them the one
// that it gave last, with which its caller may be at work.
func (n *names) rest() []string {
	n.mu.Lock()
	defer n.mu.Unlock()
	for line, ok := n.read(); ok; line, ok = n.read() {
		n.ahead = append(n.ahead, line)
	}
	if n.last == "" {
		return n.ahead
	}
	return append([]string{n.last}, n.ahead...)
}

// checkList refuses a file list that cannot be read.
func (l *List) checkList() error {
	if l.FilesFrom == "" || l.FilesFrom == Stdin {
		return nil
	}
	info, err := os.Stat(l.FilesFrom)
	switch {
	case err == nil && info.IsDir():
		err = errors.New("it is a folder: name it as a path")
	case err == nil && info.Mode().IsRegular(): // opening a pipe twice could lose what is in it
		var f *os.File
		if f, err = os.Open(l.FilesFrom); err == nil {
			return f.Close()
		}
	}
	if err != nil {
		return fmt.Errorf("--files-from: %s: %w", l.FilesFrom, readError(err))
	}
	return nil
}

// streamed reports whether the file list can be read once only.
func (l *List) streamed() bool {
	return l.FilesFrom != "" && (l.FilesFrom == Stdin || !isRegular(l.FilesFrom))
}

// listed yields the documents the file list names: a folder's as the folder holds them, empty lines
// left out.
func (l *List) listed(place mirror, yield func(Input) bool) bool {
	list, done, err := l.openNames()
	if err != nil {
		return yield(Input{Name: l.FilesFrom, Err: readError(err)})
	}
	defer done()
	for p, ok := list.next(); ok; p, ok = list.next() {
		if !l.line(p, place, yield) {
			return false
		}
	}
	if err := list.lines.Err(); err != nil {
		return yield(Input{Name: l.FilesFrom, Err: readError(err)})
	}
	return true
}

// listedAhead yields what listed is still to yield, and leaves it for that.
func (l *List) listedAhead(place mirror, yield func(Input) bool) bool {
	if !l.streamed() {
		return l.listed(place, yield)
	}
	list, _, err := l.openNames()
	if err != nil {
		return true // listed tells of it
	}
	for _, p := range list.rest() {
		if !l.line(p, place, yield) {
			return false
		}
	}
	return true
}

// openNames returns the lines of the file list, from their beginning where it can be read more than
// once.
func (l *List) openNames() (*names, func(), error) {
	if !l.streamed() {
		f, err := os.Open(l.FilesFrom)
		if err != nil {
			return nil, nil, err
		}
		return l.newNames(f), func() { f.Close() }, nil
	}
	l.stream.Do(func() {
		r := l.Stdin
		if l.FilesFrom != Stdin {
			f, err := os.Open(l.FilesFrom)
			if err != nil {
				l.streamErr = err
				return
			}
			r = f
		}
		l.names = l.newNames(r)
	})
	return l.names, func() {}, l.streamErr
}

// line yields the documents that a line of the file list names.
func (l *List) line(p string, place mirror, yield func(Input) bool) bool {
	in := Input{Name: p, Rel: place.rel(p)}
	switch {
	case p == Stdin && l.FilesFrom == Stdin:
		in.Err = extract.Errorf(extract.CodeRead, "cannot be read: standard input is the list itself")
	case kindOf(p) == folder:
		return l.walk(p, place, yield)
	case files.Own(filepath.Base(p)): // as find lists hidden files too
		return true
	}
	return yield(in)
}
