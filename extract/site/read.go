package site

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"sync"
)

// File is what was counted of sites. It is safe for use by many goroutines.
type File struct {
	src   io.ReaderAt
	sum   uint32
	index map[string]entry
	names []string // in the order of the file
	close func() error

	mu    sync.Mutex
	known map[string]*Site // sites that were asked for lately
	held  int              // lines of them
}

// entry is where a site's section is, and what is in it.
type entry struct {
	at, size    int64
	docs, lines int
}

// Errors of what is no file of this kind.
var (
	errNone    = errors.New("is no file of shuck learn")
	errVersion = errors.New("was written by another version of shuck learn: count again")
	errDamaged = errors.New("is damaged or cut short: count again")
)

// Open opens a file by its name. It reads all of it once, to know that it is whole.
func Open(name string) (*File, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	info, err := f.Stat()
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	if !info.Mode().IsRegular() {
		return nil, errors.Join(fmt.Errorf("%s: is no regular file", name), f.Close())
	}
	file, err := Read(f, info.Size())
	if err != nil {
		return nil, errors.Join(fmt.Errorf("%s: %w", name, err), f.Close())
	}
	file.close = f.Close
	return file, nil
}

// Read is Open for what is read from src, of so many bytes.
func Read(src io.ReaderAt, size int64) (*File, error) {
	head := make([]byte, headSize)
	if n, err := src.ReadAt(head, 0); n < headSize || string(head[:len(magic)]) != magic {
		if err != nil && err != io.EOF {
			return nil, err
		}
		return nil, errNone
	}
	if head[len(magic)] != version {
		return nil, errVersion
	}
	if size < int64(headSize+footerSize) {
		return nil, errDamaged
	}
	f := &File{src: src, known: map[string]*Site{}, close: func() error { return nil }}
	footer := make([]byte, footerSize)
	if _, err := src.ReadAt(footer, size-int64(footerSize)); err != nil && err != io.EOF {
		return nil, err
	}
	start, sites := binary.BigEndian.Uint64(footer), binary.BigEndian.Uint64(footer[8:])
	f.sum = binary.BigEndian.Uint32(footer[16:])
	crc := crc32.New(castagnoli)
	if _, err := io.Copy(crc, io.NewSectionReader(src, 0, size-int64(footerSize)+16)); err != nil {
		return nil, err
	}
	if string(footer[20:]) != footerMagic || crc.Sum32() != f.sum || start > uint64(size) {
		return nil, errDamaged
	}
	return f, f.readIndex(int64(start), size-int64(footerSize), sites)
}

// readIndex reads where the sites are.
func (f *File) readIndex(start, end int64, sites uint64) error {
	r := bufio.NewReader(io.NewSectionReader(f.src, start, end-start))
	f.index = map[string]entry{}
	for range sites {
		n, err := binary.ReadUvarint(r)
		if err != nil || n > uint64(end-start) {
			return errDamaged
		}
		name := make([]byte, n)
		if _, err := io.ReadFull(r, name); err != nil {
			return errDamaged
		}
		var v [4]uint64
		for i := range v {
			if v[i], err = binary.ReadUvarint(r); err != nil {
				return errDamaged
			}
		}
		if v[0] > uint64(start) || v[1] > uint64(start)-v[0] || v[2] > MaxDocuments || v[3] > v[1] {
			return errDamaged
		}
		f.names = append(f.names, string(name))
		f.index[string(name)] = entry{int64(v[0]), int64(v[1]), int(v[2]), int(v[3])}
	}
	return nil
}

// Close closes the file.
func (f *File) Close() error { return f.close() }

// Sum tells the file from others.
func (f *File) Sum() uint32 { return f.sum }

// Sites is the number of sites that something is known of.
func (f *File) Sites() int { return len(f.names) }

// section reads the section of a site, piece by piece.
type section struct {
	r     *bufio.Reader
	docs  []uint64
	hash  uint64  // of the line at hand
	on    []place // where it stands
	err   error
	space [8]byte
}

// open reads what the section of a site begins with.
func (f *File) open(name string) (*section, error) {
	e := f.index[name]
	s := &section{r: bufio.NewReaderSize(io.NewSectionReader(f.src, e.at, e.size), int(min(e.size, 64<<10)))}
	n, err := binary.ReadUvarint(s.r)
	if err != nil || n != uint64(e.docs) {
		return nil, errDamaged
	}
	s.docs = make([]uint64, n)
	for i := range s.docs {
		s.docs[i] = s.uint64()
	}
	return s, s.err
}

func (s *section) uint64() uint64 {
	if _, err := io.ReadFull(s.r, s.space[:]); err != nil {
		s.err = errDamaged
	}
	return binary.BigEndian.Uint64(s.space[:])
}

// next reads the next line; false at the end, or where there is an error.
func (s *section) next() bool {
	n, err := binary.ReadUvarint(s.r)
	if err != nil || n > uint64(len(s.docs)) {
		s.err = errDamaged
	}
	if s.err != nil || n == 0 {
		return false
	}
	s.hash, s.on = s.uint64(), s.on[:0]
	doc := uint64(0)
	for range n {
		d, err := binary.ReadUvarint(s.r)
		at, err2 := s.r.ReadByte()
		if doc += d; err != nil || err2 != nil || doc >= uint64(len(s.docs)) {
			s.err = errDamaged
			return false
		}
		s.on = append(s.on, place{uint16(doc), at})
	}
	return s.err == nil
}
