package facts

import (
	"net/url"
	"slices"
	"strings"

	"shuck/extract/doc"
	"shuck/extract/internal/rules"
)

// Kind is what kind of page it is, as far as it says so.
type Kind struct {
	Typed [NumKinds]bool // structured data has such a type
	Forum bool           // by its address, its body's class or the program that made it
	Event bool           // it is of one event

	OGType              float32 // og:type, in order of how much of such a page is text; 0 for none
	PathSteps, PathSlug float32 // steps of the address's path, words of its last step; -1 without one
}

func (p *Page) readKind() {
	p.Typed = typed(p.Doc.Head.Linked.Types)
	p.PathSteps, p.PathSlug = pathSteps(p.Doc.Meta.URL)
	p.Forum = p.ofForum()
	p.Event = p.Doc.Head.Event || slices.ContainsFunc(p.Doc.Head.Linked.Types, isEvent)
	p.OGType = ogType(p.Meta("og:type"))
}

// The kinds of page that structured data names, and the words in a schema.org type that tell them.
const (
	KindArticle = iota
	KindProduct
	KindForum
	KindList
	NumKinds
)

var kindWords = [NumKinds][]string{
	KindArticle: {"Article", "BlogPosting", "Report", "Review"},
	KindProduct: {"Product", "Offer"},
	KindForum:   {"DiscussionForumPosting", "QAPage", "Question"},
	KindList:    {"ItemList", "CollectionPage", "SearchResultsPage", "OfferCatalog"},
}

// typed returns which kinds the page's JSON-LD has a type of. What a page is decides what of it is
// its text.
func typed(types []string) (kinds [NumKinds]bool) {
	for _, t := range types {
		for k, words := range kindWords {
			for _, w := range words {
				kinds[k] = kinds[k] || strings.Contains(t, w)
			}
		}
	}
	return kinds
}

// isEvent reports whether a JSON-LD type is that of an event.
func isEvent(t string) bool { return strings.Contains(t, `Event"`) }

// The OGType of a product and of an article.
const (
	OGProduct = 1
	OGArticle = 4
)

// ogType is og:type in order of how much of such a page is text; 0 where there is none.
func ogType(s string) float32 {
	switch s = strings.ToLower(s); {
	case s == "":
		return 0
	case strings.Contains(s, "product"):
		return OGProduct
	case s == "website":
		return 2
	case strings.Contains(s, "article") || strings.Contains(s, "blog"):
		return OGArticle
	}
	return 3
}

// pathSteps returns the number of steps in the address's path, and of words in its last step: a
// title in the address tells a page of its own, a short step a list. Both are -1 where there is no
// address.
func pathSteps(address string) (steps, slug float32) {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return -1, -1
	}
	path := strings.Trim(u.Path, "/")
	if path == "" {
		return 0, 0
	}
	last := path[strings.LastIndexByte(path, '/')+1:]
	return float32(1 + strings.Count(path, "/")), float32(min(1+strings.Count(last, "-")+strings.Count(last, "_"), 12))
}

// ofForum reports whether the page says that it is of a forum: by its address, by the class of its
// body, or by the program that made it. There, posts are the text; elsewhere what looks like them
// is comments on it.
func (p *Page) ofForum() bool {
	for x := range min(len(p.Tree.Tag), maxBodyAt) {
		if p.Tree.Tag[x] == doc.TagBody && p.Tree.Class[x]&rules.ClassThread != 0 {
			return true
		}
	}
	generator := strings.ToLower(p.Meta("generator"))
	for _, name := range forumPrograms {
		if strings.Contains(generator, name) {
			return true
		}
	}
	address := strings.FieldsFunc(strings.ToLower(p.Doc.Meta.URL),
		func(c rune) bool { return strings.ContainsRune("/.-_?=", c) })
	return slices.ContainsFunc(address, func(word string) bool { return slices.Contains(forumWords, word) })
}

// maxBodyAt is the number of nodes from the root that the body is among.
const maxBodyAt = 4

// forumPrograms are what forum programs call themselves in meta generator, forumWords what stands
// in their pages' addresses.
var (
	forumPrograms = []string{
		"discourse", "phpbb", "vbulletin", "xenforo", "nodebb", "flarum", "vanilla",
		"bbpress", "mybb", "invision", "simple machines", "discuz", "phpwind", "forum",
	}
	forumWords = []string{
		"forum", "forums", "board", "boards", "bbs", "community", "discuss",
		"discussion", "discussions", "thread", "threads", "topic", "topics", "showthread", "viewtopic",
		"viewthread", "questions", "question", "answers", "comments",
	}
)
