package site

import (
	"bufio"
	"cmp"
	"container/heap"
	"encoding/binary"
	"errors"
	"io"
	"io/fs"
	"maps"
	"os"
	"slices"
	"sync"

	"github.com/cespare/xxhash/v2"
)

// defaultMemory is what a Counter holds before it writes to disk.
const defaultMemory = 128 << 20

// Counter counts the documents of a corpus. It is safe for use by many goroutines.
type Counter struct {
	dir    string
	memory int

	mu     sync.Mutex
	sites  map[string]*sample
	size   int // bytes that sites hold, some
	spills []*os.File
}

// NewCounter makes a Counter. What does not fit in memory, a number of bytes or 0 for the usual
// one, is written to temporary files in dir, or in the usual folder for such where that is empty.
func NewCounter(dir string, memory int) *Counter {
	if memory <= 0 {
		memory = defaultMemory
	}
	return &Counter{dir: dir, memory: memory, sites: map[string]*sample{}}
}

// page is a document: its hash, and those of its lines with their places, by hash.
type page struct {
	hash   uint64
	lines  []uint64
	places []uint8
}

// sample is the documents of a site with the least hashes, the greatest of them on top.
type sample struct {
	pages []page
	known map[uint64]bool
}

func (s *sample) Len() int           { return len(s.pages) }
func (s *sample) Less(i, j int) bool { return s.pages[i].hash > s.pages[j].hash }
func (s *sample) Swap(i, j int)      { s.pages[i], s.pages[j] = s.pages[j], s.pages[i] }
func (s *sample) Push(p any)         { s.pages = append(s.pages, p.(page)) }
func (s *sample) Pop() any {
	last := len(s.pages) - 1
	p := s.pages[last]
	s.pages[last] = page{}
	s.pages = s.pages[:last]
	return p
}

// Bytes that are counted for a page, and for a line of it.
const (
	pageSize = 128
	lineSize = 9
)

func (p *page) size() int { return pageSize + lineSize*len(p.lines) }

// Add counts a document of a site, given its lines. One without text counts for nothing.
func (c *Counter) Add(site string, lines []string) error {
	p, ok := pageOf(lines)
	if !ok {
		return nil
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	s := c.sites[site]
	if s == nil {
		s = &sample{known: map[uint64]bool{}}
		c.sites[site] = s
		c.size += pageSize + len(site)
	}
	full := len(s.pages) == MaxDocuments
	if s.known[p.hash] || full && p.hash > s.pages[0].hash {
		return nil
	}
	if full {
		out := heap.Pop(s).(page)
		delete(s.known, out.hash)
		c.size -= out.size()
	}
	heap.Push(s, p)
	s.known[p.hash] = true
	if c.size += p.size(); c.size < c.memory {
		return nil
	}
	return c.spill()
}

// pageOf hashes a document; false where it has no text.
func pageOf(lines []string) (page, bool) {
	type placed struct {
		hash uint64
		at   int
	}
	list := make([]placed, 0, len(lines))
	whole := xxhash.New()
	for _, line := range lines {
		if h, ok := hashOf(line); ok {
			list = append(list, placed{h, len(list)})
			var b [8]byte
			binary.BigEndian.PutUint64(b[:], h)
			_, _ = whole.Write(b[:])
		}
	}
	last := max(len(list)-1, 1)
	slices.SortFunc(list, func(a, b placed) int { return cmp.Or(cmp.Compare(a.hash, b.hash), cmp.Compare(a.at, b.at)) })
	list = slices.CompactFunc(list, func(a, b placed) bool { return a.hash == b.hash })
	p := page{hash: whole.Sum64(), lines: make([]uint64, len(list)), places: make([]uint8, len(list))}
	for i, l := range list {
		p.lines[i], p.places[i] = l.hash, uint8(255*l.at/last)
	}
	return p, len(list) > 0
}

// spill writes what is in memory to a temporary file.
func (c *Counter) spill() error {
	f, err := os.CreateTemp(c.dir, "shuck-site-*")
	if err != nil {
		return err
	}
	c.spills = append(c.spills, f)
	_ = os.Remove(f.Name()) // it lives as long as it is open; where that cannot be, Close removes it
	b := bufio.NewWriterSize(f, 1<<18)
	if err := c.write(b); err != nil {
		return err
	}
	if err := b.Flush(); err != nil {
		return err
	}
	c.sites, c.size = map[string]*sample{}, 0
	return nil
}

// write writes what is in memory as a file.
func (c *Counter) write(to io.Writer) error {
	w := newWriter(to)
	for _, name := range slices.Sorted(maps.Keys(c.sites)) {
		if err := c.sites[name].write(w, name); err != nil {
			return err
		}
	}
	return w.finish()
}

// write writes the site's section.
func (s *sample) write(w *writer, name string) error {
	slices.SortFunc(s.pages, func(a, b page) int { return cmp.Compare(a.hash, b.hash) })
	n := 0
	docs := make([]uint64, len(s.pages))
	for i := range s.pages {
		docs[i] = s.pages[i].hash
		n += len(s.pages[i].lines)
	}
	type standing struct {
		line uint64
		on   place
	}
	all := make([]standing, 0, n)
	for i := range s.pages {
		p := &s.pages[i]
		for k, line := range p.lines {
			all = append(all, standing{line, place{uint16(i), p.places[k]}})
		}
	}
	slices.SortFunc(all, func(a, b standing) int { return cmp.Or(cmp.Compare(a.line, b.line), cmp.Compare(a.on.doc, b.on.doc)) })
	w.begin(name, docs)
	var on []place
	for i := range all {
		on = append(on, all[i].on)
		if i+1 == len(all) || all[i+1].line != all[i].line {
			w.line(all[i].line, on)
			on = on[:0]
		}
	}
	return w.end()
}

// Write writes the file of all that was counted. The Counter is of no use after it.
func (c *Counter) Write(to io.Writer) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.spills) == 0 {
		return c.write(to)
	}
	if err := c.spill(); err != nil {
		return err
	}
	var files []*File
	for _, f := range c.spills {
		info, err := f.Stat()
		if err != nil {
			return err
		}
		file, err := Read(f, info.Size())
		if err != nil {
			return err
		}
		files = append(files, file)
	}
	return Merge(to, files...)
}

// Close removes the temporary files.
func (c *Counter) Close() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	var errs []error
	for _, f := range c.spills {
		errs = append(errs, f.Close())
		if err := os.Remove(f.Name()); !errors.Is(err, fs.ErrNotExist) {
			errs = append(errs, err)
		}
	}
	c.spills = nil
	return errors.Join(errs...)
}
