package metadata

import (
	"strings"

	"github.com/tidwall/gjson"
)

// linked is what a page's JSON-LD says: of the page itself, and of the site.
type linked struct {
	main    node              // of the node that describes the page best
	sites   []string          // names of publishers, organisations and web sites
	persons map[string]string // names of the people that have an @id
}

// node is what one JSON-LD object says.
type node struct {
	rank      int // how sure its type is to be the page itself; 0 for no node
	headline  string
	name      string
	authors   []string
	byOrg     bool     // the first of them is an organisation
	refs      []string // authors that are told by an @id alone
	published string
	made      string // created or uploaded
	modified  string
	lang      string
	about     string
	image     string
	license   string
	keywords  []string
}

// Bounds on what is read of JSON-LD: pages carry catalogues in it.
const (
	maxLinked = 1 << 20 // bytes of one body
	maxNodes  = 200     // in one page
	maxLists  = 8       // inside each other, of names or types: each is read once for each around it
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
	id, person := "", false
	v.ForEach(func(key, w gjson.Result) bool {
		switch key.Str {
		case "@type":
			n.rank = typeRank(w, maxLists)
			person = strings.Contains(w.Raw, "Person")
		case "@id":
			id = w.String()
		case "@graph", "mainEntity", "mainEntityOfPage":
			if w.Type == gjson.JSON {
				l.value(w, left)
			}
		case "headline":
			n.headline = clean(w.String())
		case "name":
			n.name = clean(w.String())
		case "author", "creator":
			if len(n.authors) == 0 {
				n.readAuthors(w, maxLists)
			}
		case "datePublished":
			n.published = w.String()
		case "dateModified":
			n.modified = w.String()
		case "uploadDate", "dateCreated":
			if n.made == "" {
				n.made = w.String()
			}
		case "image", "thumbnailUrl":
			if n.image == "" {
				n.image = address(w, maxLists)
			}
		case "license":
			n.license = address(w, maxLists)
		case "keywords":
			n.keywords = keywords(w)
		case "inLanguage":
			n.lang = clean(w.String())
		case "description":
			n.about = clean(w.String())
		case "publisher", "isPartOf", "sourceOrganization":
			l.sites = append(l.sites, nonEmpty(names(w, maxLists))...)
		}
		return true
	})
	if person && id != "" && n.name != "" {
		if l.persons == nil {
			l.persons = map[string]string{}
		}
		l.persons[id] = n.name
	}
	switch {
	case n.rank == rankSite:
		l.sites = append(l.sites, nonEmpty(n.name)...)
	case n.rank > l.main.rank:
		l.main = n
	}
}

// readAuthors takes the names of a person or organisation, or of a list of them. What is told by its @id alone is looked up later.
func (n *node) readAuthors(v gjson.Result, lists int) {
	switch {
	case len(n.authors)+len(n.refs) >= maxAuthors:
	case v.IsArray() && lists > 0:
		v.ForEach(func(_, w gjson.Result) bool {
			n.readAuthors(w, lists-1)
			return len(n.authors) < maxAuthors
		})
	case v.IsObject() && !v.Get("name").Exists():
		n.refs = append(n.refs, nonEmpty(v.Get("@id").String())...)
	case v.IsObject():
		kind := v.Get("@type").String()
		n.byOrg = n.byOrg || len(n.authors) == 0 && (strings.HasSuffix(kind, "Organization") || kind == "Corporation")
		name := v.Get("name")
		if name.IsArray() {
			name = name.Get("0")
		}
		n.authors = append(n.authors, nonEmpty(clean(name.String()))...)
	case v.Type == gjson.String:
		n.authors = append(n.authors, nonEmpty(clean(v.Str))...)
	}
}

// settle looks up the authors that are told by an @id.
func (l *linked) settle() {
	for _, id := range l.main.refs {
		l.main.authors = append(l.main.authors, nonEmpty(l.persons[id])...)
	}
}

// address gives an address, that of an object, or the first of a list.
func address(v gjson.Result, lists int) string {
	switch {
	case v.Type == gjson.String:
		return v.Str
	case v.IsObject():
		if u := v.Get("url").String(); u != "" {
			return u
		}
		return v.Get("contentUrl").String()
	case v.IsArray() && lists > 0:
		return address(v.Get("0"), lists-1)
	}
	return ""
}

// keywords gives a list of keywords, or a text of them as it stands.
func keywords(v gjson.Result) []string {
	if !v.IsArray() {
		return nonEmpty(v.String())
	}
	var out []string
	v.ForEach(func(_, w gjson.Result) bool {
		if w.Type == gjson.String {
			out = append(out, w.Str)
		}
		return len(out) < maxTags
	})
	return out
}

func nonEmpty(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}

// names gives the name of a person or organisation, or those of a list apart by commas: a string or
// an object with a name. Lists are read so many deep.
func names(v gjson.Result, lists int) string {
	switch {
	case v.Type == gjson.String:
		return clean(v.Str)
	case v.IsObject():
		return clean(v.Get("name").String())
	case v.IsArray() && lists > 0:
		var all []string
		v.ForEach(func(_, w gjson.Result) bool {
			if s := names(w, lists-1); s != "" && !w.IsArray() {
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
func typeRank(v gjson.Result, lists int) int {
	if v.IsArray() && lists > 0 {
		best := rankOther
		v.ForEach(func(_, w gjson.Result) bool {
			if r := typeRank(w, lists-1); r > best || best == rankOther {
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
