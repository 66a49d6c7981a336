package jsonld

import (
	"strings"

	"github.com/tidwall/gjson"

	"shuck/extract/doc"
)

// Bounds on what is read of JSON-LD: pages carry catalogues in it.
const (
	maxScript   = 1 << 20 // bytes of one script
	maxObjects  = 200     // and lists of them, in one script
	maxLists    = 8       // inside each other, of names or types: each is read once for each around it
	maxAuthors  = 12      // of one object
	maxKeywords = 50
)

// objects takes in the objects of one script.
func (r *reader) objects(script string) {
	if len(script) > maxScript {
		return
	}
	if at := strings.IndexAny(script, "{["); at >= 0 {
		left := maxObjects
		r.value(gjson.Parse(script[at:]), &left)
	}
}

// value takes in an object, or each of an array's.
func (r *reader) value(v gjson.Result, left *int) {
	if *left--; *left < 0 {
		return
	}
	if v.IsArray() {
		v.ForEach(func(_, w gjson.Result) bool {
			r.value(w, left)
			return *left > 0
		})
		return
	}
	if v.IsObject() {
		r.object(v, left)
	}
}

// object takes in one object in a single pass over it; its long values are passed over.
func (r *reader) object(v gjson.Result, left *int) {
	n := node{}
	rank, id, person := rankOther, "", false
	v.ForEach(func(key, w gjson.Result) bool {
		switch key.Str {
		case "@type":
			rank = typeRank(w, maxLists)
			person = strings.Contains(w.Raw, "Person")
		case "@id":
			id = w.String()
		case "@graph", "mainEntity", "mainEntityOfPage":
			if w.Type == gjson.JSON {
				r.value(w, left)
			}
		case "publisher", "isPartOf", "sourceOrganization":
			r.Sites = append(r.Sites, nonEmpty(names(w, maxLists))...)
		default:
			n.read(key.Str, w)
		}
		return true
	})
	if person && id != "" && n.Name != "" {
		if r.persons == nil {
			r.persons = map[string]string{}
		}
		r.persons[id] = n.Name
	}
	switch {
	case rank == rankSite:
		r.Sites = append(r.Sites, nonEmpty(n.Name)...)
	case rank > r.rank:
		n.Article = rank == rankArticle
		r.rank, r.Main, r.refs = rank, n.LinkedNode, n.refs
	}
}

// settle looks up the authors that are told by an @id.
func (r *reader) settle() {
	for _, id := range r.refs {
		r.Main.Authors = append(r.Main.Authors, nonEmpty(r.persons[id])...)
	}
}

// node is an object that is being read.
type node struct {
	doc.LinkedNode
	refs []string // authors that are told by an @id alone
}

// read takes in the value of one of the object's keys.
func (n *node) read(key string, v gjson.Result) {
	switch key {
	case "headline":
		n.Headline = v.String()
	case "name":
		n.Name = v.String()
	case "author", "creator":
		if len(n.Authors) == 0 {
			n.readAuthors(v, maxLists)
		}
	case "datePublished":
		n.Published = v.String()
	case "dateModified":
		n.Modified = v.String()
	case "uploadDate", "dateCreated":
		if n.Created == "" {
			n.Created = v.String()
		}
	case "image", "thumbnailUrl":
		if n.Image == "" {
			n.Image = address(v, maxLists)
		}
	case "license":
		n.License = address(v, maxLists)
	case "keywords":
		n.Keywords = keywords(v)
	case "inLanguage":
		n.Language = v.String()
	case "description":
		n.Description = v.String()
	}
}

// readAuthors takes the names of a person or organisation, or of a list of them. What is told by
// its @id alone is looked up later.
func (n *node) readAuthors(v gjson.Result, lists int) {
	switch {
	case len(n.Authors)+len(n.refs) >= maxAuthors:
	case v.IsArray() && lists > 0:
		v.ForEach(func(_, w gjson.Result) bool {
			n.readAuthors(w, lists-1)
			return len(n.Authors) < maxAuthors
		})
	case v.IsObject() && !v.Get("name").Exists():
		n.refs = append(n.refs, nonEmpty(v.Get("@id").String())...)
	case v.IsObject():
		n.ByOrg = n.ByOrg || len(n.Authors) == 0 && isOrganization(v.Get("@type").String())
		name := v.Get("name")
		if name.IsArray() {
			name = name.Get("0")
		}
		n.Authors = append(n.Authors, nonEmpty(name.String())...)
	case v.Type == gjson.String:
		n.Authors = append(n.Authors, nonEmpty(v.Str)...)
	}
}

func isOrganization(kind string) bool {
	return strings.HasSuffix(kind, "Organization") || kind == "Corporation"
}

// address returns an address, that of an object, or the first of a list.
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

// keywords returns a list of keywords, or a text of them as it stands.
func keywords(v gjson.Result) []string {
	if !v.IsArray() {
		return nonEmpty(v.String())
	}
	var out []string
	v.ForEach(func(_, w gjson.Result) bool {
		if w.Type == gjson.String {
			out = append(out, w.Str)
		}
		return len(out) < maxKeywords
	})
	return out
}

func nonEmpty(s string) []string {
	if s == "" {
		return nil
	}
	return []string{s}
}

// names returns the name of a person or organisation, or those of a list apart by commas: a string
// or an object with a name. Lists are read so many deep.
func names(v gjson.Result, lists int) string {
	switch {
	case v.Type == gjson.String:
		return v.Str
	case v.IsObject():
		return v.Get("name").String()
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
