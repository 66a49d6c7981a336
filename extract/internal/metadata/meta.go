package metadata

import (
	"net/url"

	"shuck/extract/doc"
)

// About is what an HTML page says of itself. Reading it takes two steps: the engine that decides on
// the page's blocks has to know the title, and what else is known of the page is told with its text
// in view.
type About struct {
	f     *facts
	date  *dates
	by    *bylines
	title string
}

// Read gives what a page's Head, Blocks and URL say, and sets title and address in p.Meta.
func Read(p *doc.Page) *About {
	a := &About{f: gather(p)}
	a.title = a.f.title()
	a.f.chosen = a.title
	p.Meta.Title, p.Meta.URL = a.title, a.f.address()
	return a
}

// Complete sets the other fields of the page's Meta; the engine has decided on its blocks. Every
// value is one line without control characters; what the page does not say, or says in a way that
// cannot be read or believed, is empty.
func (a *About) Complete() {
	f := a.f
	f.lang = f.language()
	f.anchor(a.title)
	f.reader = dateReader{lang: f.lang, order: f.dayOrder()}
	a.by, a.date = f.bylineBallot(), f.dateBallot()
	m := doc.Meta{
		Title:       a.title,
		Byline:      f.byline(a.by),
		Site:        f.site(),
		Language:    f.lang,
		URL:         f.page.Meta.URL,
		Description: f.description(),
		Image:       f.image(),
		Tags:        f.tags(),
		License:     f.license(),
	}
	m.Date, m.Modified = f.date(a.date)
	f.page.Meta = m
}

// facts are the places a page says something of itself in, read once.
type facts struct {
	page     *doc.Page
	said     [numFields][maxSaid]string // what the metas say, the most trusted name first
	authors  [maxSaid][]string          // all that the metas of each name of the author say
	keywords []string                   // of the metas
	ld       doc.Linked                 // cleaned
	own      *url.URL                   // the page's address, nil where it is not known: <base> tells a host alone
	base     *url.URL                   // what relative links stand for; nil where it is not known
	host     string                     // of the page without www., in lower case; empty where it is not known
	hostKey  string                     // of the label of host that names the site
	whole    string                     // <title>, without what systems put in it
	logo     string                     // the words of the link to the site at the page's top
	sites    []string                   // keys of the names that the page has for its site
	chosen   string                     // the title
	lang     string                     // the language

	titleAt             int // the block that has the title, or stands where one would; -1 for none
	firstKept, lastKept int // the first and last block of the text; -1 for none

	nodes   []int32 // see placed
	firstIn []int32 // see firstBlocks

	reader   dateReader // of the page's language and order
	numbered []int32    // see numberedBlocks
	readDays []int32    // for each block: 0 where its days are not read, -1 where it has none, else their place in days
	days     [][]day
	names    []named // of the texts read so far
	lines    lines   // used again for each element
}

func gather(p *doc.Page) *facts {
	f := &facts{page: p}
	f.readMetas(p.Head.Metas)
	f.ld = cleaned(p.Head.Linked)
	f.readAddress()
	f.whole = withoutLabels(clean(p.Head.Title))
	f.logo = f.findLogo()
	f.sites = f.siteKeys(f.whole)
	return f
}
