package metadata

import (
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// The signs of a byline.
const (
	bylineShown       = placed // a reader can see it
	bylineLinked      = iota   // the author of an article in the JSON-LD
	bylineLinkedOther          // the author of another thing in it
	bylineLinkedOrg            // and that is an organisation
	bylineMeta                 // <meta name=author>
	bylineMetaOther            // a meta of a single system
	bylineItem                 // itemprop=author
	bylineRel                  // rel=author
	bylineByClass              // an element that is a byline by its class
	bylineClass                // an element that is an author's by its class
	bylineHref                 // a link to an author's page
	bylineBy                   // behind "By", or what other languages write
	bylineLabel                // a line of nothing but that
	bylineAtTitle              // next to the title
	bylineAbove                // below the title, above the text
	bylineNear                 // a few lines from the title
	bylineInText               // among the lines that are kept
	bylineBelow                // below the text
	bylineAside                // in a menu, a box, a list of other pieces
	bylineBio                  // in an author's box
	bylinePerson               // every name has a person's form
	bylineWord                 // one word
	bylineSite                 // it is the site's name
	bylineOrg                  // it has a word that organisations have and people have not
	bylineRivals               // other names stand in elements of the same class
	bylineFirst                // the first that the page shows
	bylineSeveral              // more than one place gives it
	bylineInTitle              // the title has it
	bylineLower                // in small letters
	bylineNested               // another candidate holds it and more
	bylineArticle              // the page says it is an article
	bylineUser                 // an element that names a user by its class
	bylineLonely               // no other candidate is there
	bylineForum                // data say so of the first post of a thread
	bylineDated                // a line of its own beside a date's, near the title
	numBylineSigns
)

var bylineSigns = []sign{
	bylineLinked: {"json-ld article", 2.3}, bylineLinkedOther: {"json-ld other", 1.7}, bylineLinkedOrg: {"json-ld organisation", -0.3}, bylineMeta: {"meta", 1.9},
	bylineMetaOther: {"other meta", 0.8}, bylineItem: {"itemprop", 1.3}, bylineRel: {"rel", 0.1}, bylineByClass: {"class byline", -0.2}, bylineClass: {"class author", 1.4},
	bylineHref: {"author link", 1.0}, bylineBy: {"by", 0.8}, bylineLabel: {"line", 1.0}, bylineAtTitle: {"at title", 1.0}, bylineAbove: {"above text", 0.9},
	bylineNear: {"near title", 0.5}, bylineInText: {"in text", -1.1}, bylineBelow: {"below text", 0.4}, bylineAside: {"aside", -0.7}, bylineBio: {"bio", 0.2},
	bylinePerson: {"person", 2.4}, bylineWord: {"one word", 0.1}, bylineSite: {"site", -1.8}, bylineOrg: {"organisation", -0.7}, bylineRivals: {"many alike", -1.2},
	bylineFirst: {"first", 1.0}, bylineSeveral: {"several places", 0.5}, bylineInTitle: {"in title", -0.4}, bylineLower: {"small letters", 0.2},
	bylineNested: {"in another", 1.0}, bylineShown: {"shown", -1.6}, bylineArticle: {"article", -0.2},
	bylineUser: {"class user", 1.7}, bylineLonely: {"alone", 1.3}, bylineForum: {"thread", 3.2}, bylineDated: {"beside date", 0.5},
}

// bylinePlaces are the signs of where on the page a name stands.
const bylinePlaces = 1<<bylineAtTitle | 1<<bylineAbove | 1<<bylineNear | 1<<bylineInText | 1<<bylineAside | 1<<bylineBelow

const (
	bylineBias  = -4.0
	bylineLeast = 0.4
)

// bylines gathers who may have written the page.
type bylines struct {
	ballot
	f     *facts
	names []([]string) // of the candidates
	shown int          // candidates that the page shows
}

func (f *facts) bylineBallot() *bylines {
	b := &bylines{f: f}
	b.ballot = ballot{field: "byline", table: bylineSigns, bias: bylineBias, least: bylineLeast, place: bylinePlaces}
	b.fromHead()
	b.fromElements()
	b.fromText()
	b.compare()
	return b
}

// put adds names by the places that give them.
func (b *bylines) put(names []string, signs ...int) {
	if len(names) == 0 {
		return
	}
	value := strings.Join(names, ", ")
	if len(strings.Fields(value)) > maxByline {
		return
	}
	n := len(b.list)
	c := b.add(value, key(value), signs...)
	if c == nil {
		return
	}
	if len(b.list) == n {
		c.signs |= 1 << bylineSeveral
		return
	}
	b.names = append(b.names, names)
	if c.has(bylineShown) {
		if b.shown++; b.shown == 1 {
			c.signs |= 1 << bylineFirst
		}
	}
}

// fromHead takes what the head says.
func (b *bylines) fromHead() {
	f := b.f
	if n := f.ld.main; len(n.authors) > 0 {
		signs := []int{bylineLinkedOther}
		if n.rank == rankArticle {
			signs[0] = bylineLinked
		}
		if n.byOrg {
			signs = append(signs, bylineLinkedOrg)
		}
		b.put(people(strings.Join(n.authors, "\n")), signs...)
	}
	for rank, list := range f.authors {
		s := bylineMetaOther
		if rank == 0 {
			s = bylineMeta
		}
		if names := people(strings.Join(list, "\n")); len(names) > 0 {
			b.put(names, s)
		}
	}
}

// maxBylineMarks is how many elements that may name an author are looked at.
const maxBylineMarks = 40

// fromElements takes the names in elements that are an author's by class, itemprop or rel.
func (b *bylines) fromElements() {
	t := b.f.page.Tree
	if t == nil {
		return
	}
	left := maxBylineMarks
	src := b.f.page.Source
	for n := range t.Tag {
		if t.Class[n]&rules.ClassAuthor == 0 || t.End[n]-int32(n) > 40 || t.Tag[n] == doc.TagBody || t.Tag[n] == doc.TagHtml || t.Flags[n]&doc.Hidden != 0 {
			continue
		}
		if e, ok := elementAt(src, int(t.Pos[n])); ok {
			if left--; left < 0 {
				break
			}
			b.fromElement(e, int32(n), true)
		}
	}
	b.fromLinks(left)
}

// bylineNeedles are looked for in the page's source, to find links and other elements that only set words, which the tree has not.
var bylineNeedles = [...]string{"author", "byline", "username"}

// fromLinks takes the names in such elements.
func (b *bylines) fromLinks(left int) {
	src := b.f.page.Source
	for _, needle := range bylineNeedles {
		n := int32(0)
		for at, left := 0, left; left > 0; left-- {
			i := strings.Index(src[at:], needle)
			if i < 0 {
				break
			}
			i += at
			at = i + len(needle)
			open := strings.LastIndexByte(src[max(0, i-300):i], '<')
			if open < 0 {
				continue
			}
			open += max(0, i-300)
			e, ok := elementAt(src, open)
			if !ok || open+len(e.tag) < i || !setsWords(strings.ToLower(e.name())) || needle != "username" && strings.EqualFold(e.name(), "span") {
				continue
			}
			at = open + len(e.tag)
			n = b.f.nodeBefore(n, open)
			b.fromElement(e, n, false)
		}
	}
}

// nodeBefore gives the last node, from n on, that begins before pos.
func (f *facts) nodeBefore(n int32, pos int) int32 {
	t := f.page.Tree
	for int(n)+1 < len(t.Pos) && int(t.Pos[n+1]) < pos {
		n++
	}
	return n
}

// fromElement takes the names of one element: n is its node, or the one opened before it.
func (b *bylines) fromElement(e element, n int32, own bool) {
	f := b.f
	text := e.text(f.page.Source)
	if content := e.attr("content"); text == "" && content != "" {
		text = content
	}
	if text == "" || len(text) > 300 || f.commented(n) {
		return
	}
	var signs []int
	class := strings.ToLower(e.attr("class") + " " + e.attr("id") + " " + e.attr("itemprop") + " " + e.attr("rel"))
	switch item := e.attr("itemprop"); {
	case strings.Contains(item, "author") || strings.Contains(item, "creator"):
		signs = append(signs, bylineItem)
	case strings.Contains(class, "byline"):
		signs = append(signs, bylineByClass)
	case strings.Contains(class, "author") || strings.Contains(class, "autor") || strings.Contains(class, "writer"):
		signs = append(signs, bylineClass)
	case strings.Contains(class, "username"):
		signs = append(signs, bylineUser)
	case strings.Contains(strings.ToLower(e.attr("href")), "author"):
		signs = append(signs, bylineHref)
	case own:
		return
	}
	if strings.Contains(e.attr("rel"), "author") {
		signs = append(signs, bylineRel)
	}
	if strings.Contains(class, "bio") || strings.Contains(class, "box") || strings.Contains(class, "about") {
		signs = append(signs, bylineBio)
	}
	first, _, _ := strings.Cut(text, "\n")
	if byLength(first) > 0 {
		signs = append(signs, bylineBy)
	}
	at := f.blockOf(n, text)
	if !own {
		at = f.blockWith(n, first)
	}
	names := people(text)
	if len(names) > 6 || !allSensible(names) {
		return
	}
	b.put(names, append(append(signs, bylineShown), b.standing(at, n)...)...)
}

// allSensible reports whether names could be a byline: a short list, or all of a person's form.
func allSensible(names []string) bool { return len(names) <= 2 || allNames(names) }

// standing gives the signs of a byline's place.
func (b *bylines) standing(at int, n int32) []int {
	var out []int
	for _, s := range b.f.standing(at, n) {
		switch s {
		case dateAtTitle:
			out = append(out, bylineAtTitle)
		case dateNear:
			out = append(out, bylineNear)
		case dateAbove:
			out = append(out, bylineAbove)
		case dateInText:
			out = append(out, bylineInText)
		case dateBelow:
			out = append(out, bylineBelow)
		case dateAside:
			out = append(out, bylineAside)
		}
	}
	return out
}

// Bounds on the lines of the page that are read for a name.
const (
	maxByWords  = 30 // of one
	maxByBlocks = 12 // from the title
)

// fromText takes the names of short lines that begin with "By", or what other languages write, near the title or at the end of the text.
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
		names := people(line)
		if len(names) == 0 || !allNames(names) && (k.Words > 6 || !near) {
			continue
		}
		signs := append([]int{bylineBy, bylineShown}, b.standing(i, k.Node)...)
		if len(line)-n < 60 {
			signs = append(signs, bylineLabel)
		}
		b.put(names, signs...)
	}
}

