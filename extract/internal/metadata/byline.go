package metadata

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
	"shuck/extract/internal/rules/lexicon"
	"shuck/extract/internal/words"
)

// Bounds on who may have written a page.
const (
	maxAuthors     = 6  // names of one list
	maxByline      = 24 // words of a whole byline
	maxNameWords   = 8  // words of a byline on the page
	maxBylineAbove = 80 // blocks of the page that are looked at
)

// byline gives who wrote the page: the JSON-LD's authors, else the metas', else a short line that the page
// marks as its byline.
func (f *facts) byline() string {
	if s := person(f.ld.main.author); s != "" {
		return s
	}
	if s := f.first(author, person); s != "" {
		return s
	}
	return f.markedByline()
}

// markedByline gives the first short block near the top in an element that is an author's by name.
func (f *facts) markedByline() string {
	p := f.page
	if p.Tree == nil {
		return ""
	}
	for i := range p.Blocks[:min(len(p.Blocks), maxBylineAbove)] {
		b := &p.Blocks[i]
		if b.Words == 0 || b.Words > maxNameWords || b.Node < 0 || b.Kind == doc.Heading || b.Kind == doc.Code || inForm(p.Tree, b.Node) {
			continue
		}
		n := b.Node
		for range 3 {
			if n >= 0 && p.Tree.Class[n]&rules.ClassAuthor != 0 {
				if s := person(b.Text); s != "" {
					return s
				}
			}
			if n >= 0 {
				n = p.Tree.Parent[n]
			}
		}
	}
	return ""
}

// inForm reports whether a node is part of a form: "Name (required)" above a comment is a label, not a name.
func inForm(t *doc.Tree, n int32) bool {
	for ; n >= 0; n = t.Parent[n] {
		if t.Tag[n] == doc.TagForm {
			return true
		}
	}
	return false
}

// isMail reports whether s is a mail address or a handle.
func isMail(s string) bool { return strings.Contains(s, "@") && !strings.Contains(s, " ") }

// person gives a byline as a name or a list of them; empty for addresses, handles and what is no name.
func person(s string) string {
	s = clean(s)
	for _, start := range lexicon.By {
		if strings.EqualFold(s, strings.TrimRight(start, " :：")) {
			return "" // the name is elsewhere
		}
		if len(s) > len(start) && strings.EqualFold(s[:len(start)], start) {
			s = strings.TrimSpace(s[len(start):])
			break
		}
	}
	s = strings.Trim(s, " ,;:|·•-–—/")
	if !strings.ContainsFunc(s, unicode.IsLetter) || strings.Contains(s, ": ") || isMail(s) || strings.Contains(s, "://") || strings.HasPrefix(s, "www.") || strings.Contains(s, "{{") {
		return ""
	}
	for _, no := range lexicon.NoNames {
		if strings.EqualFold(s, no) {
			return ""
		}
	}
	if n := words.Count(s); n == 0 || n > maxByline || utf8.RuneCountInString(s) < 2 || strings.ContainsAny(s, "0123456789") && n > 4 {
		return ""
	}
	return s
}
