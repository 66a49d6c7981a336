package metadata

import (
	"strings"
	"sync"

	"shuck/extract/doc"
)

// Bounds on the lines of the page that are read for a name.
const (
	maxByWords  = 30 // of one
	maxByBlocks = 12 // from the title
	maxByLine   = 60 // bytes of a line that is no more than a byline
	maxDatedBy  = 10 // words of a line beside a date's
	maxDated    = 16 // words of a line with a date
)

// fromText takes the names of short lines that begin with "By", or what other languages write, near
// the title or at the end of the text.
func (b *bylines) fromText() {
	f := b.f
	for i := range f.page.Blocks {
		k := &f.page.Blocks[i]
		if k.Words < 1 || k.Words > maxByWords || k.Kind == doc.Code || k.Kind == doc.Heading && k.Level == 1 {
			continue
		}
		near := f.titleAt >= 0 && i >= f.titleAt-4 && i <= f.titleAt+maxByBlocks
		end := f.lastKept >= 0 && i >= f.lastKept-2 && i <= f.lastKept+4
		if !near && !end || f.commented(k.Node) {
			continue
		}
		line, _, _ := strings.Cut(k.Text, "\n")
		n := byLength(line)
		if n == len(line) && i+1 < len(f.page.Blocks) && f.page.Blocks[i+1].Words <= maxNameWords {
			line, _, _ = strings.Cut(f.page.Blocks[i+1].Text, "\n")
			n = 1 // the name has a line of its own
		}
		if n == 0 {
			b.fromLine(i, near)
			continue
		}
		names := f.people(line)
		if len(names) == 0 || !allNames(names) && (k.Words > 6 || !near) {
			continue
		}
		s := sign(bylineBy) | inRow(line, names) | sign(shown) | f.standing(i, k.Node)
		if len(line)-n < maxByLine {
			s |= sign(bylineLabel)
		}
		b.put(names, s)
	}
}

// profiles are the parts of addresses that lead to a person's page.
var profiles = sync.OnceValue(func() *starts {
	return newStarts(true, []string{
		"/author", "/autor", "/auteur", "/profil", "/people/", "/person", "/staff/", "/contributor", "/writer",
		"/users/", "/user/", "/by/", "/redakt", "/team/", "/members/", "/journalist",
	})
})

// maxAroundName bounds the words beside its links that a line may have where they name who wrote
// the text. A sentence links those it tells of.
const maxAroundName = 15

// fromLine takes the names that links to people's pages have in a line near the title, and those of
// a line of its own beside a date.
func (b *bylines) fromLine(i int, near bool) {
	f := b.f
	k := &f.page.Blocks[i]
	if !near || k.Kind == doc.Heading && k.Level == 1 {
		return
	}
	place := f.standing(i, k.Node) | sign(shown)
	var linked []string
	elsewhere := false // a link in it leads to a section or another page: no name that only it gives
	for _, s := range k.Spans {
		if s.Kind != doc.Link {
			continue
		}
		if isProfile(s.URL) && k.Words-k.LinkWords <= maxAroundName {
			names := f.people(k.Text[s.Start:s.End])
			b.put(names, place|sign(bylineHref))
			linked = append(linked, names...)
		} else {
			elsewhere = true
		}
	}
	if inRow(k.Text, linked) != 0 && len(linked) <= maxMarkNames && allNames(linked) {
		b.put(linked, place|sign(bylineHref)|sign(bylineRow))
	}
	line, rest, _ := strings.Cut(k.Text, "\n")
	if k.Words > maxDatedBy || i == f.titleAt ||
		!f.dated(i-1) && !f.dated(i+1) && !f.dated(i) && len(f.reader.all(rest)) == 0 {
		return
	}
	names := f.people(line)
	if len(names) == 0 || !allNames(names) {
		return
	}
	if !elsewhere || b.find(key(strings.Join(names, ", "))) != nil {
		b.put(names, place|sign(bylineDated))
	}
}

func isProfile(address string) bool {
	for {
		i := strings.IndexByte(address, '/')
		if i < 0 {
			return false
		}
		address = address[i:]
		for _, p := range profiles().of(address) {
			if len(address) >= len(p) && strings.EqualFold(address[:len(p)], p) {
				return true
			}
		}
		address = address[1:]
	}
}

// dated reports whether a block is a short line with a date.
func (f *facts) dated(i int) bool {
	if i < 0 || i >= len(f.page.Blocks) {
		return false
	}
	return f.page.Blocks[i].Words <= maxDated && len(f.daysIn(i)) > 0
}
