package metadata

import (
	"bytes"
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// Bounds on the elements that are looked at for an author's name.
const (
	maxBylineMarks = 40  // of the tree
	maxNamed       = 100 // links, and others that only set words
	maxMarkNodes   = 40  // nodes inside one
	maxMarkText    = 300 // bytes of the text of one
	maxMarkNames   = 6   // names in it: more are a list of all that write here
)

// fromElements takes the names in elements that are an author's by class, itemprop or rel.
func (b *bylines) fromElements() {
	t := b.f.page.Tree
	if t == nil {
		return
	}
	left := maxBylineMarks
	for n := range t.Tag {
		if t.Class[n]&rules.ClassAuthor == 0 || t.End[n]-int32(n) > maxMarkNodes ||
			t.Tag[n] == doc.TagBody || t.Tag[n] == doc.TagHtml || t.Flags[n]&doc.Hidden != 0 {
			continue
		}
		if e, ok := elementAt(b.f.page.Source, int(t.Pos[n])); ok {
			if left--; left < 0 {
				break
			}
			b.fromElement(&e, int32(n), true)
		}
	}
}

// fromLinks takes the names in links and other elements that only set words, which the tree has
// not.
func (b *bylines) fromLinks() {
	n := int32(0)
	for _, at := range b.f.page.Head.Named[:min(len(b.f.page.Head.Named), maxNamed)] {
		if e, ok := elementAt(b.f.page.Source, int(at)); ok {
			n = b.f.nodeBefore(n, int(at))
			b.fromElement(&e, n, false)
		}
	}
}

// nodeBefore returns the last node, from n on, that begins before pos.
func (f *facts) nodeBefore(n int32, pos int) int32 {
	t := f.page.Tree
	for int(n)+1 < len(t.Pos) && int(t.Pos[n+1]) < pos {
		n++
	}
	return n
}

// fromElement takes the names of one element: n is its node, or the one opened before it.
func (b *bylines) fromElement(e *element, n int32, own bool) {
	s := authorSigns(e)
	if s == 0 && own {
		return
	}
	f := b.f
	if f.commented(n) {
		return
	}
	text := e.text(f.page.Source, &f.lines)
	if text == "" {
		text = decoded(e.content)
	}
	if text == "" || len(text) > maxMarkText {
		return
	}
	first, _, _ := strings.Cut(text, "\n")
	if byLength(first) > 0 {
		s |= sign(bylineBy)
	}
	names := f.people(text)
	if len(names) == 0 || len(names) > maxMarkNames || !allSensible(names) {
		return
	}
	at := -1
	if own {
		at = f.blockOf(n, text)
	} else {
		at = f.blockWith(n, first)
	}
	b.put(names, s|inRow(text, names)|sign(shown)|f.standing(at, n))
}

// authorSigns returns what an element's attributes say of an author.
func authorSigns(e *element) (s signs) {
	var buf [4 * maxFolded]byte
	class := buf[:0]
	for _, value := range [...]string{e.class, e.id, e.itemprop, e.rel} {
		class = append(appendLower(class, value), ' ')
	}
	has := func(word string) bool { return bytes.Contains(class, []byte(word)) }
	switch {
	case strings.Contains(e.itemprop, "author") || strings.Contains(e.itemprop, "creator"):
		s = sign(bylineItem)
	case has("byline"):
		s = sign(bylineByClass)
	case has("author") || has("autor") || has("writer"):
		s = sign(bylineClass)
	case has("username"):
		s = sign(bylineUser)
	case strings.Contains(strings.ToLower(e.href), "author"):
		s = sign(bylineHref)
	case !strings.Contains(e.rel, "author"):
		return 0
	}
	if strings.Contains(e.rel, "author") {
		s |= sign(bylineRel)
	}
	if has("bio") || has("box") || has("about") {
		s |= sign(bylineBio)
	}
	return s
}

// allSensible reports whether names could be a byline: a short list, or all of a person's form.
func allSensible(names []string) bool { return len(names) <= 2 || allNames(names) }
