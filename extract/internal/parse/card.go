package parse

import (
	"strings"

	"shuck/extract/doc"
)

// dropCards cuts out of a sentence what a page shows where a reader points at a name: right behind a
// link the same link once more, and behind that two others or more, with nothing between them. A name
// that is linked twice and no more stays, and so do links that no sentence is around.
func dropCards(k *doc.Block) {
	if len(k.Spans) < 3 || k.Kind == doc.Code || k.Kind == doc.TableRow {
		return
	}
	for i := range k.Spans {
		if start, end, ok := card(k, i); ok && unlinked(k, start, end) {
			cut(k, start, end)
			dropCards(k)
			return
		}
	}
}

// card returns where the card begins and ends that stands behind span i of k.
func card(k *doc.Block, i int) (start, end int32, ok bool) {
	name := k.Spans[i]
	if name.Kind != doc.Link || name.URL == "" {
		return 0, 0, false
	}
	start, end = name.End, name.End
	links := 0
	for _, s := range k.Spans[i+1:] {
		switch {
		case s.Kind != doc.Link || s.Start < end:
			continue
		case strings.TrimSpace(k.Text[end:s.Start]) != "":
			return start, end, links > 2
		case links == 0 && (s.URL != name.URL || k.Text[s.Start:s.End] != k.Text[name.Start:name.End]):
			return 0, 0, false
		}
		links++
		end = s.End
	}
	return start, end, links > 2
}

// unlinked reports whether a word of k before or behind the card stands in no link.
func unlinked(k *doc.Block, start, end int32) bool {
	at := int32(0)
	for _, s := range k.Spans {
		if s.Kind != doc.Link || s.Start < at {
			continue
		}
		if hasWord(k.Text[at:s.Start]) {
			return true
		}
		if at = s.End; at == start {
			at = end
		}
	}
	return hasWord(k.Text[at:])
}

func hasWord(s string) bool { return strings.IndexFunc(s, isWord) >= 0 }

// cut takes the text between two offsets out of k, with the spans in it.
func cut(k *doc.Block, start, end int32) {
	gone := end - start
	kept := k.Spans[:0]
	for _, s := range k.Spans {
		if s.Start >= start && s.End <= end {
			continue
		}
		if s.Start >= end {
			s.Start -= gone
		}
		if s.End >= end {
			s.End -= gone
		}
		kept = append(kept, s)
	}
	k.Text, k.Spans = k.Text[:start]+k.Text[end:], kept
}
