package parse

import (
	"slices"
	"strings"

	"shuck/extract/doc"
)

// notes is where the marks of footnotes in the text so far lead to.
type notes map[uint32]struct{}

// maxNotes bounds the notes of a page.
const maxNotes = 1000

// noteMark notes where a link leads that ends, if it is the mark of a footnote: a number or sign
// with text before it that leads into the page.
func (b *builder) noteMark(f *formatting, start int) {
	hash := strings.IndexByte(f.url, '#')
	if hash < 0 || hash == len(f.url)-1 || start <= int(b.cur.start) || len(b.notes) >= maxNotes {
		return
	}
	mark := b.text[start:]
	if len(mark) > 2 && mark[0] == '[' && mark[len(mark)-1] == ']' {
		mark = mark[1 : len(mark)-1]
	}
	if len(mark) == 0 || !isMark(mark) {
		return
	}
	if b.notes == nil {
		b.notes = notes{}
	}
	b.notes[hashString(f.url[hash+1:])] = struct{}{}
}

// isNote reports whether a mark in the text before leads to the element with the attributes, or its
// id is a note's.
func (b *builder) isNote(a *attrs) bool {
	id := a.id
	if id == "" {
		id = a.name
	}
	if id == "" {
		return false
	}
	if isNoteID(id) {
		return true
	}
	if len(b.notes) == 0 {
		return false
	}
	_, ok := b.notes[hashString(id)]
	return ok
}

// isNoteID reports whether an id is a note's by itself: a word for notes and a number.
func isNoteID(id string) bool {
	i := 0
	for i < len(id) && asideOfWord[id[i]] {
		i++
	}
	if i == len(id) || strings.IndexByte("cef", id[i]|0x20) < 0 {
		return false // no word for notes
	}
	word := strings.ToLower(strings.Trim(id, asides))
	return len(word) < len(strings.TrimLeft(id, "_")) && slices.Contains(noteWords, word)
}

// asides are what stands around the word in an id.
const asides = "_0123456789-:."

var asideOfWord = func() (t [256]bool) {
	for _, c := range asides {
		t[c] = true
	}
	return t
}()

// noteWords are the words that programs begin the ids of notes with.
var noteWords = []string{"fn", "ftn", "footnote", "endnote", "cite_note", "easy-footnote-bottom"}

// flagNote flags an element as a note, or as one that holds a link with a note's id.
func (b *builder) flagNote(node int32) {
	b.tree.Flags[node] |= doc.Note
}
