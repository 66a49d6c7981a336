package metadata

import (
	"strings"

	"shuck/extract/doc"
)

// heading is the first heading of the first level that may be the page's title.
type heading struct {
	text   string
	linked bool // most of it is a link
	others int  // headings of the first level beside it
}

// heading picks among the headings of the first level the one that shares most words with <title>,
// the first of equals. The site's name, and headings in menus and hidden places, are no titles.
func (f *facts) heading(whole string, sites []string) heading {
	p := f.page
	var best heading
	bestShare, n := -1.0, 0
	inTag := wordsOf(p.Head.Title)
	for i := range p.Blocks {
		b := &p.Blocks[i]
		if b.Kind != doc.Heading || b.Level != 1 || b.Words == 0 || len(b.Text) > maxTitle {
			continue
		}
		n++
		text := strings.TrimRight(clean(b.Text), " ¶#")
		if n > maxHeadings || f.outside(b) || isSite(text, sites, true) {
			continue
		}
		if s := shared(wordsOf(text), inTag); s > bestShare {
			text = withoutSite(f.withoutLabel(text, whole), sites)
			best, bestShare = heading{text: text, linked: b.LinkWords*2 > b.Words}, s
		}
	}
	best.others = n - 1
	return best
}

// withoutLabel returns a heading without the label or kicker before its headline, where the JSON-LD
// has the headline alone and <title> does not start with both.
func (f *facts) withoutLabel(text, whole string) string {
	l := f.ld.main.headline
	if len(l) < minPart || len(l) >= len(text) || !strings.EqualFold(text[len(text)-len(l):], l) {
		return text
	}
	label := text[:len(text)-len(l)]
	if !strings.HasSuffix(label, " ") || strings.HasPrefix(key(whole), key(label)) && !isEdge(whole, strings.TrimSpace(label)) {
		return text
	}
	return l
}

const (
	maxTitle    = 500 // bytes past which a heading is no title
	maxHeadings = 20  // of the first level that are looked at
)

// outside reports whether a heading stands in a menu, where a title does not.
func (f *facts) outside(b *doc.Block) bool {
	t := f.page.Tree
	if t == nil || b.Node < 0 {
		return false
	}
	for n := b.Node; n >= 0; n = t.Parent[n] {
		if t.Tag[n] == doc.TagNav || t.Tag[n] == doc.TagDialog {
			return true
		}
	}
	return false
}
