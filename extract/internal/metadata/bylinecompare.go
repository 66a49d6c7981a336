package metadata

import (
	"strings"
	"sync"
	"unicode"
)

// compare sets the signs that come of what a name looks like, and of the candidates beside each
// other.
func (b *bylines) compare() {
	b.join()
	marked := 0
	marks := sign(bylineClass) | sign(bylineRel) | sign(bylineHref)
	for i := range b.list {
		if b.list[i].signs&marks != 0 && !b.list[i].has(bylineOneOf) {
			marked++
		}
	}
	title := key(b.f.chosen)
	thread := sync.OnceValue(b.f.isThread)
	article := b.f.ld.Main.Article || b.f.said[published][0] != ""
	for i := range b.list {
		c := &b.list[i]
		set := func(is bool, s int) {
			if is {
				c.signs |= sign(s)
			}
		}
		person := allNames(b.names[i])
		set(person, bylinePerson)
		set(len(b.list) == 1, bylineLonely)
		told := c.has(bylineLinked) || c.has(bylineLinkedOther) || c.has(bylineItem) && c.has(bylineFirst)
		set(told && !person && thread(), bylineForum)
		set(len(b.names[i]) == 1 && !strings.Contains(c.value, " "), bylineWord)
		set(b.f.isSiteName(c.key), bylineSite)
		set(!person && hasOrgWord(c.value), bylineOrg)
		set(marked > 2 && c.signs&marks != 0, bylineRivals)
		set(len(c.key) > 3 && strings.Contains(title, c.key), bylineInTitle)
		set(isLower(c.value), bylineLower)
		set(article, bylineArticle)
		for j := range b.list {
			if i != j && len(b.list[j].key) > len(c.key) && strings.Contains(b.list[j].key, c.key) {
				c.signs |= sign(bylineNested)
			}
		}
	}
}

// join gives a candidate that names several people what is known of each of them, where each has an
// element or a link of its own: the page shows one byline then, and the first of its names alone is
// not all of it.
func (b *bylines) join() {
	own := sign(bylineItem) | sign(bylineRel) | sign(bylineClass) | sign(bylineHref)
	top := sign(atTitle) | sign(aboveText) | sign(nearTitle)
	for i := range b.list {
		c := &b.list[i]
		if len(b.names[i]) < 2 || c.has(shown) && (c.signs&top == 0 || !c.has(bylineRow)) || !allNames(b.names[i]) {
			continue
		}
		var parts []*candidate
		for _, name := range b.names[i] {
			if p := b.find(key(name)); p != nil && p.signs&own != 0 && p.signs&top != 0 {
				parts = append(parts, p)
			}
		}
		if len(parts) < len(b.names[i]) {
			continue
		}
		for _, p := range parts {
			c.signs |= p.signs &^ sign(bylineOneOf)
			p.signs |= sign(bylineOneOf)
		}
	}
}

// maxBetween is how many words stand between two names of a row: "Ada Beck in Hull and Jo Day in
// York".
const maxBetween = 4

// inRow gives the sign of names that follow each other in a text with no more than a list's words
// between them.
func inRow(text string, names []string) signs {
	if len(names) < 2 {
		return 0
	}
	_, rest, ok := strings.Cut(text, names[0])
	for _, name := range names[1:] {
		var between string
		if between, rest, ok = strings.Cut(rest, name); !ok || !joins(strings.Fields(between)) {
			return 0
		}
	}
	if !ok {
		return 0
	}
	return sign(bylineRow)
}

// joins reports whether words stand between two names of a list: none, a conjunction, or a place
// and a conjunction.
func joins(between []string) bool {
	n := len(between)
	if n == 0 {
		return true
	}
	if all := strings.Join(between, " "); n > maxBetween || strings.ContainsAny(all, ":0123456789|") {
		return false
	}
	last := between[n-1]
	for _, c := range conjunctions {
		if c = strings.TrimSpace(c); last == c {
			return true
		}
	}
	return strings.HasSuffix(last, ",")
}

// isThread reports whether the page's data say that it is a question or a topic of a forum: whoever
// wrote it has a handle for a name. A capital letter is rare in a page, and looked for first.
func (f *facts) isThread() bool {
	return hasAround(f.page.Source, "Discussion", "ForumPosting") || hasAround(f.page.Source, "", "QAPage") ||
		hasAround(f.page.Source, "schema.org/", "Question")
}

// hasAround reports whether s has before and behind next to each other, by the first letter of
// behind.
func hasAround(s, before, behind string) bool {
	for i := 0; ; i++ {
		n := strings.IndexByte(s[i:], behind[0])
		if n < 0 {
			return false
		}
		if i += n; strings.HasPrefix(s[i:], behind) && strings.HasSuffix(s[:i], before) {
			return true
		}
	}
}

// isLower reports whether s has small letters and no capitals.
func isLower(s string) bool {
	small := false
	for _, r := range s {
		if r != unicode.ToLower(r) {
			return false
		}
		small = small || r != unicode.ToUpper(r)
	}
	return small
}

// isSiteName reports whether a name's key is that of the site, or of its host.
func (f *facts) isSiteName(k string) bool {
	for _, site := range f.sites {
		if k == site || near(k, site) {
			return true
		}
	}
	return k != "" && f.host != "" && near(k, f.hostKey)
}
