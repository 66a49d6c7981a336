package metadata

import "shuck/extract/doc"

// field is something a <meta> may say.
type field uint8

const (
	title field = iota
	author
	published
	siteName
	lang
	about
	ownURL
	numFields
)

// maxSaid is how many names a field has in the table below.
const maxSaid = 12

// slot is a field and how much a name for it is trusted: 0 is the most.
type slot struct {
	field field
	rank  uint8
}

// metaNames are the names of <meta>, property and itemprop that are read. Within a field the order is
// that of trust: names made for readers and search engines first, those of single systems last.
var metaNames = map[string]slot{
	"og:title":                   {title, 0},      // written for sharing: mostly the bare headline
	"twitter:title":              {title, 1},      // the same, often generated from <title>
	"dc.title":                   {title, 2},      // libraries, universities, governments
	"citation_title":             {title, 3},      // journals
	"parsely-title":              {title, 4},      // analytics of news sites: the bare headline
	"sailthru.title":             {title, 5},      // newsletters of news sites: the bare headline
	"headline":                   {title, 6},      // itemprop of schema.org
	"title":                      {title, 7},      // often a copy of <title>
	"dcterms.title":              {title, 8},      // Dublin Core's newer name
	"author":                     {author, 0},     // the standard name
	"article:author":             {author, 1},     // a name, though often a profile's address
	"byl":                        {author, 2},     // newspapers
	"parsely-author":             {author, 3},     // analytics of news sites
	"sailthru.author":            {author, 4},     // newsletters of news sites
	"dc.creator":                 {author, 5},     // Dublin Core; may be an institution
	"dcterms.creator":            {author, 6},     // Dublin Core's newer name
	"citation_author":            {author, 7},     // journals: one for each author, the first is taken
	"article:published_time":     {published, 0},  // Open Graph: a full time
	"datepublished":              {published, 1},  // itemprop of schema.org
	"og:published_time":          {published, 2},  // a common mistake for the first
	"parsely-pub-date":           {published, 3},  // analytics of news sites
	"sailthru.date":              {published, 4},  // newsletters of news sites
	"dc.date.issued":             {published, 5},  // Dublin Core
	"dcterms.created":            {published, 6},  // Dublin Core's newer name
	"citation_publication_date":  {published, 7},  // journals: often a year and a month alone
	"pubdate":                    {published, 8},  // older news systems
	"publish-date":               {published, 9},  // older news systems
	"dc.date":                    {published, 10}, // may be the day of a change
	"date":                       {published, 11}, // may be the day the server made the page
	"og:site_name":               {siteName, 0},   // written for sharing
	"application-name":           {siteName, 1},   // what a bookmark is called
	"apple-mobile-web-app-title": {siteName, 2},   // the same on a phone, often cut short
	"al:android:app_name":        {siteName, 3},   // the site's app
	"dc.publisher":               {siteName, 4},   // Dublin Core
	"dcterms.publisher":          {siteName, 5},   // Dublin Core's newer name
	"og:locale":                  {lang, 0},       // with an underscore; often the default en_US
	"content-language":           {lang, 1},       // http-equiv; may be a list
	"inlanguage":                 {lang, 2},       // itemprop of schema.org
	"dc.language":                {lang, 3},       // Dublin Core
	"og:description":             {about, 0},      // written for sharing
	"description":                {about, 1},      // written for search engines
	"twitter:description":        {about, 2},      // mostly a copy
	"dc.description":             {about, 3},      // Dublin Core
	"og:url":                     {ownURL, 0},     // where there is no canonical link
	"twitter:url":                {ownURL, 1},     // mostly a copy
}

// readMetas files the values under their fields; of two under one name the first counts.
func (f *facts) readMetas(metas []doc.NameValue) {
	for _, m := range metas {
		s, ok := metaNames[m.Name]
		if ok && f.said[s.field][s.rank] == "" {
			f.said[s.field][s.rank] = m.Value
		}
	}
}

// first gives the most trusted value of a field that ok takes, as ok gives it.
func (f *facts) first(of field, ok func(string) string) string {
	for _, v := range f.said[of] {
		if v == "" {
			continue
		}
		if v = ok(v); v != "" {
			return v
		}
	}
	return ""
}