// profiles are the parts of addresses that lead to a person's page.
var profiles = [...]string{"/author", "/autor", "/auteur", "/profil", "/people/", "/person", "/staff/", "/contributor", "/writer", "/users/", "/user/", "/by/", "/redakt", "/team/", "/members/", "/journalist"}

// fromLine takes the names that links to people's pages have in a line near the title, and those of a line of its own beside a date.
func (b *bylines) fromLine(i int, near bool) {
	f := b.f
	k := &f.page.Blocks[i]
	if !near || k.Kind == doc.Heading && k.Level == 1 {
		return
	}
	place := b.standing(i, k.Node)
	for _, s := range k.Spans {
		if s.Kind == doc.Link && isProfile(s.URL) {
			b.put(people(k.Text[s.Start:s.End]), append([]int{bylineHref, bylineShown}, place...)...)
		}
	}
	line, rest, _ := strings.Cut(k.Text, "\n")
	if k.Words > 10 || i == f.titleAt || !f.dated(i-1) && !f.dated(i+1) && !f.dated(i) && !f.datedText(rest) {
		return
	}
	if names := people(line); len(names) > 0 && allNames(names) {
		b.put(names, append([]int{bylineDated, bylineShown}, place...)...)
	}
}

func isProfile(address string) bool {
	address = strings.ToLower(address)
	for _, p := range profiles {
		if strings.Contains(address, p) {
			return true
		}
	}
	return false
}

