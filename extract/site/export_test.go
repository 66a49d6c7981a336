package site

import (
	"encoding/binary"
	"hash/crc32"
)

// Signed gives the file of a body, with a right sum.
func Signed(body []byte) []byte {
	crc := crc32.Checksum(body, castagnoli)
	return append(binary.BigEndian.AppendUint32(append([]byte{}, body...), crc), footerMagic...)
}

// Names are the sites of the file.
func (f *File) Names() []string { return f.names }

// Spills is the number of temporary files.
func (c *Counter) Spills() int { return len(c.spills) }
