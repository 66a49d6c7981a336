package source

import (
	"io/fs"
	"os"
	"sync"
)

// held is what List.Holds knows of a run's inputs.
type held struct {
	all sync.Once // puts every input of the run into ids
	mu  sync.Mutex
	ids map[identity]struct{}
}

// Holds reports whether the file at path, if there is one, is an input of the run, by whatever
// name. Where paths are listed in a pipe, it waits for the whole list. It may be called from any
// goroutine, while the inputs are gone through too.
func (l *List) Holds(path string) bool {
	id, ok := identify(path)
	if !ok {
		return false
	}
	l.held.all.Do(func() {
		l.each(l.listedAhead, func(in Input) bool { l.held.add(in); return true })
	})
	l.held.mu.Lock()
	defer l.held.mu.Unlock()
	_, ok = l.held.ids[id]
	return ok
}

func (h *held) add(in Input) {
	if in.Name == Stdin || in.Err != nil {
		return
	}
	id, ok := identify(in.Name)
	if !ok {
		return
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.ids == nil {
		h.ids = map[identity]struct{}{}
	}
	h.ids[id] = struct{}{}
}

// identify tells the file at path, a link followed, from all others.
func identify(path string) (identity, bool) {
	info, err := os.Stat(path)
	if err != nil {
		return identity{}, false
	}
	return identityOf(path, info), true
}

// isRegular reports whether path leads to a regular file.
func isRegular(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode()&fs.ModeType == 0
}
