package facts

import (
	"strings"

	"shuck/extract/internal/rules/lexicon"
	"shuck/extract/internal/words"
)

// wordMask is the size of the table of words less one.
const wordMask = 1<<13 - 1

// What a word is, as bits.
const (
	stopWord = 1 << iota
	appealWord
	bioWord
	addressedWord
)

// wordTable has the words that are told apart: the hash of each at its place, and what it is. Where
// two share a place, the later one has it, a stop word before any other.
type wordTable struct {
	hash [wordMask + 1]uint32
	is   [wordMask + 1]uint8
}

func newWordTable() *wordTable {
	t := new(wordTable)
	for _, w := range lexicon.Appeals {
		t.add(w, appealWord)
	}
	for _, w := range lexicon.Bios {
		t.add(w, bioWord)
	}
	for _, l := range lexicon.Stop {
		for w := range strings.FieldsSeq(l.Words) {
			t.add(w, stopWord)
		}
	}
	for _, w := range lexicon.Addressed {
		t.add(w, addressedWord)
	}
	return t
}

// add makes a word what is says, beside what it is already.
func (t *wordTable) add(word string, is uint8) {
	h := words.Seed32
	for _, r := range word {
		h = words.Mix32(h, uint32(r))
	}
	k := h & wordMask
	if t.hash[k] == h {
		is |= t.is[k]
	} else if is == addressedWord && t.is[k]&stopWord != 0 {
		return // another word is there, and counts more
	}
	t.hash[k], t.is[k] = h, is
}
