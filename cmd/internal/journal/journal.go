// Package journal keeps, beside the outputs of a run, what each was made from and by what, so that
// a later run can tell which of them it would make again with the very same bytes.
//
// A journal is text, one entry a line; a later line about an output takes the place of an earlier
// one. An entry is written before the output it tells of has its name. So a run that is killed
// between the two leaves an entry that the output does not bear out, which counts as none, and
// never an output of shuck's that no entry tells of. A line that was cut off, or damaged in any
// way, does not agree with its own sum and counts as none too.
package journal

import (
	"bytes"
	"fmt"
	"strconv"

	"github.com/cespare/xxhash/v2"
)

// The sums are of 64 bits, and fast rather than cryptographic: reading the bytes costs more than
// summing them, and chance makes two versions of one input agree once in 10^19. Who forges an input
// to have the sum of another keeps an old output of his own; nothing else depends on it. SHA-256
// would take a tenth of the time that cleaning does.

// Sum stands for bytes: their number and a hash.
type Sum struct {
	Size int64
	Hash uint64
}

// SumOf returns the sum of b.
func SumOf(b []byte) Sum { return Sum{int64(len(b)), xxhash.Sum64(b)} }

// Maker is what an output was made by: all that decides, beside the input, what it comes to.
type Maker struct{ Version, Settings uint64 }

// MakerOf returns the maker of a version of the program and settings in words.
func MakerOf(version, settings string) Maker {
	return Maker{xxhash.Sum64String(version), xxhash.Sum64String(settings)}
}

// Entry is what a run made of one input.
type Entry struct {
	Input  string // its name
	From   Sum    // of the input's bytes, unpacked
	Maker  Maker
	Output string // the file it was put into, below the journal's folder
	At     int64  // where in that file
	Made   Sum    // of the bytes put there
	OK     bool   // it is an article; not the record of a failure, and not the end of an output
}

// append adds the entry's line to b.
func (e *Entry) append(b []byte) []byte {
	status := "failed"
	if e.OK {
		status = "ok"
	}
	start := len(b)
	b = append(b, "................ "...) // for the line's own sum
	b = fmt.Appendf(b, "%s %x %x %d %x %d %d %x %q %q", status, e.Maker.Version, e.Maker.Settings,
		e.From.Size, e.From.Hash, e.At, e.Made.Size, e.Made.Hash, e.Input, e.Output)
	copy(b[start:], fmt.Sprintf("%016x", xxhash.Sum64(b[start+sumLen+1:])))
	return append(b, '\n')
}

// sumLen is the length of a line's own sum.
const sumLen = 16

// parse reads a line without its end; false where it is not what append made.
func (e *Entry) parse(line []byte) bool {
	if len(line) <= sumLen || line[sumLen] != ' ' {
		return false
	}
	sum, err := strconv.ParseUint(string(line[:sumLen]), 16, 64)
	if err != nil || sum != xxhash.Sum64(line[sumLen+1:]) {
		return false
	}
	f := fields{rest: line[sumLen+1:]}
	status := string(f.word())
	e.OK = status == "ok"
	e.Maker = Maker{f.hex(), f.hex()}
	e.From = Sum{f.int(), f.hex()}
	e.At = f.int()
	e.Made = Sum{f.int(), f.hex()}
	e.Input, e.Output = f.quoted(), f.quoted()
	return !f.bad && len(f.rest) == 0 && (e.OK || status == "failed")
}

// fields reads the fields of a line one by one.
type fields struct {
	rest []byte
	bad  bool
}

func (f *fields) word() []byte {
	word, rest, _ := bytes.Cut(f.rest, []byte(" "))
	f.rest = rest
	return word
}

func (f *fields) hex() uint64 {
	n, err := strconv.ParseUint(string(f.word()), 16, 64)
	f.bad = f.bad || err != nil
	return n
}

func (f *fields) int() int64 {
	n, err := strconv.ParseInt(string(f.word()), 10, 64)
	f.bad = f.bad || err != nil || n < 0
	return n
}

func (f *fields) quoted() string {
	prefix, err := strconv.QuotedPrefix(string(f.rest))
	if err != nil {
		f.bad = true
		return ""
	}
	f.rest = bytes.TrimPrefix(f.rest[len(prefix):], []byte(" "))
	s, err := strconv.Unquote(prefix)
	f.bad = f.bad || err != nil
	return s
}
