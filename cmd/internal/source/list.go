package source

import (
	"bufio"
	"io"
	"os"
	"strings"

	"shuck/extract"
)

// maxPath bounds a line of a file list, far past what any system takes for a path.
const maxPath = 1 << 16

// listed yields the documents the file list names: a folder's as the folder holds them, empty lines left out.
func (l *List) listed(place mirror, yield func(Input) bool) bool {
	list := l.Stdin
	if l.FilesFrom != Stdin {
		f, err := os.Open(l.FilesFrom)
		if err != nil {
			return yield(Input{Name: l.FilesFrom, Err: readError(err)})
		}
		defer f.Close()
		list = f
	}
	return l.lines(list, place, yield)
}

func (l *List) lines(r io.Reader, place mirror, yield func(Input) bool) bool {
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, maxPath)
	for first := true; lines.Scan(); first = false {
		p := strings.TrimSuffix(lines.Text(), "\r")
		if first {
			p = strings.TrimPrefix(p, "\uFEFF") // the mark Windows sets before UTF-8
		}
		if p == "" {
			continue
		}
		in := Input{Name: p, Rel: place.rel(p)}
		if p == Stdin && l.FilesFrom == Stdin {
			in.Err = extract.Errorf(extract.CodeRead, "cannot be read: standard input is the list itself")
		}
		more := true
		if kindOf(p) == folder {
			more = l.walk(p, place, yield)
		} else {
			more = yield(in)
		}
		if !more {
			return false
		}
	}
	if err := lines.Err(); err != nil {
		return yield(Input{Name: l.FilesFrom, Err: readError(err)})
	}
	return true
}
