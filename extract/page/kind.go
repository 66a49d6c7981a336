package page

import (
	"net/url"
	"strings"
)

// The kinds of page that structured data names, and the words in a schema.org type that tell them.
const (
	kindArticle = iota
	kindProduct
	kindForum
	kindList
	numKinds
)

var kindWords = [numKinds][]string{
	kindArticle: {"Article", "BlogPosting", "Report", "Review"},
	kindProduct: {"Product", "Offer"},
	kindForum:   {"DiscussionForumPosting", "QAPage", "Question"},
	kindList:    {"ItemList", "CollectionPage", "SearchResultsPage", "OfferCatalog"},
}

// readKinds gives which kinds the page's JSON-LD has a type of. What a page is decides what of it is its text.
func readKinds(scripts []string) (kinds [numKinds]bool) {
	for _, s := range scripts {
		for {
			_, rest, ok := strings.Cut(s, `"@type"`)
			if !ok {
				break
			}
			value := rest[:min(len(rest), maxType)]
			if end := strings.IndexAny(value, ",}"); end >= 0 && !strings.Contains(value[:end], "[") {
				value = value[:end]
			} else if end := strings.IndexByte(value, ']'); end >= 0 {
				value = value[:end]
			}
			for k, words := range kindWords {
				for _, w := range words {
					kinds[k] = kinds[k] || strings.Contains(value, w)
				}
			}
			s = rest
		}
	}
	return kinds
}

// maxType bounds the bytes of a type that are looked at.
const maxType = 120

// ogType is og:type in order of how much of such a page is text; 0 where there is none.
func ogType(s string) float32 {
	switch s = strings.ToLower(s); {
	case s == "":
		return 0
	case strings.Contains(s, "product"):
		return 1
	case s == "website":
		return 2
	case strings.Contains(s, "article") || strings.Contains(s, "blog"):
		return 4
	}
	return 3
}

// path gives the number of steps in the address's path, and of words in its last step: a title in the address tells a page
// of its own, a short step a list. Both are -1 where there is no address.
func path(address string) (steps, slug float32) {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		return -1, -1
	}
	p := strings.Trim(u.Path, "/")
	if p == "" {
		return 0, 0
	}
	last := p[strings.LastIndexByte(p, '/')+1:]
	return float32(1 + strings.Count(p, "/")), float32(min(1+strings.Count(last, "-")+strings.Count(last, "_"), 12))
}
