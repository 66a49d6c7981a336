package metadata

import (
	"strings"

	"shuck/extract/doc"
)

// field is something a <meta> may say.
type field uint8

const (
	title field = iota
	author
	published
	modified
	siteName
	lang
	about
	ownURL
	image
	license
	numFields
)

// surePublished is the first rank of the names whose day may be another than that of publication.
const surePublished = 10

// maxSaid is how many names a field has in the table below.
const maxSaid = 12

// slot is a field and how much a name for it is trusted: 0 is the most.
type slot struct {
	field field
	rank  uint8
}

// metaNames are the names of <meta>, property and itemprop that are read. Within a field the order
// is that of trust: names made for readers and search engines first, those of single systems last.
var metaNames = map[string]slot{
	"og:title":                     {title, 0},      // written for sharing: mostly the bare headline
	"twitter:title":                {title, 1},      // the same, often generated from <title>
	"dc.title":                     {title, 2},      // libraries, universities, governments
	"citation_title":               {title, 3},      // journals
	"parsely-title":                {title, 4},      // analytics of news sites: the bare headline
	"sailthru.title":               {title, 5},      // newsletters of news sites: the bare headline
	"headline":                     {title, 6},      // itemprop of schema.org
	"title":                        {title, 7},      // often a copy of <title>
	"dcterms.title":                {title, 8},      // Dublin Core's newer name
	"author":                       {author, 0},     // the standard name
	"article:author":               {author, 1},     // a name, though often a profile's address
	"byl":                          {author, 2},     // newspapers
	"parsely-author":               {author, 3},     // analytics of news sites
	"sailthru.author":              {author, 4},     // newsletters of news sites
	"dc.creator":                   {author, 5},     // Dublin Core; may be an institution
	"dcterms.creator":              {author, 6},     // Dublin Core's newer name
	"citation_author":              {author, 7},     // journals: one for each author
	"articleauthor":                {author, 8},     // news systems
	"article.author":               {author, 8},     // news systems
	"authors":                      {author, 8},     // news systems
	"byline":                       {author, 8},     // news systems
	"cxenseparse:author":           {author, 9},     // recommendations of news sites
	"og:article:author":            {author, 9},     // a common mistake for article:author
	"vr:author":                    {author, 9},     // news systems
	"rbauthors":                    {author, 9},     // news systems
	"article:published_time":       {published, 0},  // Open Graph: a full time
	"datepublished":                {published, 1},  // itemprop of schema.org
	"og:published_time":            {published, 2},  // a common mistake for the first
	"og:article:published_time":    {published, 2},  // another
	"article:published":            {published, 2},  // another
	"parsely-pub-date":             {published, 3},  // analytics of news sites
	"sailthru.date":                {published, 4},  // newsletters of news sites
	"cxenseparse:recs:publishtime": {published, 4},  // recommendations of news sites
	"dc.date.issued":               {published, 5},  // Dublin Core
	"dcterms.issued":               {published, 5},  // Dublin Core's newer name
	"dcterms.created":              {published, 6},  // Dublin Core's newer name
	"dc.date.created":              {published, 6},  // Dublin Core
	"citation_publication_date":    {published, 7},  // journals: often a year and a month alone
	"citation_date":                {published, 7},  // journals
	"citation_online_date":         {published, 7},  // journals
	"pubdate":                      {published, 8},  // older news systems
	"publishdate":                  {published, 9},  // older news systems
	"publish-date":                 {published, 9},  // older news systems
	"publish_date":                 {published, 9},  // older news systems
	"published_time":               {published, 9},  // older news systems
	"publication_date":             {published, 9},  // older news systems
	"date_published":               {published, 9},  // older news systems
	"displaydate":                  {published, 9},  // older news systems
	"originalpublicationdate":      {published, 9},  // older news systems
	"dc.date":                      {published, 10}, // may be the day of a change
	"dcterms.date":                 {published, 10}, // the same
	"date":                         {published, 11}, // may be the day the server made the page
	"article:modified_time":        {modified, 0},   // Open Graph
	"datemodified":                 {modified, 1},   // itemprop of schema.org
	"og:updated_time":              {modified, 2},   // Open Graph, of any object
	"dcterms.modified":             {modified, 3},   // Dublin Core
	"dc.date.modified":             {modified, 3},   // Dublin Core
	"last-modified":                {modified, 4},   // may be the day the server made the page
	"lastmod":                      {modified, 4},   // the same
	"revised":                      {modified, 4},   // older pages
	"og:image":                     {image, 0},      // written for sharing
	"og:image:url":                 {image, 1},      // the same
	"og:image:secure_url":          {image, 2},      // the same
	"twitter:image":                {image, 3},      // mostly a copy
	"twitter:image:src":            {image, 4},      // its older name
	"thumbnailurl":                 {image, 5},      // itemprop of schema.org, and analytics
	"image":                        {image, 6},      // itemprop of schema.org
	"dcterms.license":              {license, 0},    // Dublin Core
	"dc.rights.license":            {license, 1},    // Dublin Core
	"license":                      {license, 2},    // itemprop of schema.org
	"og:site_name":                 {siteName, 0},   // written for sharing
	"application-name":             {siteName, 1},   // what a bookmark is called
	"apple-mobile-web-app-title":   {siteName, 2},   // the same on a phone, often cut short
	"al:android:app_name":          {siteName, 3},   // the site's app
	"dc.publisher":                 {siteName, 4},   // Dublin Core
	"dcterms.publisher":            {siteName, 5},   // Dublin Core's newer name
	"og:locale":                    {lang, 0},       // with an underscore; often the default en_US
	"content-language":             {lang, 1},       // http-equiv; may be a list
	"inlanguage":                   {lang, 2},       // itemprop of schema.org
	"dc.language":                  {lang, 3},       // Dublin Core
	"og:description":               {about, 0},      // written for sharing
	"description":                  {about, 1},      // written for search engines
	"twitter:description":          {about, 2},      // mostly a copy
	"dc.description":               {about, 3},      // Dublin Core
	"og:url":                       {ownURL, 0},     // where there is no canonical link
	"twitter:url":                  {ownURL, 1},     // mostly a copy
}

// readMetas files the values under their fields; of two under one name the first counts, but for
// authors and tags, of which a page has many.
func (f *facts) readMetas(metas []doc.NameValue) {
	for _, m := range metas {
		name := m.Name
		if strings.HasPrefix(name, "dcterms:") || strings.HasPrefix(name, "dc:") {
			name = strings.Replace(name, ":", ".", 1)
		}
		s, ok := metaNames[name]
		if !ok {
			if _, own, found := strings.Cut(name, ":"); found {
				s, ok = ownNames[own]
			}
		}
		if !ok {
			f.readTags(name, m.Value)
			continue
		}
		if f.said[s.field][s.rank] == "" {
			f.said[s.field][s.rank] = m.Value
		}
		if s.field == author && len(f.authors[s.rank]) < maxAuthors {
			f.authors[s.rank] = append(f.authors[s.rank], m.Value)
		}
	}
}

// ownNames are names that governments and news systems put a prefix of their own before.
var ownNames = map[string]slot{
	"first-published-at":     {published, 9},
	"public-updated-at":      {modified, 4},
	"publish-date":           {published, 9},
	"article_date_original":  {published, 9},
	"article_published_time": {published, 9},
	"publication-date":       {published, 9},
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
