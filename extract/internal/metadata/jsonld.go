package metadata

import (
	"strings"

	"github.com/tidwall/gjson"
)

// linked is what a page's JSON-LD says: of the page itself, and of the site.
type linked struct {
	main  node     // of the node that describes the page best
	sites []string // names of publishers, organisations and web sites
}

// node is what one JSON-LD object says.
type node struct {
	rank      int // how sure its type is to be the page itself; 0 for no node
	headline  string
	name      string
	author    string
	published string
	lang      string
	about     string
}

// Bounds on what is read of JSON-LD: pages carry catalogues in it.
const (
	maxLinked = 1 << 20 // bytes of one body
	maxNodes  = 200     // in one page
)

// read takes in one body. Broken JSON is read as far as it goes.
func (l *linked) read(body string) {
	if len(body) > maxLinked {
		return
	}
	if at := strings.IndexAny(body, "{["); at >= 0 {
		left := maxNodes
		l.value(gjson.Parse(body[at:]), &left)
	}
}

// value takes in an object, or each of an array's.
func (l *linked) value(v gjson.Result, left *int) {
	if *left--; *left < 0 {
		return
	}
	if v.IsArray() {
		v.ForEach(func(_, w gjson.Result) bool {
			l.value(w, left)
			return *left > 0
		})
		return
	}
	if v.IsObject() {
		l.object(v, left)
	}
}

// object takes in one object in a single pass over it; its long values are passed over.
func (l *linked) object(v gjson.Result, left *int) {
	var n node
	v.ForEach(func(key, w gjson.Result) bool {
		switch key.Str {
		case "@type":
			n.rank = typeRank(w)
		case "@graph", "mainEntity", "mainEntityOfPage":
			if w.Type == gjson.JSON {
				l.value(w, left)
			}
		case "headline":
			n.headline = clean(w.String())
		case "name":
			n.name = clean(w.String())
		case "author", "creator":
			if n.author == "" {
				n.author = names(w)
			}
		case "datePublished", "uploadDate", "dateCreated":
			if n.published == "" || key.Str == "datePublished" {
				n.published = isoDate(clean(w.String()))
			}
		case "inLanguage":
			n.lang = clean(w.String())
		case "description":
			n.about = clean(w.String())
		case "publisher", "isPartOf", "sourceOrganization":
			l.sites = append(l.sites, nonEmpty(names(w))...)
		}
		return true
	})
	switch {
	case n.rank == rankSite:
		l.sites = append(l.sites, nonEmpty(n.name)...)
	case n.rank > l.main.rank:
		l.main = n
	}
}

func nonEmpty(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}

// names gives the name of a person or organisation, or those of a list apart by commas: a string or
// an object with a name.
func names(v gjson.Result) string {
	switch {
	case v.Type == gjson.String:
		return clean(v.Str)
	case v.IsObject():
		return clean(v.Get("name").String())
	case v.IsArray():
		var all []string
		v.ForEach(func(_, w gjson.Result) bool {
			if s := names(w); s != "" && !w.IsArray() {
				all = append(all, s)
			}
			return len(all) < maxAuthors
		})
		return strings.Join(all, ", ")
	}
	return ""
}

// The ranks of types: how sure an object of one is the page itself.
const (
	rankSite    = -1 // it is the site
	rankOther   = 0  // breadcrumbs, pictures, ratings
	rankPage    = 1  // the page around the article
	rankWork    = 2  // what a page of its own may be about
	rankArticle = 3
)

// typeRanks has the types of schema.org that are read; any type that ends in Article or Posting is an
// article as well.
var typeRanks = map[string]int{
	"WebSite": rankSite, "Organization": rankSite, "NewsMediaOrganization": rankSite, "Corporation": rankSite,
	"WebPage": rankPage, "ItemPage": rankPage, "AboutPage": rankPage, "FAQPage": rankPage, "QAPage": rankPage, "MedicalWebPage": rankPage,
	"Product": rankWork, "Recipe": rankWork, "HowTo": rankWork, "Event": rankWork, "Course": rankWork, "Book": rankWork,
	"Movie": rankWork, "Question": rankWork, "SoftwareApplication": rankWork, "JobPosting": rankWork,
	"Report": rankArticle, "Review": rankOther,
}

// typeRank gives the best rank of an object's types.
func typeRank(v gjson.Result) int {
	if v.IsArray() {
		best := rankOther
		v.ForEach(func(_, w gjson.Result) bool {
			if r := typeRank(w); r > best || best == rankOther {
				best = r
			}
			return true
		})
		return best
	}
	name := v.Str[strings.LastIndexByte(v.Str, '/')+1:]
	if r, ok := typeRanks[name]; ok {
		return r
	}
	if strings.HasSuffix(name, "Article") || strings.HasSuffix(name, "Posting") {
		return rankArticle
	}
	return rankOther
}
