package metadata

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// anchor finds the title's block and the text's first and last, by which places on the page are
// told.
func (f *facts) anchor(title string) {
	f.titleAt, f.firstKept, f.lastKept = -1, -1, -1
	want := key(title)
	level := 9
	for i := range f.page.Blocks {
		b := &f.page.Blocks[i]
		if b.Keep && b.Words >= anchorWords && b.Kind != doc.Heading {
			if f.firstKept < 0 {
				f.firstKept = i
			}
			f.lastKept = i
		}
		if want == "" || b.Words == 0 || b.Words > 40 || len(b.Text) > maxTitle {
			continue
		}
		at := 8
		if b.Kind == doc.Heading {
			at = b.Level
		}
		if at < level && (hasKey(b.Text, want) ||
			b.Kind == doc.Heading && len(want) > 12 && strings.Contains(key(b.Text), want)) {
			f.titleAt, level = i, at
		}
	}
	if f.titleAt < 0 && f.firstKept > 0 {
		f.titleAt = f.firstKept - 1
	}
}

// anchorWords is the least length of a kept block that begins or ends the text.
const anchorWords = 12

// standing returns the signs of a place: that of block at, -1 where none has it, and of a node.
func (f *facts) standing(at int, node int32) signs {
	var s signs
	if f.aside(node) {
		s |= sign(asideText)
	}
	if at < 0 {
		return s
	}
	next := f.titleAt >= 0 && at-f.titleAt >= -1 && at-f.titleAt <= 2
	if f.titleAt >= 0 {
		switch gap := at - f.titleAt; {
		case next:
			s |= sign(atTitle)
		case gap >= -5 && gap <= 8:
			s |= sign(nearTitle)
		}
	}
	if f.firstKept >= 0 {
		switch {
		case at < f.firstKept && (f.titleAt < 0 || at >= f.titleAt-1):
			s |= sign(aboveText)
		case at >= f.firstKept && at <= f.lastKept && !next:
			s |= sign(inText)
		case at > f.lastKept:
			s |= sign(belowText)
		}
	}
	return s
}

// besides are the classes of what stands beside the page's own text.
const besides = rules.ClassNav | rules.ClassRelated | rules.ClassSide | rules.ClassFooter |
	rules.ClassTeaser | rules.ClassComment | rules.ClassAd | rules.ClassModal | rules.ClassSubscribe |
	rules.ClassConsent

// aside reports whether a node stands beside the page's text: in a menu, a box, a list of other
// pieces, a thread of comments.
func (f *facts) aside(node int32) bool {
	t := f.page.Tree
	if t == nil || node < 0 {
		return false
	}
	for n := node; n >= 0 && t.Tag[n] != doc.TagBody && t.Tag[n] != doc.TagHtml; n = t.Parent[n] {
		switch t.Tag[n] {
		case doc.TagNav, doc.TagAside, doc.TagFooter, doc.TagForm, doc.TagDialog:
			return true
		case doc.TagArticle, doc.TagMain:
			return t.Class[n]&rules.ClassComment != 0
		}
		if t.Class[n]&besides != 0 && t.Class[n]&(rules.ClassAuthor|rules.ClassBody) == 0 {
			return true
		}
	}
	return false
}

// commented reports whether a node stands in a thread of comments, or in a form.
func (f *facts) commented(node int32) bool {
	t := f.page.Tree
	for n := node; t != nil && n >= 0 && t.Tag[n] != doc.TagBody && t.Tag[n] != doc.TagHtml; n = t.Parent[n] {
		if t.Class[n]&rules.ClassComment != 0 || t.Tag[n] == doc.TagForm {
			return true
		}
	}
	return false
}

// within returns the classes of all elements around a node, itself included, but for those of the
// whole page.
func (f *facts) within(node int32) (class uint64) {
	t := f.page.Tree
	for n := node; n >= 0 && t.Tag[n] != doc.TagBody && t.Tag[n] != doc.TagHtml; n = t.Parent[n] {
		class |= t.Class[n]
	}
	return class
}
