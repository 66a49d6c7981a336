package trie

import "encoding/binary"

// A file is one trie after the other. Each starts with the sizes of its parts in bytes, a uint32
// for each field of Trie in their order; then the parts follow. All numbers are little-endian.

const (
	nodeSize = 8
	numParts = 11
)

func (t *Trie) parts() [numParts]*string {
	return [...]*string{
		&t.root, &t.pairs, &t.short, &t.words, &t.alone, &t.two, &t.nodes, &t.ends, &t.first,
		&t.child, &t.tails,
	}
}

// Load returns the first trie of a file, whose bytes it goes on reading, and the rest of the file.
// It panics on what Build did not make.
func Load(file string) (t *Trie, rest string) {
	t = new(Trie)
	rest = file[4*numParts:]
	for i, part := range t.parts() {
		size := uint32At(file, i)
		*part, rest = rest[:size], rest[size:]
	}
	return t, rest
}

// encode lays out what was built.
func (b *builder) encode() string {
	parts := [numParts][]byte{
		encode(b.root[:], binary.LittleEndian.AppendUint16), b.pairs[:], b.short[:], b.words[:], b.alone[:], b.two[:],
		encode(b.nodes, func(to []byte, n Node) []byte { return binary.LittleEndian.AppendUint64(to, uint64(n)) }),
		encode(b.ends, func(to []byte, e End) []byte { return binary.LittleEndian.AppendUint32(to, uint32(e)) }),
		encode(b.first, binary.LittleEndian.AppendUint32), b.child, b.tails,
	}
	var file []byte
	for _, p := range parts {
		file = binary.LittleEndian.AppendUint32(file, uint32(len(p)))
	}
	for _, p := range parts {
		file = append(file, p...)
	}
	return string(file)
}

func encode[T any](values []T, put func([]byte, T) []byte) (to []byte) {
	for _, v := range values {
		to = put(to, v)
	}
	return to
}

// uint64At and uint32At return number i of those that s has: one load each, as compilers know.
func uint64At(s string, i int) uint64 {
	b := s[8*i : 8*i+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

func uint32At(s string, i int) uint32 {
	b := s[4*i : 4*i+4]
	return uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16 | uint32(b[3])<<24
}
