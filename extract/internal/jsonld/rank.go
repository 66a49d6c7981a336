package jsonld

import (
	"strings"

	"github.com/tidwall/gjson"
)

// The ranks of types: how sure an object of one is the page itself.
const (
	rankSite    = -1 // it is the site
	rankOther   = 0  // breadcrumbs, pictures, ratings
	rankPage    = 1  // the page around the article
	rankWork    = 2  // what a page of its own may be about
	rankArticle = 3
)

// typeRanks has the types of schema.org that are read; any type that ends in Article or Posting is
// an article as well.
var typeRanks = map[string]int{
	"WebSite": rankSite, "Organization": rankSite,
	"NewsMediaOrganization": rankSite, "Corporation": rankSite,

	"WebPage": rankPage, "ItemPage": rankPage, "AboutPage": rankPage,
	"FAQPage": rankPage, "QAPage": rankPage, "MedicalWebPage": rankPage,

	"Product": rankWork, "Recipe": rankWork, "HowTo": rankWork, "Event": rankWork,
	"Course": rankWork, "Book": rankWork, "Movie": rankWork, "Question": rankWork,
	"SoftwareApplication": rankWork, "JobPosting": rankWork,

	"Report": rankArticle, "Review": rankOther,
}

// typeRank returns the best rank of an object's types.
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
