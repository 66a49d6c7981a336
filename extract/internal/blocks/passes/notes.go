package passes

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/blocks/facts"
)

// noteWords is the words of an element up to which it is a note, not a part of the page that a link
// leads to.
const noteWords = 150

// More notes than so many blocks of them, and than one word in so many of the text that is kept,
// are a list of literature or the small print of a shop.
const (
	fewNotes = 8
	ownNotes = 6
)

// keepNotes keeps the footnotes of a text that is kept: each is short, stands below its end and
// reads like none of it.
func keepNotes(s *State) {
	if s.Typed[facts.KindProduct] || !s.isProse() || !s.hasMark() {
		return
	}
	notes, number, own := 0, 0, 0
	for i := range s.Blocks {
		switch k := &s.Blocks[i]; {
		case s.isNote(i):
			notes += k.Words
			number++
		case k.Keep:
			own += k.Words
		}
	}
	if number > fewNotes && ownNotes*notes > own {
		return
	}
	for i := range s.Blocks {
		if s.isNote(i) {
			s.decide(i, true)
		}
	}
}

// isNote reports whether block i is a note, or a part of one.
func (s *State) isNote(i int) bool {
	k := &s.Blocks[i]
	x := s.noteOf(k.Node)
	return x >= 0 && k.Words > k.LinkWords && int(s.Sums[x].Words) <= noteWords
}

// hasMark reports whether a block that is kept has what can be a note's mark among its text.
func (s *State) hasMark() bool {
	for i := range s.Blocks {
		k := &s.Blocks[i]
		if !k.Keep {
			continue
		}
		for _, span := range k.Spans {
			link := span.Kind == doc.Link && strings.Contains(span.URL, "#")
			if span.Start > 0 && (link || span.Kind == doc.Superscript) {
				return true
			}
		}
	}
	return false
}

// noteOf returns the outermost element around x, or x, that is a note; -1 for none.
func (s *State) noteOf(x int32) int32 {
	note := int32(-1)
	for x > 0 && s.Tree.Flags[x]&doc.Note != 0 {
		note, x = x, s.Tree.Parent[x]
	}
	return note
}
