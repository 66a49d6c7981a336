package tables

import (
	"encoding/binary"
	"fmt"
	"strings"

	"shuck/extract/internal/rules/internal/source"
	"shuck/extract/internal/rules/lexicon"
	"shuck/extract/internal/words"
)

// kinds lays out what words are as lexicon.KindOf reads it. Where two share a place, the later one
// has it, a stop word before one that names the writer or the reader.
func kinds(lists []source.List) []byte {
	var hashes [lexicon.Kinds]uint32
	var is [lexicon.Kinds]uint8
	for _, from := range [...]struct {
		list string
		kind lexicon.Kind
	}{{"appeals", lexicon.AppealWord}, {"bios", lexicon.BioWord}, {"stop", lexicon.StopWord}, {
		"addressed",
		lexicon.AddressedWord,
	}} {
		for _, l := range lists {
			if l.Name != from.list {
				continue
			}
			for _, w := range all(l, from.kind == lexicon.StopWord) {
				h := words.Seed32
				for _, r := range w {
					h = words.Mix32(h, uint32(r))
				}
				k, kind := h%lexicon.Kinds, uint8(from.kind)
				if hashes[k] == h {
					kind |= is[k]
				} else if from.kind == lexicon.AddressedWord && is[k]&uint8(lexicon.StopWord) != 0 {
					continue // another word is there, and counts more
				}
				hashes[k], is[k] = h, kind
			}
		}
	}
	return append(encode(hashes[:], binary.LittleEndian.AppendUint32), is[:]...)
}

// all returns the words of a list, language by language as they stand, or each once and sorted.
func all(l source.List, asTheyStand bool) []string {
	if !asTheyStand {
		return sorted(l, func(s string) string { return s })
	}
	var list []string
	for _, lines := range l.Words {
		for _, w := range lines {
			list = append(list, w.Text)
		}
	}
	return list
}

// common lays out the common words of the languages as lexicon.Common reads them, and gives the
// languages' codes.
func common(t *source.Tables) (codes []string, file []byte, err error) {
	table, full := make([]uint64, 2*lexicon.Commons), 0
	add := func(code, word string) {
		i := 0
		for i < len(codes) && codes[i] != code {
			i++
		}
		if i == len(codes) {
			codes = append(codes, code)
		}
		h := words.Seed64
		for _, r := range word {
			h = words.Mix64(h, uint64(r))
		}
		at := lexicon.CommonAt(h)
		for full < lexicon.Commons && table[2*at+1] != 0 && table[2*at] != h {
			at = (at + 1) % lexicon.Commons
		}
		if table[2*at+1] == 0 {
			full++
		}
		table[2*at], table[2*at+1] = h, table[2*at+1]|1<<i
	}
	for _, l := range t.Lists {
		if l.Name != "stop" {
			continue
		}
		for i, list := range l.Words {
			for _, w := range list {
				add(l.Langs[i], w.Text)
			}
		}
	}
	for _, c := range t.Common {
		for word := range strings.FieldsSeq(c.Text) {
			add(c.Lang, word)
		}
	}
	if len(codes) > 64 || 2*full > lexicon.Commons {
		return nil, nil, fmt.Errorf("%d languages have %d common words, want 64 with %d at most: see lexicon.Commons", len(codes), full, lexicon.Commons/2)
	}
	return codes, encode(table, binary.LittleEndian.AppendUint64), nil
}

func encode[T any](values []T, put func([]byte, T) []byte) (file []byte) {
	for _, v := range values {
		file = put(file, v)
	}
	return file
}

// printCodes prints the codes of the languages that have common words.
func printCodes(codes []string) string {
	return fmt.Sprintf("// Codes are the languages that have common words, by their bits in what Common returns.\nvar Codes = [...]string{%s}\n\n",
		`"`+strings.Join(codes, `", "`)+`"`)
}
