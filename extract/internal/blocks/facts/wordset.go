package facts

import (
	"shuck/extract/internal/engine"
	"shuck/extract/internal/words"
)

// maxWords bounds the words of a text that are looked at.
const maxWords = 80

// FirstWords are the hashes of the first words of each block, in one run.
type FirstWords struct {
	hashes []uint32
	ends   []int32 // by block
}

// add takes in the next block.
func (f *FirstWords) add(text string) {
	f.hashes = words.AppendHashes(f.hashes, text, maxWords)
	f.ends = append(f.ends, int32(len(f.hashes)))
}

// again takes in the next block, which has the text of block i.
func (f *FirstWords) again(i int) {
	f.hashes = append(f.hashes, f.Of(i)...)
	f.ends = append(f.ends, int32(len(f.hashes)))
}

// Of returns the hashes of the first words of block i.
func (f *FirstWords) Of(i int) []uint32 {
	from := int32(0)
	if i > 0 {
		from = f.ends[i-1]
	}
	return f.hashes[from:f.ends[i]]
}

// WordSet is the first words of a text.
type WordSet struct {
	set  engine.Slots[uint32]
	some uint64 // the highest bits of the hashes, a bit each: most words of a page are turned away by it
	Size int
}

func (s *WordSet) fill(text string) {
	s.set.Reset(maxWords)
	s.Size, s.some = 0, 0
	var buf [maxWords]uint32
	for _, h := range words.AppendHashes(buf[:0], text, maxWords) {
		if !s.set.Has(h) {
			s.set.Add(h)
			s.some |= 1 << (h >> 26)
			s.Size++
		}
	}
}

// Overlap returns the share of a text's first words, given by their hashes, that are in the set,
// how many they are, and the share of the set that the text has.
func (s *WordSet) Overlap(text []uint32) (in, of, share float32) {
	if s.Size == 0 {
		return 0, 0, 0
	}
	hit := 0
	for _, h := range text {
		if s.some>>(h>>26)&1 != 0 && s.set.Has(h) {
			hit++
		}
	}
	return engine.Ratio(hit, len(text)), float32(len(text)), engine.Ratio(min(hit, s.Size), s.Size)
}
