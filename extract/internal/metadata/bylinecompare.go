package metadata

import (
	"strings"
	"sync"
)

// compare sets the signs that come of what a name looks like, and of the candidates beside each other.
func (b *bylines) compare() {
	marked := 0
	marks := sign(bylineClass) | sign(bylineRel) | sign(bylineHref)
	for i := range b.list {
		if b.list[i].signs&marks != 0 {
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
		set(c.value == strings.ToLower(c.value) && c.value != strings.ToUpper(c.value), bylineLower)
		set(article, bylineArticle)
		for j := range b.list {
			if i != j && len(b.list[j].key) > len(c.key) && strings.Contains(b.list[j].key, c.key) {
				c.signs |= sign(bylineNested)
			}
		}
	}
}

// isThread reports whether the page's data say that it is a question or a topic of a forum: whoever
// wrote it has a handle for a name.
func (f *facts) isThread() bool {
	for _, kind := range [...]string{"DiscussionForumPosting", "QAPage", "schema.org/Question"} {
		if strings.Contains(f.page.Source, kind) {
			return true
		}
	}
	return false
}

// hasOrgWord reports whether a name has a word that organisations have and people have not.
func hasOrgWord(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if orgWord(strings.ToLower(strings.Trim(w, ".,"))) {
			return true
		}
	}
	return false
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
