package metadata

import "strings"

// The signs of a byline.
const (
	bylineLinked      = firstOwn + iota // the author of an article in the JSON-LD
	bylineLinkedOther                   // the author of another thing in it
	bylineLinkedOrg                     // and that is an organisation
	bylineMeta                          // <meta name=author>
	bylineMetaOther                     // a meta of a single system
	bylineItem                          // itemprop=author
	bylineRel                           // rel=author
	bylineByClass                       // an element that is a byline by its class
	bylineClass                         // an element that is an author's by its class
	bylineHref                          // a link to an author's page
	bylineBy                            // behind "By", or what other languages write
	bylineLabel                         // a line of nothing but that
	bylineBio                           // in an author's box
	bylinePerson                        // every name has a person's form
	bylineWord                          // one word
	bylineSite                          // it is the site's name
	bylineOrg                           // it has a word that organisations have and people have not
	bylineRivals                        // other names stand in elements of the same class
	bylineFirst                         // the first that the page shows
	bylineSeveral                       // more than one place gives it
	bylineInTitle                       // the title has it
	bylineLower                         // in small letters
	bylineNested                        // another candidate holds it and more
	bylineArticle                       // the page says it is an article
	bylineUser                          // an element that names a user by its class
	bylineLonely                        // no other candidate is there
	bylineForum                         // data say so of the first post of a thread
	bylineDated                         // a line of its own beside a date's, near the title
	bylineRow                           // several names, with no more than a list's words between them
	bylineOneOf                         // each of several that another candidate names has a mark of its own
)

var bylineSigns = []weight{
	shown: {"shown", -1.6}, atTitle: {"at title", 1.0}, aboveText: {"above text", 0.9}, nearTitle: {"near title", 0.5},
	inText: {"in text", -1.1}, asideText: {"aside", -0.7}, belowText: {"below text", 0.4},
	bylineLinked: {"json-ld article", 2.3}, bylineLinkedOther: {"json-ld other", 1.7},
	bylineLinkedOrg: {"json-ld organisation", -0.3}, bylineMeta: {"meta", 1.9}, bylineMetaOther: {"other meta", 0.8},
	bylineItem: {"itemprop", 1.3}, bylineRel: {"rel", 0.1}, bylineByClass: {"class byline", -0.2},
	bylineClass: {"class author", 1.4}, bylineHref: {"author link", 1.0}, bylineBy: {"by", 0.8},
	bylineLabel: {"line", 1.0},
	bylineBio:   {"bio", 0.2}, bylinePerson: {"person", 2.4}, bylineWord: {"one word", 0.1}, bylineSite: {"site", -1.8},
	bylineOrg: {"organisation", -0.7}, bylineRivals: {"many alike", -1.2}, bylineFirst: {"first", 1.0},
	bylineSeveral: {"several places", 0.5}, bylineInTitle: {"in title", -0.4}, bylineLower: {"small letters", 0.2},
	bylineNested: {"in another", 1.0}, bylineArticle: {"article", -0.2}, bylineUser: {"class user", 1.7},
	bylineLonely: {"alone", 1.3}, bylineForum: {"thread", 3.2}, bylineDated: {"beside date", 0.5},
	bylineRow: {"in a row", 0}, bylineOneOf: {"one of several", -4},
}

const (
	bylineBias  = -4.0
	bylineLeast = 0.4
)

// bylines gathers who may have written the page.
type bylines struct {
	ballot
	f     *facts
	names [][]string // of the candidates
	shown int        // candidates that the page shows
}

func (f *facts) bylineBallot() *bylines {
	b := &bylines{f: f}
	b.ballot = ballot{field: "byline", table: bylineSigns, bias: bylineBias, least: bylineLeast}
	b.fromHead()
	b.fromElements()
	b.fromLinks()
	b.fromText()
	b.compare()
	return b
}

// put adds names by the places that give them.
func (b *bylines) put(names []string, s signs) {
	if len(names) == 0 {
		return
	}
	value := strings.Join(names, ", ")
	if len(strings.Fields(value)) > maxByline {
		return
	}
	n := len(b.list)
	c := b.add(value, key(value), s)
	if c == nil {
		return
	}
	if len(b.list) == n {
		c.signs |= sign(bylineSeveral)
		return
	}
	b.names = append(b.names, names)
	if c.has(shown) {
		if b.shown++; b.shown == 1 {
			c.signs |= sign(bylineFirst)
		}
	}
}

// fromHead takes what the head says.
func (b *bylines) fromHead() {
	f := b.f
	if n := f.ld.Main; len(n.Authors) > 0 {
		s := sign(bylineLinkedOther)
		if n.Article {
			s = sign(bylineLinked)
		}
		if n.ByOrg {
			s |= sign(bylineLinkedOrg)
		}
		b.put(f.people(strings.Join(n.Authors, "\n")), s)
	}
	for rank, list := range f.authors {
		if len(list) == 0 {
			continue
		}
		s := sign(bylineMetaOther)
		if rank == 0 {
			s = sign(bylineMeta)
		}
		b.put(f.people(strings.Join(list, "\n")), s)
	}
}

// byline returns who wrote the page.
func (f *facts) byline(b *bylines) string {
	if c := b.best(); c != nil {
		return c.value
	}
	return ""
}
