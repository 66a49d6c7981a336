package metadata

import (
	"strings"
	"unicode/utf8"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// Bounds on tags.
const (
	maxTags     = 50
	maxTagRunes = 60
)

// tagRanks are the names of metas that hold tags, the best first: article:tag has one each, the
// others a list.
var tagRanks = map[string]bool{
	"article:tag": true, "og:article:tag": true, "video:tag": true, "news_keywords": true, "keywords": true,
	"parsely-tags": true, "sailthru.tags": true,
	"dc.subject": true, "dcterms.subject": true, "citation_keywords": true,
}

// readTags files the tags of a meta.
func (f *facts) readTags(name, value string) {
	if tagRanks[name] && len(f.keywords) < maxTags {
		f.keywords = append(f.keywords, value)
	}
}

// tags gives what the page's makers file it under: the metas' keywords, the JSON-LD's and the
// page's own rel=tag links, each once.
func (f *facts) tags() []string {
	var out []string
	add := func(s string) {
		s = strings.Trim(clean(s), " #,;")
		if s == "" || utf8.RuneCountInString(s) > maxTagRunes || len(out) == maxTags {
			return
		}
		for _, have := range out {
			if strings.EqualFold(have, s) {
				return
			}
		}
		out = append(out, s)
	}
	for _, list := range [...][]string{f.keywords, f.ld.Main.Keywords} {
		for _, s := range list {
			for tag := range strings.FieldsFuncSeq(s,
				func(r rune) bool { return r == ',' || r == ';' || r == '،' || r == '、' || r == '，' }) {
				add(tag)
			}
		}
	}
	if len(out) == 0 {
		f.linkedTags(add)
	}
	return out
}

// linkedTags takes the texts of the links in the page's list of tags.
func (f *facts) linkedTags(add func(string)) {
	t := f.page.Tree
	if t == nil {
		return
	}
	for i := range f.page.Blocks {
		b := &f.page.Blocks[i]
		if b.Node < 0 || b.LinkWords == 0 || b.LinkWords*2 < b.Words ||
			(f.within(b.Node)|b.Class)&rules.ClassTags == 0 || f.aside(b.Node) {
			continue
		}
		for _, s := range b.Spans {
			if s.Kind == doc.Link && strings.Contains(s.URL, "tag") {
				add(b.Text[s.Start:s.End])
			}
		}
	}
}
