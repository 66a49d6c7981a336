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
	before := ""           // the word before, where it may be one with this one
	joined := words.Seed32 // hash of before, and of this word behind it
	for i := 0; i < len(attr); {
		if nameBytes[attr[i]] == 0 {
			i++
			continue
		}
		start, word, small := i, words.Seed32, false // small: the character before is a small letter
		for ; i < len(attr); i++ {
			c := attr[i]
			folded := nameBytes[c]
			if folded == 0 || folded != c && small {
				break
			}
			small = 'a' <= c && c <= 'z'
			word, joined = words.Mix32(word, uint32(folded)), words.Mix32(joined, uint32(folded))
		}
		this := attr[start:i]
		if len(this) > maxClassWord {
			before, joined = "", words.Seed32
			continue
		}
		mask |= table.find(word, "", this)
		if before != "" {
			mask |= table.find(joined, before, this)
		}
		before, joined = this, word
		if i < len(attr) && attr[i] == ' ' {
			before, joined = "", words.Seed32
		}
	}
	return mask
}

// nameBytes has the bytes that the words of names have, capitals as small letters, and 0 for what
// stands between words.
var nameBytes = func() (t [256]byte) {
	for c := range t {
		switch {
		case 'A' <= c && c <= 'Z':
			t[c] = byte(c) + 'a' - 'A'
		case 'a' <= c && c <= 'z' || '0' <= c && c <= '9' || c >= utf8.RuneSelf:
			t[c] = byte(c)
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

// find returns what a word with a hash means, 0 where it is not in the table; before is its first
// part, where it stands in two.
func (t *classes) find(hash uint32, before, rest string) Class {
	for s := t.slot(hash); t.taken[s/64]>>(s%64)&1 != 0; s = (s + 1) % (1 << classBits) {
		w := &t.words[t.slots[s]-1]
		if n := len(before); len(w.word) == n+len(rest) && isFolded(w.word[:n], before) && isFolded(w.word[n:], rest) {
			return w.class
		}
	}
	return 0
}

// isFolded reports whether word is name, of the same length, with its capitals as small letters.
func isFolded(word, name string) bool {
	for i := range len(name) {
		if word[i] != nameBytes[name[i]] {
			return false
		}
	}
	return true
}
