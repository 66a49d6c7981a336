package lexicon

import (
	_ "embed" // the tables
	"encoding/binary"
)

// Kind is what a word is, as a set.
type Kind uint8

// The kinds.
const (
	StopWord      Kind = 1 << iota // among the commonest words of its language: articles, pronouns, prepositions, conjunctions, auxiliaries
	AppealWord                     // of prompts to give, to subscribe, to look elsewhere
	BioWord                        // of notes on who wrote a text
	AddressedWord                  // names the writer or the reader
)

// Kinds is the number of places in the table of kinds.
const Kinds = 1 << 13

// kinds has a hash at each place, a uint32, and then the kind of the word that has it, a byte.
//
//go:embed kinds.bin
var kinds []byte

// KindOf returns what the word of a hash is, none for one that no list has. The hash is that of
// words.Mix32 over the word's characters.
func KindOf(hash uint32) Kind {
	at := hash % Kinds
	if binary.LittleEndian.Uint32(kinds[4*at:]) != hash {
		return 0
	}
	return Kind(kinds[4*Kinds+at])
}

// Commons is the number of places in the table of common words.
const Commons = 1 << 13

// common has two uint64 at each place, the hash of a word and the languages that have it among
// their commonest, a bit each, by its place in Codes.
//
//go:embed common.bin
var common []byte

// CommonAt returns the place from which on a word of a hash stands in the table.
func CommonAt(hash uint64) int { return int((hash ^ hash>>32) % Commons) }

// Common returns the languages that have the word of a hash among their commonest, a bit each. The
// hash is that of words.Mix64 over the word's characters.
func Common(hash uint64) (languages uint64) {
	for at := CommonAt(hash); ; at = (at + 1) % Commons {
		slot := common[16*at : 16*at+16]
		if languages = binary.LittleEndian.Uint64(slot[8:]); languages == 0 ||
			binary.LittleEndian.Uint64(slot) == hash {
			return languages
		}
	}
}

// HasFirst reports for each of the hashes whether a word stands where Common looks for it first: of
// those without one it says nothing. None of the answers waits for another, as those of Common do,
// for which the table is seldom near.
func HasFirst(hashes []uint64, has *[64]bool) {
	for i, hash := range hashes {
		has[i] = binary.LittleEndian.Uint64(common[16*CommonAt(hash)+8:]) != 0
	}
}
