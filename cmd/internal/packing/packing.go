// Package packing has the table of compressions: how each is known, by a file's name and by its
// first bytes.
package packing

import (
	"bytes"
	"strings"
)

// Kind is a way to compress a file, by the name of its format.
type Kind string

// The kinds. Plain is a file that is not compressed.
const (
	Plain Kind = ""
	Gzip  Kind = "gzip"
	Zstd  Kind = "zstd"
	Bzip2 Kind = "bzip2"
)

// HeadLen is how many of a file's first bytes tell its kind.
const HeadLen = 10

// GzipMagic begins every member of a gzip file.
const GzipMagic = "\x1f\x8b\x08"

// kinds has all of them but Plain.
var kinds = [...]struct {
	kind   Kind
	ending string
	begins func(head []byte) bool
}{
	{Gzip, ".gz", func(head []byte) bool { return bytes.HasPrefix(head, []byte(GzipMagic)) }},
	{Zstd, ".zst", isZstd},
	{Bzip2, ".bz2", isBzip2},
}

// Of returns the kind that a file's first bytes tell.
func Of(head []byte) Kind {
	for _, k := range kinds {
		if k.begins(head) {
			return k.kind
		}
	}
	return Plain
}

// Cut returns the name of a file without the ending of its compression, where it has one and
// something is left.
func Cut(name string) string {
	for _, k := range kinds {
		if at := len(name) - len(k.ending); at > 0 && strings.EqualFold(name[at:], k.ending) && name[at-1] != '/' {
			return name[:at]
		}
	}
	return name
}

// isZstd accepts a frame of content and a frame to skip.
func isZstd(head []byte) bool {
	return bytes.HasPrefix(head, []byte("\x28\xb5\x2f\xfd")) ||
		len(head) >= 4 && head[0]&0xf0 == 0x50 && bytes.Equal(head[1:4], []byte("\x2a\x4d\x18"))
}

// isBzip2 refuses a text that merely begins with "BZh9": a bzip2 file goes on with the mark of a
// block, or of the end.
func isBzip2(head []byte) bool {
	return len(head) >= 10 && bytes.HasPrefix(head, []byte("BZh")) && '1' <= head[3] && head[3] <= '9' &&
		(string(head[4:10]) == "\x31\x41\x59\x26\x53\x59" || string(head[4:10]) == "\x17\x72\x45\x38\x50\x90")
}
