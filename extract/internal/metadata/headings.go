package metadata

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
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
	if best.text == "" {
		return f.classed(sites)
	}
	best.others = n - 1
	return best
}

// classed gives the one heading below the first level that is a headline by its class, inside an
// <article>; empty where there are several.
func (f *facts) classed(sites []string) heading {
	var only heading
	for i := range f.page.Blocks {
		b := &f.page.Blocks[i]
		if b.Kind != doc.Heading || b.Level > 3 || b.Words == 0 || len(b.Text) > maxTitle ||
			f.page.Tree == nil || f.page.Tree.Class[b.Node]&rules.ClassTitle == 0 {
			continue
		}
		text := clean(b.Text)
		if f.outside(b) || f.aside(b.Node) || !f.inArticle(b.Node) || isSite(text, sites, true) {
			continue
		}
		if only.text != "" {
			return heading{}
		}
		only = heading{text: withoutSite(text, sites), linked: b.LinkWords*2 > b.Words}
	}
	return only
}

// inArticle reports whether a node is inside an <article>.
func (f *facts) inArticle(n int32) bool {
	for ; n >= 0; n = f.page.Tree.Parent[n] {
		if f.page.Tree.Tag[n] == doc.TagArticle {
			return true
		}
	}
	return false
}

// withoutLabel gives a heading without the label or kicker before its headline, where the JSON-LD
// has the headline alone and <title> does not start with both.
func (f *facts) withoutLabel(text, whole string) string {
	l := f.ld.Main.Headline
	if len(l) < minPart || len(l) >= len(text) || !strings.EqualFold(text[len(text)-len(l):], l) {
		return text
	}
	label := text[:len(text)-len(l)]
	if !strings.HasSuffix(label, " ") || strings.HasPrefix(key(whole), key(label)) &&
		!isEdge(whole, strings.TrimSpace(label)) {
		return text
	}
	return l
}

const (
	maxTitle    = 500 // bytes past which a heading is no title
	maxHeadings = 20  // of the first level that are looked at
)

// outside reports whether a heading stands in a menu, in a dialog or where no reader sees it: a
// title does not.
func (f *facts) outside(b *doc.Block) bool {
	t := f.page.Tree
	if t == nil || b.Node < 0 {
		return false
	}
	if t.Flags[b.Node]&doc.Hidden != 0 {
		return true
	}
	for n := b.Node; n >= 0 && t.Tag[n] != doc.TagBody; n = t.Parent[n] {
		if t.Tag[n] == doc.TagNav || t.Tag[n] == doc.TagDialog {
			return true
		}
	}
	return false
}

// shown gives the first heading, or line of nothing but bold words, whose key is want; nil for
// none.
func (f *facts) shown(want string) *doc.Block {
	for i := range f.page.Blocks {
		b := &f.page.Blocks[i]
		if b.Words > 0 && len(b.Text) <= maxTitle && (b.Kind == doc.Heading || isBold(b)) &&
			hasKey(b.Text, want) && !f.outside(b) {
			return b
		}
	}
	return nil
}

// isBold reports whether all of a block is in bold letters.
func isBold(b *doc.Block) bool {
	return len(b.Spans) > 0 && b.Spans[0].Kind == doc.Strong && int(b.Spans[0].End-b.Spans[0].Start) == len(b.Text)
}

// firstHeading gives the first heading below the first level that may be a title.
func (f *facts) firstHeading() string {
	for i := range f.page.Blocks {
		b := &f.page.Blocks[i]
		if b.Kind == doc.Heading && b.Words > 0 && b.Level <= 3 && len(b.Text) <= maxTitle && !f.outside(b) &&
			!f.aside(b.Node) && !isSite(b.Text, f.sites, true) {
			return clean(b.Text)
		}
	}
	return ""
}
