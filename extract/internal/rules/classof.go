package rules

import (
	"sync"
	"unicode/utf8"

	"shuck/extract/internal/words"
)

// maxClassWord is the length in bytes past which a word cannot be in the table.
const maxClassWord = 24

// ClassOf returns the meanings in the value of a class, id, role or itemprop attribute.
func ClassOf(attr string) Class {
	var mask Class
	table := classTable()
	var buf [2 * maxClassWord]byte // the previous word and this one, joined
	prev, n := 0, 0                // buf[:prev] is the previous word, buf[prev:n] this one
	word, joined := words.Seed32, words.Seed32
	afterSmall := false // the character before is a small letter of ASCII
	long := false       // the word is longer than any in the table
	for i := 0; i <= len(attr); i++ {
		kind, c := notName, byte(0)
		if i < len(attr) {
			c = attr[i]
			kind = nameBytes[c]
		}
		if kind == notName || kind == nameCapital && afterSmall {
			if long {
				prev, n, long = 0, 0, false
				word, joined = words.Seed32, words.Seed32
			}
			if n > prev {
				mask |= table.find(word, buf[prev:n])
				if prev > 0 {
					mask |= table.find(joined, buf[:n])
				}
				n = copy(buf[:], buf[prev:n])
				prev = n
				word, joined = words.Seed32, word
				if c == ' ' {
					prev, n = 0, 0
					joined = words.Seed32
				}
			}
		}
		afterSmall = kind == nameSmall
		if kind == notName {
			continue
		}
		if n-prev >= maxClassWord {
			prev, n, long = 0, 0, true
		}
		if kind == nameCapital {
			c += 'a' - 'A'
		}
		buf[n] = c
		n++
		word, joined = words.Mix32(word, uint32(c)), words.Mix32(joined, uint32(c))
	}
	return mask
}

// The kinds of bytes in the names of classes.
const (
	notName   uint8 = iota // between words
	nameOther              // a digit, or outside ASCII
	nameSmall
	nameCapital
)

var nameBytes = func() (t [256]uint8) {
	for c := range t {
		switch {
		case 'a' <= c && c <= 'z':
			t[c] = nameSmall
		case 'A' <= c && c <= 'Z':
			t[c] = nameCapital
		case '0' <= c && c <= '9' || c >= utf8.RuneSelf:
			t[c] = nameOther
		}
	}
	return t
}()

// classBits is the number of bits of a word's hash that tell its slot: four slots a word and more,
// for most words looked up are not there.
const classBits = 13

// classes finds what a word means by its hash. A map costs several times as much.
type classes struct {
	taken [1 << classBits / 64]uint64 // the slots that have a word, as bits
	slots [1 << classBits]uint16      // 1 + index in words, 0 for none
	words []classWord
}

type classWord struct {
	word  string
	class Class
}

var classTable = sync.OnceValue(func() *classes {
	t := new(classes)
	for _, row := range classWords {
		start := 0
		for i := 0; i <= len(row.words); i++ {
			if i == len(row.words) || row.words[i] == ' ' {
				t.add(row.words[start:i], row.class)
				start = i + 1
			}
		}
	}
	return t
})

// slot is the first slot of a hash.
func (t *classes) slot(hash uint32) uint32 { return hash * 0x9E3779B1 >> (32 - classBits) }

func (t *classes) add(word string, class Class) {
	hash := words.Seed32
	for i := range len(word) {
		hash = words.Mix32(hash, uint32(word[i]))
	}
	s := t.slot(hash)
	for ; t.slots[s] > 0; s = (s + 1) % (1 << classBits) {
		if w := &t.words[t.slots[s]-1]; w.word == word {
			w.class |= class
			return
		}
	}
	t.words = append(t.words, classWord{word, class})
	t.slots[s] = uint16(len(t.words))
	t.taken[s/64] |= 1 << (s % 64)
}

// find returns what a word with a hash means, 0 where it is not in the table.
func (t *classes) find(hash uint32, word []byte) Class {
	for s := t.slot(hash); t.taken[s/64]>>(s%64)&1 != 0; s = (s + 1) % (1 << classBits) {
		if w := &t.words[t.slots[s]-1]; w.word == string(word) {
			return w.class
		}
	}
	return 0
}
