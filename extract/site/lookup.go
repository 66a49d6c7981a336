package site

import (
	"slices"

	"shuck/extract/doc"
)

// Site is what the documents of a site repeat. It does not change.
type Site struct {
	Name      string
	Documents int // that were looked at
	lines     []uint64
	repeats   []doc.Repeat
}

// maxHeld is the number of lines that a File keeps in memory.
const maxHeld = 1 << 22

// Site gives what is known of a site; nil where that is nothing. The error is that of a file that
// cannot be read.
func (f *File) Site(name string) (*Site, error) {
	e, ok := f.index[name]
	if !ok {
		return nil, nil
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	if s := f.known[name]; s != nil {
		return s, nil
	}
	s, err := f.read(name, e)
	if err != nil {
		return nil, err
	}
	if f.held += e.lines; f.held > maxHeld {
		clear(f.known)
		f.held = e.lines
	}
	f.known[name] = s
	return s, nil
}

// read reads a site's lines that stand on two documents or more.
func (f *File) read(name string, e entry) (*Site, error) {
	in, err := f.open(name)
	if err != nil {
		return nil, err
	}
	s := &Site{Name: name, Documents: e.docs}
	for in.next() {
		if len(in.on) < 2 {
			continue
		}
		sum := 0
		for _, p := range in.on {
			sum += int(p.at)
		}
		s.lines = append(s.lines, in.hash)
		s.repeats = append(s.repeats, doc.Repeat{
			On: uint16(len(in.on)), Of: uint16(e.docs),
			Place: float32(sum) / float32(255*len(in.on)),
		})
	}
	return s, in.err
}

// Line says on how many documents of the site a line stands; on none where that is known of one
// alone.
func (s *Site) Line(text string) doc.Repeat {
	hash, ok := hashOf(text)
	if !ok {
		return doc.Repeat{}
	}
	if i, ok := slices.BinarySearch(s.lines, hash); ok {
		return s.repeats[i]
	}
	return doc.Repeat{}
}
