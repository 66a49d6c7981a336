package own

import (
	"strings"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/dom"
	"shuck/extract/internal/words"
)

// share is how much of a block's bare text, in bytes, is where.
type share struct {
	dropped, kept int
	drop          int32 // one of the selectors that drop some
	in            int32 // the last of the elements that hold some
	cuts          []cut // what is dropped
}

// cut is a part of a block's bare text.
type cut struct{ start, end int }

func (s *share) add(at place, start, end int) {
	switch {
	case at.drop != None:
		s.dropped += end - start
		s.drop = at.drop
		s.cuts = append(s.cuts, cut{start, end})
	case at.in != None:
		s.kept += end - start
		s.in = at.in
	}
}

// bound says of block i whether it is looked at, and cuts out of it what is not.
func (r *Rules) bound(p *doc.Page, b *Bounds, i int, s *share, pictures map[string]place) {
	k, block := &b.Blocks[i], &p.Blocks[i]
	if block.Kind == doc.Image && block.Text == "" {
		r.boundPicture(b, i, block, pictures)
		return
	}
	all := len(dom.Bare(block.Text))
	switch {
	case s.dropped > 0 && 2*s.dropped >= all:
		k.Out = r.drop[s.drop].note
		return
	case len(r.keep) > 0 && 2*s.kept < all-s.dropped || len(r.keep) > 0 && s.kept == 0:
		k.Out = r.outside()
		return
	case s.kept > 0:
		k.In = s.in
	}
	if s.dropped > 0 {
		before := block.Words
		cutOut(block, s.cuts)
		b.Cut += max(before-block.Words, 0)
	}
}

// outside is the rule that what no selector keeps is left out by.
func (r *Rules) outside() string { return "not in " + r.keep[0].note }

// boundPicture says whether a picture is looked at. One that is not found in the page, for its
// address is told another way, goes with the block before it.
func (r *Rules) boundPicture(b *Bounds, i int, picture *doc.Block, pictures map[string]place) {
	k := &b.Blocks[i]
	for _, s := range picture.Spans {
		at, ok := pictures[s.URL]
		switch {
		case !ok:
			continue
		case at.drop != None:
			k.Out = r.drop[at.drop].note
		case len(r.keep) > 0 && at.in == None:
			k.Out = r.outside()
		default:
			k.In = at.in
		}
		return
	}
	switch {
	case i > 0:
		*k = b.Blocks[i-1]
	case len(r.keep) > 0:
		k.Out = r.outside()
	}
}

// cutOut takes parts of its bare text out of a block.
func cutOut(b *doc.Block, cuts []cut) {
	var text strings.Builder
	moved := make([]int32, len(b.Text)+1) // where each byte stands in what is left
	at := 0                               // in the bare text
	for i, r := range b.Text {
		for len(cuts) > 0 && at >= cuts[0].end {
			cuts = cuts[1:]
		}
		size := utf8.RuneLen(r)
		bare := len(dom.Bare(b.Text[i : i+size]))
		inside := len(cuts) > 0 && at >= cuts[0].start && (bare > 0 || at > cuts[0].start)
		for j := range size {
			moved[i+j] = int32(text.Len())
		}
		at += bare
		if !inside && !(r == ' ' && b.Kind != doc.Code && endsBlank(text.String())) {
			text.WriteString(b.Text[i : i+size])
		}
	}
	left := text.String()
	if b.Kind != doc.Code {
		left = strings.TrimRight(left, " ")
	}
	moved[len(b.Text)] = int32(len(left))
	spans := b.Spans[:0]
	b.LinkWords = 0
	for _, s := range b.Spans {
		s.Start, s.End = min(moved[s.Start], int32(len(left))), min(moved[s.End], int32(len(left)))
		if s.Start == s.End && s.Kind != doc.Picture {
			continue
		}
		if s.Kind == doc.Link {
			b.LinkWords += words.Count(left[s.Start:s.End])
		}
		spans = append(spans, s)
	}
	b.Text, b.Spans, b.Words = left, spans, words.Count(left)
	b.LinkWords = min(b.LinkWords, b.Words)
}

func endsBlank(s string) bool {
	return s == "" || s[len(s)-1] == ' ' || s[len(s)-1] == '\n' || s[len(s)-1] == '\t'
}