// dated reports whether a block is a short line with a date.
func (f *facts) dated(i int) bool {
	return i >= 0 && i < len(f.page.Blocks) && f.page.Blocks[i].Words <= 16 && f.datedText(f.page.Blocks[i].Text)
}

func (f *facts) datedText(s string) bool {
	return hasDigit(s) && len(dateReader{lang: f.lang, order: dayFirst}.all(s)) > 0
}

// compare sets the signs that come of what a name looks like, and of the candidates beside each other.
func (b *bylines) compare() {
	marked := 0
	for i := range b.list {
		if b.list[i].has(bylineClass) || b.list[i].has(bylineRel) || b.list[i].has(bylineHref) {
			marked++
		}
	}
	title := key(b.f.chosen)
	for i := range b.list {
		c := &b.list[i]
		set := func(is bool, s int) {
			if is {
				c.signs |= 1 << s
			}
		}
		person := allNames(b.names[i])
		set(person, bylinePerson)
		set(len(b.list) == 1, bylineLonely)
		told := c.has(bylineLinked) || c.has(bylineLinkedOther) || c.has(bylineItem) && c.has(bylineFirst)
		set(told && !person && b.f.isThread(), bylineForum)
		set(len(b.names[i]) == 1 && !strings.Contains(c.value, " "), bylineWord)
		set(b.f.isSiteName(c.value), bylineSite)
		set(!person && hasOrgWord(c.value), bylineOrg)
		set(marked > 2 && (c.has(bylineClass) || c.has(bylineRel) || c.has(bylineHref)), bylineRivals)
		set(len(c.key) > 3 && strings.Contains(title, c.key), bylineInTitle)
		set(c.value == strings.ToLower(c.value) && c.value != strings.ToUpper(c.value), bylineLower)
		set(b.f.ld.main.rank == rankArticle || b.f.said[published][0] != "", bylineArticle)
		for j := range b.list {
			if i != j && len(b.list[j].key) > len(c.key) && strings.Contains(b.list[j].key, c.key) {
				c.signs |= 1 << bylineNested
			}
		}
	}
}

// isThread reports whether the page's data say that it is a question or a topic of a forum: whoever wrote it has a handle for a name.
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
	for w := range strings.FieldsSeq(strings.ToLower(s)) {
		if orgWord(strings.Trim(w, ".,")) {
			return true
		}
	}
	return false
}

// isSiteName reports whether a name is the site's, or its host's.
func (f *facts) isSiteName(s string) bool {
	k := key(s)
	for _, site := range f.sites {
		if k == site || near(k, site) {
			return true
		}
	}
	return k != "" && f.host != "" && near(k, f.hostKey)
}

// byline gives who wrote the page.
func (f *facts) byline(b *bylines) string {
	if c := b.best(); c != nil {
		return c.value
	}
	return ""
}
